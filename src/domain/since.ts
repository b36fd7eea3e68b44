import type { Activity, ActivityStatus, Gate } from './activity.ts';
import type { CalendarDate } from './calendar.ts';
import type { Picture } from './document.ts';
import type { AreaId, IndicatorId, MeetingId, NoteId } from './ids.ts';
import type { Outcome, SeriesId } from './indicator.ts';
import type { NoteKind } from './note.ts';
import type { AssessmentValue } from './plan.ts';
import type { Provenance } from './provenance.ts';
import { activityChanges } from './since-activity.ts';
import { assessmentChanges } from './since-assessment.ts';
import { gateChanges } from './since-gate.ts';
import { measureChanges } from './since-measure.ts';
import { noteChanges } from './since-note.ts';
import { pairsOf } from './since-pair.ts';
import type { Occurrence, Recurrence } from './time/recurrence.ts';
import type { WrittenTime } from './time/written.ts';

/** What has changed between two pictures of the plan, from → to. What came and went between them is not told. */
export type Comparison = {
  from: ComparedPicture;
  to: ComparedPicture;
  /** Every area, in the plan's order, also those in which nothing has changed. */
  areas: readonly AreaChanges[];
  /** What belongs to no area: the county's own measures. */
  plan: readonly Change[];
};

/** What is compared: the plan at the end of a day, at a meeting, after an entry of the journal, or now. `on`: the plan's day of it. */
export type ComparedPicture = { on: CalendarDate } & (
  | { kind: 'day' }
  | { kind: 'meeting'; meetingId: MeetingId; title: string }
  | { kind: 'position'; position: number }
  | { kind: 'now' }
);

/** `showsHelpLines`: as of the area. */
export type AreaChanges = {
  areaId: AreaId;
  number: number;
  title: string;
  showsHelpLines: boolean;
  changes: readonly Change[];
};

/** What is changed, as far as it takes to name it. As in the later picture that has it. */
export type ActivitySubject = Pick<Activity, 'type' | 'id' | 'row' | 'title'>;
export type GateSubject = Pick<Gate, 'type' | 'id' | 'row' | 'title'>;
export type Subject = ActivitySubject | GateSubject;

export type MeasureSubject = { id: IndicatorId; title: string };

export type Change =
  /** A manager judges the area otherwise, or for another reason. */
  | {
      kind: 'assessment';
      from: AssessmentValue;
      to: AssessmentValue;
      reason: string;
      on: CalendarDate;
      provenance: Provenance;
    }
  /** New in the plan; all that it came with is told by that. Status null: a decision point has none. */
  | { kind: 'added'; subject: Subject; status: ActivityStatus | null; provenance: Provenance | null }
  /** Cancelled, which is not told as a change of status too. */
  | { kind: 'given-up'; subject: ActivitySubject; from: ActivityStatus; provenance: Provenance }
  /** No longer in the plan, as what was entered afterwards for an earlier day is not at a meeting before that. */
  | { kind: 'gone'; subject: Subject }
  | { kind: 'status'; subject: ActivitySubject; from: ActivityStatus; to: ActivityStatus; provenance: Provenance }
  /**
   * `times`: how many times it was moved between the two; 0 when a time was given where there was none, or when a move
   * from before was undone. `first`: the first time that was ever given.
   */
  | {
      kind: 'time';
      subject: Subject;
      from: WrittenTime | null;
      to: WrittenTime | null;
      times: number;
      first: WrittenTime | null;
    }
  | { kind: 'recurrence'; subject: ActivitySubject; from: Recurrence | null; to: Recurrence | null }
  /** Reached, or reached at another time than was told. Null: that it was reached has been undone. */
  | {
      kind: 'milestone';
      subject: ActivitySubject;
      milestone: string;
      reached: WrittenTime | null;
      provenance: Provenance;
    }
  /** One time that it was done, or that what had been ticked off was taken back. `one`: what is counted. */
  | { kind: 'occurrence'; subject: ActivitySubject; occurrence: Occurrence; one: string | null; isWithdrawn: boolean }
  /** What somebody else decided. Null: that it was decided has been undone. */
  | { kind: 'outcome'; subject: GateSubject; outcome: Gate['outcome'] }
  /** New in the plan; its values are told by that. */
  | { kind: 'measure-added'; measure: MeasureSubject }
  /**
   * A value that is new (from null), corrected, or taken away (to null). `seriesName`: null for the measure's own.
   * `decimals`: that its source publishes.
   */
  | {
      kind: 'measure';
      measure: MeasureSubject;
      unit: string;
      decimals: number;
      series: SeriesId;
      seriesName: string | null;
      period: WrittenTime;
      from: Outcome | null;
      to: Outcome | null;
    }
  /** Finished between the two or, `isCorrected`, finished before them and saying something else now. */
  | {
      kind: 'note';
      noteId: NoteId;
      subject: ActivitySubject | null;
      noteKind: NoteKind;
      text: string;
      on: CalendarDate;
      isCorrected: boolean;
      provenance: Provenance;
    };

/** A change with the area that tells it. Null: the plan as a whole does. */
export type PlacedChange = { areaId: AreaId | null; change: Change };

/** What has changed anywhere in the plan, area by area and last what belongs to none. */
export function allChanges({ areas, plan }: Pick<Comparison, 'areas' | 'plan'>): Change[] {
  return [...areas.flatMap(({ changes }) => changes), ...plan];
}

/** Where what it says comes from, as far as that is known. A time that was moved does not say. */
export function provenanceOf(change: Change): Provenance | null {
  switch (change.kind) {
    case 'occurrence':
      return change.occurrence.provenance;
    case 'outcome':
      return change.outcome?.provenance ?? null;
    default:
      return 'provenance' in change ? change.provenance : null;
  }
}

/**
 * What differs between two pictures, area by area; in each by kind, as they stand in `Change`. States are compared and
 * events are not added up: pictures of days need not be stretches of one journal. Cost: one pass over both pictures.
 */
export function changesBetween(before: Picture, after: Picture): Pick<Comparison, 'areas' | 'plan'> {
  const changes = Map.groupBy(
    [
      ...assessmentChanges(before, after),
      ...activityChanges(before, after),
      ...gateChanges(before, after),
      ...measureChanges(before, after),
      ...noteChanges(before, after),
    ],
    ({ areaId }) => areaId,
  );
  const changesIn = (areaId: AreaId | null) => (changes.get(areaId) ?? []).map(({ change }) => change).sort(byKind);
  return {
    areas: pairsOf(before, after, 'area')
      .map(({ was, now }) => now ?? was)
      .sort((a, b) => a.number - b.number)
      .map(({ id: areaId, number, title, showsHelpLines }) => {
        return { areaId, number, title, showsHelpLines, changes: changesIn(areaId) };
      }),
    plan: changesIn(null),
  };
}

const order: Record<Change['kind'], number> = {
  assessment: 0,
  added: 1,
  'given-up': 2,
  gone: 3,
  status: 4,
  time: 5,
  recurrence: 6,
  milestone: 7,
  occurrence: 8,
  outcome: 9,
  'measure-added': 10,
  measure: 11,
  note: 12,
};

function byKind(a: Change, b: Change): number {
  return order[a.kind] - order[b.kind];
}
