import type { CalendarDate } from './calendar.ts';
import type { ActivityId, AreaId, GateId, PartnerId, PersonId, PromiseId } from './ids.ts';
import type { Partnership } from './people.ts';
import type { Provenance } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import type { Occurrence, Recurrence } from './time/recurrence.ts';
import type { PlannedTime, WrittenTime } from './time/written.ts';

/** Chosen by people. Försenad is not among them: it is computed (see attention.ts). */
export const activityStatuses = ['not-started', 'ongoing', 'done', 'paused', 'cancelled'] as const;
export type ActivityStatus = (typeof activityStatuses)[number];

/** What is done to keep a promise. */
export type Activity = {
  type: 'activity';
  id: ActivityId;
  areaId: AreaId;
  /** The row of the source ("2c"), or null for what was added later. */
  row: string | null;
  title: string;
  description: string;
  answers: readonly PromiseId[];
  status: StatusReport;
  time: PlannedTime;
  /** The years that what it produces is meant for (a strategy's, a programme's). Not when it is to be done. */
  validity: WrittenTime | null;
  leadId: PersonId | null;
  coordinatorId: PersonId | null;
  partners: readonly Partnership[];
  parts: readonly Part[];
  milestones: readonly Milestone[];
  recurrence: Recurrence | null;
  /** The times that it was done. They stand whatever becomes of the promise that they were counted for. */
  occurrences: readonly Occurrence[];
  dependsOn: readonly ActivityId[];
  /** Other areas that it ties to. */
  relatedAreas: readonly AreaId[];
  checkedIn: CheckIn | null;
};

/** A status, since when, and on whose word. */
export type StatusReport = {
  value: ActivityStatus;
  since: CalendarDate;
  /** "Mörbylånga kommun", when the word is second-hand. */
  accordingTo: string | null;
  /** The day on which they said so. Null: it is first-hand. */
  heardOn: CalendarDate | null;
  /** `assumed`: the source does not say whether it has begun; the interface says so too. */
  basis: 'stated' | 'assumed';
  provenance: Provenance;
};

/** A piece of an activity that the source names. Status null: the source says nothing of it. */
type Part = { title: string; status: ActivityStatus | null };

/** A point inside an activity that can be reached. */
export type Milestone = {
  id: string;
  title: string;
  time: WrittenTime | null;
  reached: WrittenTime | null;
  provenance: Provenance;
};

/** The last day on which a person confirmed the activity's picture or changed something in it. */
type CheckIn = { on: CalendarDate; by: PersonId; provenance: Provenance };

/** A decision that somebody else takes. Outcome null: not taken. */
export type Gate = {
  type: 'gate';
  id: GateId;
  areaId: AreaId;
  row: string | null;
  title: string;
  forumId: PartnerId;
  condition: string;
  dependsOn: readonly ActivityId[];
  time: PlannedTime;
  outcome: { text: string; on: CalendarDate; provenance: Provenance } | null;
};

/** Neither done nor given up: it still asks something of somebody. */
export function isOpen(activity: Activity): boolean {
  return activity.status.value !== 'done' && activity.status.value !== 'cancelled';
}

/** Tid ej angiven: no time, or one of which neither end is known ("pågående"). What recurs has its own rhythm. */
export function hasNoTime({ time, recurrence }: Activity): boolean {
  if (recurrence !== null) return false;
  if (time.current === null) return true;
  const { earliestStart, latestEnd } = boundsOf(time.current.edtf);
  return earliestStart === null && latestEnd === null;
}
