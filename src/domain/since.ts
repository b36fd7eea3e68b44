import type { ActivityStatus } from './activity.ts';
import type { CalendarDate } from './calendar.ts';
import { all, type Picture } from './document.ts';
import type { ActivityId, AreaId, GateId, IndicatorId, MeetingId, NoteId } from './ids.ts';
import type { Outcome, SeriesId } from './indicator.ts';
import type { NoteKind } from './note.ts';
import type { AssessmentValue } from './plan.ts';
import type { Provenance } from './provenance.ts';
import type { WrittenTime } from './time/written.ts';

/** What has changed between two pictures of the plan, from → to. What came and went between them is not told. */
export type Comparison = {
  from: ComparedPicture;
  to: ComparedPicture;
  /** Every area of the later picture, in the plan's order, also those in which nothing has changed. */
  areas: readonly AreaChanges[];
  /** What belongs to no area: the county's own measures. */
  plan: readonly Change[];
};

/** What is compared: the plan on a day, at a meeting, after an entry of the journal, or as it is now. `on`: the plan's day of it. */
export type ComparedPicture = { on: CalendarDate } & (
  | { kind: 'day' }
  | { kind: 'meeting'; meetingId: MeetingId; title: string }
  | { kind: 'position'; position: number }
  | { kind: 'now' }
);

export type AreaChanges = { areaId: AreaId; number: number; title: string; changes: readonly Change[] };

/** An activity or a decision point, as far as it takes to name it. `title` as in the later picture that has it. */
export type Subject = { id: ActivityId | GateId; row: string | null; title: string };

export type Change =
  | { kind: 'added'; subject: Subject; status: ActivityStatus | null }
  /** Given up, or no longer in the plan. */
  | { kind: 'lost'; subject: Subject; from: ActivityStatus | null }
  | { kind: 'status'; subject: Subject; from: ActivityStatus; to: ActivityStatus; provenance: Provenance }
  /** `times`: how many times it was moved between the two. A time given where there was none is not a move. */
  | { kind: 'time'; subject: Subject; from: WrittenTime | null; to: WrittenTime | null; times: number }
  | { kind: 'milestone'; subject: Subject; milestone: string; reached: WrittenTime }
  /** What recurs was done so many times more. */
  | { kind: 'occurrences'; subject: Subject; one: string; many: string; count: number }
  | { kind: 'outcome'; subject: Subject; text: string; on: CalendarDate }
  | {
      kind: 'note';
      noteId: NoteId;
      activityId: ActivityId | null;
      noteKind: NoteKind;
      text: string;
      on: CalendarDate;
      provenance: Provenance;
    }
  /** A value that is new, corrected (from and to) or taken away (to null). */
  | {
      kind: 'measure';
      indicatorId: IndicatorId;
      title: string;
      unit: string;
      series: SeriesId;
      period: WrittenTime;
      from: Outcome | null;
      to: Outcome | null;
    }
  | {
      kind: 'assessment';
      from: AssessmentValue;
      to: AssessmentValue;
      reason: string;
      on: CalendarDate;
      provenance: Provenance;
    };

/** What differs between two pictures, area by area. */
export function changesBetween(before: Picture, after: Picture): Pick<Comparison, 'areas' | 'plan'> {
  const areas = all(after, 'area').sort((a, b) => a.number - b.number);
  return {
    areas: areas.map(({ id, number, title }) => ({
      areaId: id,
      number,
      title,
      changes: statusChanges(before, after, id),
    })),
    plan: [],
  };
}

function statusChanges(before: Picture, after: Picture, areaId: AreaId): Change[] {
  return all(after, 'activity')
    .filter((activity) => activity.areaId === areaId)
    .flatMap(({ id, row, title, status }): Change[] => {
      const then = before.get(id);
      if (then?.type !== 'activity' || then.status.value === status.value) return [];
      const [from, to] = [then.status.value, status.value];
      return [{ kind: 'status', subject: { id, row, title }, from, to, provenance: status.provenance }];
    });
}
