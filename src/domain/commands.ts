import type { ActivityStatus } from './activity.ts';
import type { CalendarDate } from './calendar.ts';
import type { ActivityId, AreaId, GateId, IndicatorId, NoteId, OccurrenceId, PersonId, PlanId } from './ids.ts';
import type { Outcome, SeriesId } from './indicator.ts';
import type { MeetingCommand } from './meeting-commands.ts';
import type { NoteKind } from './note.ts';
import type { AssessmentValue, PlanCalendar } from './plan.ts';
import type { Source } from './provenance.ts';
import type { Edtf } from './time/edtf.ts';
import type { Period, Recurrence } from './time/recurrence.ts';
import type { WrittenTime } from './time/written.ts';

/** What somebody wants to happen. It may be refused (see decide.ts). */
export type Command =
  | ChangeActivity
  /** Avstämning: the picture of the activity holds. "Ingen förändring". */
  | { type: 'check-in'; activityId: ActivityId }
  | RecordOccurrence
  | { type: 'withdraw-occurrence'; activityId: ActivityId; occurrenceId: OccurrenceId; reason: string }
  | { type: 'reach-milestone'; activityId: ActivityId; milestoneId: string; reached: WrittenTime }
  | { type: 'record-outcome'; gateId: GateId; text: string; on: CalendarDate }
  /** Takes back one's own last change of the document. */
  | { type: 'undo'; targetId: ActivityId | GateId }
  | AssessArea
  /** That a manager has read what is told of the area, up to a position of the journal. */
  | { type: 'mark-read'; areaId: AreaId; position: number }
  | { type: 'agree-rhythm'; areaId: AreaId; rhythm: Period | null }
  | AddNote
  | { type: 'revise-draft'; noteId: NoteId; kind: NoteKind; text: string }
  | { type: 'finish-note'; noteId: NoteId }
  | { type: 'correct-note'; noteId: NoteId; text: string; reason: string }
  /** `text` is the present one with some of its words masked. */
  | { type: 'redact-note'; noteId: NoteId; text: string; reason: string }
  | RecordObservation
  /** Takes away a value that should never have stood there; one that its source withdraws is marked so instead. */
  | { type: 'remove-observation'; indicatorId: IndicatorId; series: SeriesId; period: Edtf; reason: string }
  /** That its source is asked for values, which the server then does. */
  | { type: 'ask-for-values'; indicatorId: IndicatorId }
  | { type: 'take-in-values'; indicatorId: IndicatorId }
  /** Leaves what the source said aside. */
  | { type: 'dismiss-values'; indicatorId: IndicatorId }
  | { type: 'switch-calendar'; planId: PlanId; mode: PlanCalendar['mode'] }
  | MeetingCommand;

/** Fields left out stay as they are. */
export type ChangeActivity = {
  type: 'change-activity';
  activityId: ActivityId;
  status?: ActivityStatus | undefined;
  accordingTo?: string | null | undefined;
  /** The day on which they said so; today unless told. */
  heardOn?: CalendarDate | null | undefined;
  time?: WrittenTime | null | undefined;
  recurrence?: Recurrence | null | undefined;
  leadId?: PersonId | null | undefined;
  coordinatorId?: PersonId | null | undefined;
  /** Required when a time or a recurrence that was set is changed. */
  reason?: string | null | undefined;
};

export type AssessArea = {
  type: 'assess-area';
  areaId: AreaId;
  value: AssessmentValue;
  reason: string;
  /** Why it is another than what is computed would suggest; required when it is (see assessment-difference.ts). */
  difference?: string | null | undefined;
};

/** That what recurs has been done once more. `title` may be empty: "Vårens konferens" is more than is always known. */
export type RecordOccurrence = {
  type: 'record-occurrence';
  activityId: ActivityId;
  occurrenceId: OccurrenceId;
  title: string;
  time: WrittenTime;
};

export type AddNote = {
  type: 'add-note';
  noteId: NoteId;
  areaId: AreaId;
  activityId: ActivityId | null;
  kind: NoteKind;
  text: string;
  state: 'draft' | 'finished';
};

/** Adds a value, or corrects the one of the same period. */
export type RecordObservation = {
  type: 'record-observation';
  indicatorId: IndicatorId;
  series: SeriesId;
  period: WrittenTime;
  outcome: Outcome;
  source: Source;
  /** The real day on which it was read there. */
  readOn: CalendarDate;
  /** Required when a value is corrected. */
  reason: string | null;
  /** That the person stands by a value far outside the series. */
  isSure: boolean;
};
