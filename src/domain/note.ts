import type { CalendarDate } from './calendar.ts';
import type { ActivityId, AreaId, NoteId, PersonId } from './ids.ts';
import type { Provenance } from './provenance.ts';

export const noteKinds = ['report', 'result', 'risk', 'decision', 'next-step'] as const;
export type NoteKind = (typeof noteKinds)[number];

/** Longest note, in UTF-16 code units. Long enough for a page and a half; longer belongs in a document. */
export const longestNote = 6000;

/** Longest reason, source ("enligt") or other short text, in UTF-16 code units. */
export const longestShortText = 2000;

/** A dated piece of narrative. A finished one may be a public record: it is corrected, never overwritten. */
export type Note = {
  type: 'note';
  id: NoteId;
  areaId: AreaId;
  activityId: ActivityId | null;
  kind: NoteKind;
  text: string;
  /** The day it was written or, for a fact from a source, published. */
  on: CalendarDate;
  by: PersonId | null;
  state: 'draft' | 'finished';
  corrections: readonly Correction[];
  /** Each time that words in it were masked. */
  redactions: readonly Redaction[];
  provenance: Provenance;
};

/** What a note said before it was corrected. */
type Correction = { earlierText: string; on: CalendarDate; by: PersonId | null; reason: string };

/** That words were masked: by whom, when and why, never what. */
type Redaction = { on: CalendarDate; by: PersonId | null; reason: string };
