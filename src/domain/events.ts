import type { ActivityStatus } from './activity.ts';
import type { CalendarDate, Instant } from './calendar.ts';
import type { Document } from './document.ts';
import type { AreaId, DocumentId, PersonId } from './ids.ts';
import type { NoteKind } from './note.ts';
import type { AssessmentValue, PlanCalendar } from './plan.ts';
import type { Provenance } from './provenance.ts';
import type { Occurrence, Recurrence } from './time/recurrence.ts';
import type { WrittenTime } from './time/written.ts';

/** What has happened to one document. Past tense: an event is a fact and is never refused. */
export type Event =
  | { type: 'added'; document: Document }
  | { type: 'calendar-changed'; from: PlanCalendar['mode']; to: PlanCalendar['mode'] }
  | { type: 'area-assessed'; from: AssessmentValue; to: AssessmentValue; reason: string }
  | {
      type: 'status-changed';
      from: ActivityStatus;
      to: ActivityStatus;
      accordingTo: string | null;
      reason: string | null;
    }
  | { type: 'time-changed'; from: WrittenTime | null; to: WrittenTime | null; reason: string | null }
  | { type: 'lead-changed'; from: PersonId | null; to: PersonId | null }
  | { type: 'coordinator-changed'; from: PersonId | null; to: PersonId | null }
  | { type: 'checked-in'; accordingTo: string | null }
  | { type: 'recurrence-changed'; from: Recurrence | null; to: Recurrence | null; reason: string | null }
  | { type: 'occurrence-recorded'; occurrence: Occurrence }
  /** The whole of what was taken back, so that history can tell it. */
  | { type: 'occurrence-withdrawn'; occurrence: Occurrence; reason: string }
  | { type: 'milestone-reached'; milestoneId: string; reached: WrittenTime }
  | { type: 'draft-revised'; kind: NoteKind; text: string }
  | { type: 'note-finished' }
  | { type: 'note-corrected'; earlierText: string; text: string; reason: string };

/** An event as history shows it: not the whole of a document that was added. */
export type ShownEvent = Exclude<Event, { type: 'added' }> | { type: 'added' };

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
