import { type DocumentType, documentTypes } from './document.ts';
import type { Event } from './events.ts';

/** What a change was about, as somebody who looks for it would put it. */
export const historyKinds = [
  'status',
  'time',
  'people',
  'check-in',
  'done',
  'decision',
  'assessment',
  'note',
  'measure',
  'meeting',
  'undone',
  'plan',
] as const;
export type HistoryKind = (typeof historyKinds)[number];

const typesOf: Record<HistoryKind, readonly Event['type'][]> = {
  status: ['status-changed'],
  time: ['time-changed', 'recurrence-changed'],
  people: ['lead-changed', 'coordinator-changed'],
  'check-in': ['checked-in'],
  done: ['occurrence-recorded', 'occurrence-withdrawn', 'milestone-reached'],
  decision: ['outcome-recorded'],
  assessment: ['area-assessed', 'area-read', 'rhythm-agreed'],
  note: ['added', 'draft-revised', 'note-finished', 'note-corrected', 'note-redacted'],
  measure: [
    'observation-recorded',
    'observation-corrected',
    'observation-removed',
    'values-asked-for',
    'values-fetched',
    'values-taken-in',
    'values-dismissed',
  ],
  meeting: [
    'meeting-revised',
    'agenda-set',
    'meeting-opened',
    'picture-renewed',
    'minutes-written',
    'meeting-closed',
    'meeting-reopened',
    'show-shared',
    'link-withdrawn',
    'resolution-revised',
    'resolution-withdrawn',
    'resolution-followed-up',
  ],
  undone: ['undone'],
  plan: ['added', 'calendar-changed'],
};

/** Which entries are of a kind: what happened, and to documents of which types. */
export type KindOfEntry = { types: readonly Event['type'][]; of: readonly DocumentType[] };

/** Every entry is of exactly one kind. To write a note is not to add to the plan. */
export function entriesOf(kind: HistoryKind): KindOfEntry {
  const of = documentTypes.filter((type) => (type === 'note') === (kind === 'note'));
  return { types: typesOf[kind], of };
}
