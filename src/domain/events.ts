import type { Activity, ActivityStatus, Gate } from './activity.ts';
import type { CalendarDate, Instant } from './calendar.ts';
import type { Document } from './document.ts';
import type { AreaId, DocumentId, PersonId } from './ids.ts';
import type { Fetched, Observation, Outcome, Proposed, SeriesId } from './indicator.ts';
import type { MeetingEvent } from './meeting-events.ts';
import type { NoteKind } from './note.ts';
import type { AssessmentValue, PlanCalendar } from './plan.ts';
import type { Provenance, Source } from './provenance.ts';
import type { Occurrence, Period, Recurrence } from './time/recurrence.ts';
import type { WrittenTime } from './time/written.ts';

/** What has happened to one document. Past tense: an event is a fact and is never refused. */
export type Event =
  | { type: 'added'; document: Document }
  | { type: 'calendar-changed'; from: PlanCalendar['mode']; to: PlanCalendar['mode'] }
  | {
      type: 'area-assessed';
      from: AssessmentValue;
      to: AssessmentValue;
      reason: string;
      /** Absent before 0.5.0, and where nothing computed spoke against it. */
      difference?: string | undefined;
    }
  | { type: 'area-read'; position: number }
  | { type: 'rhythm-agreed'; from: Period | null; to: Period | null }
  | {
      type: 'status-changed';
      from: ActivityStatus;
      to: ActivityStatus;
      accordingTo: string | null;
      /** The day on which they said so. Absent: the day on which it was written down. */
      heardOn?: CalendarDate | undefined;
      reason: string | null;
    }
  | { type: 'time-changed'; from: WrittenTime | null; to: WrittenTime | null; reason: string | null }
  | { type: 'lead-changed'; from: PersonId | null; to: PersonId | null }
  | { type: 'coordinator-changed'; from: PersonId | null; to: PersonId | null }
  | { type: 'checked-in' }
  | { type: 'recurrence-changed'; from: Recurrence | null; to: Recurrence | null; reason: string | null }
  | { type: 'occurrence-recorded'; occurrence: Occurrence }
  /** The whole of what was taken back, so that history can tell it. */
  | { type: 'occurrence-withdrawn'; occurrence: Occurrence; reason: string }
  | { type: 'milestone-reached'; milestoneId: string; reached: WrittenTime }
  | { type: 'outcome-recorded'; text: string; on: CalendarDate }
  /** What was taken back, for history, and the document as it stood before it. */
  | { type: 'undone'; undid: readonly UndoableEvent[]; restored: Activity | Gate }
  | { type: 'draft-revised'; kind: NoteKind; text: string }
  | { type: 'note-finished' }
  | { type: 'note-corrected'; earlierText: string; text: string; reason: string }
  /** The text after it. What was masked is told nowhere. */
  | { type: 'note-redacted'; text: string; reason: string }
  | { type: 'observation-recorded'; series: SeriesId; observation: Observation }
  | {
      type: 'observation-corrected';
      series: SeriesId;
      period: WrittenTime;
      from: Outcome;
      to: Outcome;
      source: Source;
      readOn: CalendarDate;
      reason: string;
    }
  | { type: 'observation-removed'; series: SeriesId; observation: Observation; reason: string }
  | { type: 'values-asked-for' }
  | { type: 'values-fetched'; fetched: Exclude<Fetched, { state: 'asked' }> }
  | ({ type: 'values-taken-in'; readOn: CalendarDate } & Proposed)
  | { type: 'values-dismissed' }
  | MeetingEvent;

type Whole = {
  type: 'added' | 'undone' | 'draft-revised' | 'values-fetched' | 'values-taken-in';
};

/** The words of an agenda or of minutes may be many, and some of them the operator's own. */
export type ShownMeetingEvent =
  | Exclude<MeetingEvent, { type: 'meeting-revised' | 'agenda-set' | 'minutes-written' }>
  | { type: 'meeting-revised' | 'agenda-set' | 'minutes-written' };

/** An event as history shows it: not the whole of a document, nor what a draft said before it was finished. */
export type ShownEvent =
  | UndoableEvent
  | ShownMeetingEvent
  | { type: 'added' }
  | { type: 'draft-revised'; kind: NoteKind }
  | { type: 'undone'; undid: readonly UndoableEvent[] }
  /** `count`: of values that are new, revised or withdrawn. */
  | { type: 'values-fetched'; state: Exclude<Fetched['state'], 'asked'>; count: number }
  | { type: 'values-taken-in'; count: number };

/** What can be taken back. To undo an undoing would be to do it again unseen. */
export type UndoableEvent = Exclude<Event, Whole | MeetingEvent>;

const notUndoable: Record<(Whole | MeetingEvent)['type'], true> = {
  added: true,
  undone: true,
  'draft-revised': true,
  'values-fetched': true,
  'values-taken-in': true,
  'meeting-revised': true,
  'agenda-set': true,
  'meeting-opened': true,
  'picture-renewed': true,
  'minutes-written': true,
  'meeting-closed': true,
  'meeting-reopened': true,
  'show-shared': true,
  'link-withdrawn': true,
  'resolution-revised': true,
  'resolution-withdrawn': true,
  'resolution-followed-up': true,
};

export function isUndoable(event: Pick<Event, 'type'>): event is UndoableEvent {
  return !(event.type in notUndoable);
}

export function shownEvent(event: Event): ShownEvent {
  switch (event.type) {
    case 'added':
      return { type: 'added' };
    case 'draft-revised':
      return { type: 'draft-revised', kind: event.kind };
    case 'undone':
      return { type: 'undone', undid: event.undid };
    case 'values-fetched': {
      const { fetched } = event;
      return {
        type: 'values-fetched',
        state: fetched.state,
        count: 'proposals' in fetched ? fetched.proposals.length : 0,
      };
    }
    case 'values-taken-in':
      return { type: 'values-taken-in', count: event.proposals.length };
    case 'meeting-revised':
    case 'agenda-set':
    case 'minutes-written':
      return { type: event.type };
    default:
      return event;
  }
}

/** An event with who, when and on what word. `on` is the plan's calendar; `by` null: read in from a source. */
export type Happening = {
  entityId: DocumentId;
  /** The area it belongs to, or null for what concerns the whole plan. */
  areaId: AreaId | null;
  event: Event;
  on: CalendarDate;
  by: PersonId | null;
  provenance: Provenance;
};

/** A happening as the journal keeps it. */
export type Entry = Happening & {
  /** Position in the journal, 1 and up, without holes. */
  seq: number;
  /** The version of the document after it, 1 and up. */
  version: number;
  /** When the store took it in, by the machine's clock. */
  at: Instant;
};
