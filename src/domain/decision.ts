import type { Activity, Gate } from './activity.ts';
import type { CalendarDate, Instant } from './calendar.ts';
import type { Event, Happening, ShownEvent } from './events.ts';
import type { AreaId, DocumentId } from './ids.ts';
import { longestShortText } from './note.ts';
import type { Person } from './people.ts';
import { entered } from './provenance.ts';

/** Who asks, and what day it is: on the plan's calendar, and in the world where sources are read. */
export type Context = {
  actor: Person;
  today: CalendarDate;
  realToday: CalendarDate;
  /** The instant, and how far the journal has come; absent where a change is only drawn ahead. */
  now?: Instant;
  position?: number;
  /** What last happened to the document that the command is about; only undoing asks. Null: not known, or nothing. */
  last?: LastChange | null;
};

/** The last change of a document: everything that one person changed in it at once, and how it stood before. */
export type LastChange = { by: Happening['by']; events: readonly ShownEvent[]; before: Activity | Gate };

export type Refusal =
  | 'not-found'
  | 'not-allowed'
  | 'nothing-changed'
  | 'nothing-to-undo'
  | 'reason-required'
  | 'text-required'
  | 'text-too-long'
  | 'personal-identity-number'
  | 'unknown-person'
  | 'not-recurring'
  | 'still-ahead'
  | 'already-reached'
  | 'already-there'
  | 'note-finished'
  | 'note-not-finished'
  | 'not-only-masked'
  | 'no-such-series'
  | 'source-required'
  | 'impossible-value'
  | 'far-outside'
  | 'too-many-values'
  | 'not-connected'
  | 'nothing-fetched'
  | 'difference-required'
  | 'meeting-closed'
  | 'meeting-not-open'
  | 'position-ahead'
  | 'too-many-items'
  | 'impossible-end'
  | 'resolution-withdrawn';

export type Decision = { happenings: readonly Happening[] } | { refusal: Refusal };

/** What has happened, in the actor's name, to the document or to one that the command makes. */
export function happened(
  { actor, today }: Context,
  { id, areaId }: { id: DocumentId; areaId: AreaId | null },
  ...events: readonly Event[]
): Decision {
  const rest = { entityId: id, areaId, on: today, by: actor.id, provenance: entered };
  return { happenings: events.map((event) => ({ ...rest, event })) };
}

/** Whether the whole plan is at hand. Drawn ahead, only some of it is, and what a change concerns was chosen from a list. */
export function hasWholePlan({ position }: Context): boolean {
  return position !== undefined;
}

/** Whether it is about what has not happened yet. Drawn ahead, what is asked for is what has been fetched. */
export function isAhead(asked: number, { position }: Context): boolean {
  return position !== undefined && asked > position;
}

export function refuse(refusal: Refusal): Decision {
  return { refusal };
}

export function problemWithReason(reason: string): Refusal | null {
  return problemWithText(reason, longestShortText, 'reason-required');
}

/** `longest` in UTF-16 code units, without the space around the text. */
export function problemWithText(text: string, longest: number, whenEmpty: Refusal): Refusal | null {
  if (text.trim() === '') return whenEmpty;
  return text.trim().length > longest ? 'text-too-long' : null;
}
