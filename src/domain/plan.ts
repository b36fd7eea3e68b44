import type { CalendarDate } from './calendar.ts';
import type { AreaId, IndicatorId, PartnerId, PersonId, PlanId, PromiseId } from './ids.ts';
import type { Provenance, Source } from './provenance.ts';
import type { Tags } from './tags.ts';
import type { Period } from './time/recurrence.ts';
import type { WrittenTime } from './time/written.ts';

/** The governing document, its period and the calendar that the dashboard runs on. */
export type Plan = {
  type: 'plan';
  id: PlanId;
  title: string;
  organisation: string;
  period: WrittenTime;
  calendar: PlanCalendar;
  /** How many days ahead something counts as soon. */
  soonDays: number;
  assignment: Assignment;
};

/** Every time in the shipped plan has passed, so the example keeps a day of its own on which it can be tried. */
export type PlanCalendar = { mode: 'example' | 'real'; exampleToday: CalendarDate };

type Assignment = { text: string; source: Source; reports: readonly Report[] };

/** A report that the assignment asks for. `time` null: the source gives none. */
type Report = { title: string; time: WrittenTime | null };

/** One of the plan's prioritised areas. */
export type Area = {
  type: 'area';
  id: AreaId;
  planId: PlanId;
  number: number;
  title: string;
  /** One sentence for the card. */
  purpose: string;
  promises: readonly PlanPromise[];
  steering: Steering | null;
  supports: readonly Support[];
  goals: readonly Goal[];
  coordinatorId: PersonId | null;
  /** How often the area is to be gone through; silence is measured against it. Null: nothing is agreed. */
  rhythm: Period | null;
  /** True when the source says "bland annat": there is more than it lists. */
  listIsOpen: boolean;
  tags: Tags;
  assessment: Assessment | null;
  /** The last time that each manager had read what is told of the area, one a manager, the latest last. */
  readings: readonly Reading[];
  headlineIndicatorId: IndicatorId | null;
  /** Why there are no, or nearly no, published measures. Null where there are. */
  measureRemark: string | null;
  /** Whether views of the area carry the help lines for someone in distress. */
  showsHelpLines: boolean;
};

/** One clause of what the plan says shall happen. */
export type PlanPromise = {
  id: PromiseId;
  text: string;
  /** What of the promise nothing answers although activities answer the rest, in words. Null: nothing known. */
  unanswered: string | null;
};

/** Who steers the work of an area (a row of the source, not something that is done). */
type Steering = { row: string; text: string; partnerId: PartnerId };

/** Money or administration from somebody else, which may end. */
export type Support = { row: string; text: string; partnerId: PartnerId; within: string; time: WrittenTime };

/** A goal or vision stated outside the plan's own text. Baseline null: utgångsvärde saknas. */
type Goal = { text: string; time: WrittenTime | null; baseline: string | null; source: Source };

export type AssessmentValue = 'on-track' | 'at-risk' | 'off-track' | 'not-assessed';

/** A manager's own judgement of an area, shown beside the computed picture and never instead of it. */
export type Assessment = {
  value: AssessmentValue;
  reason: string;
  /** Why it is another than what is computed would suggest. Null: nothing computed speaks against it. */
  difference: string | null;
  by: PersonId;
  on: CalendarDate;
  provenance: Provenance;
};

/** That a manager has read what was told of an area up to a position of the journal, on the plan's day `on`. */
export type Reading = { by: PersonId; on: CalendarDate; position: number; provenance: Provenance };
