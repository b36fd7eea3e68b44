import type { Activity, ActivityStatus, Gate, StatusReport } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import type { Partner, PartnerRole, Partnership } from '#domain/people.ts';
import type { Area, PlanPromise } from '#domain/plan.ts';
import { example } from '#domain/provenance.ts';
import { planned, type WrittenTime } from '#domain/time/written.ts';
import { plan, planStart } from '../plan.ts';
import { deck, from } from '../sources.ts';

/** An area as it is added at the start of the plan, with what belongs to it. */
export type SeedArea = { area: Area; activities: readonly Activity[]; gates: readonly Gate[] };

type Assumed = 'type' | 'planId' | 'rhythm' | 'assessment' | 'readings';
type Usual = 'steering' | 'supports' | 'goals' | 'listIsOpen' | 'measureRemark' | 'showsHelpLines';

/** The rhythm is ours: the source agrees on none. */
export function areaOf(own: Omit<Area, Assumed | Usual> & Partial<Pick<Area, Usual>>): Area {
  return {
    type: 'area',
    planId: plan.id,
    rhythm: 'tertial',
    assessment: null,
    readings: [],
    steering: null,
    supports: [],
    goals: [],
    listIsOpen: false,
    measureRemark: null,
    showsHelpLines: false,
    ...own,
  };
}

export function promise(slug: string, text: string, unanswered: string | null = null): PlanPromise {
  return { id: `promise-${slug}`, text, unanswered };
}

type Stated = 'title' | 'description' | 'answers' | 'status';
type Optional =
  | 'validity'
  | 'partners'
  | 'parts'
  | 'milestones'
  | 'recurrence'
  | 'occurrences'
  | 'dependsOn'
  | 'relatedAreas';

/** A row of the deck. No row names a person; one without `time` has none. */
export function activityOf(
  area: Pick<Area, 'id'>,
  row: string,
  { time = null, ...own }: Pick<Activity, Stated> & Partial<Pick<Activity, Optional>> & { time?: WrittenTime | null },
): Activity {
  return {
    type: 'activity',
    id: `activity-${row}`,
    areaId: area.id,
    row,
    time: planned(time),
    validity: null,
    leadId: null,
    coordinatorId: null,
    partners: [],
    parts: [],
    milestones: [],
    recurrence: null,
    occurrences: [],
    dependsOn: [],
    relatedAreas: [],
    checkedIn: null,
    ...own,
  };
}

/** The deck's own word. It does not say since when, so the first day of the plan stands there. */
export function stated(value: ActivityStatus): StatusReport {
  return { value, since: planStart, accordingTo: null, heardOn: null, basis: 'stated', provenance: from(deck) };
}

/** The deck does not say whether it has begun; that it has not is Exempeldata. */
export const notSaid: StatusReport = {
  value: 'not-started',
  since: planStart,
  accordingTo: null,
  heardOn: null,
  basis: 'assumed',
  provenance: example,
};

/** Done some day in January, and certainly on its last. How it stood before that the deck does not say. */
export const doneInJanuary: StatusReport = { ...stated('done'), since: calendarDate('2023-01-31') };

/** Role left out: the source does not show who drives. */
export function partnership({ id }: Partner, role: PartnerRole | null = null): Partnership {
  return { partnerId: id, role };
}
