import { find, type Picture, type VersionedOf } from './document.ts';
import type { Note } from './note.ts';
import type { ActivitySubject, PlacedChange } from './since.ts';
import { pairsOf } from './since-pair.ts';
import { activitySubject } from './since-subject.ts';

/**
 * Notes that were finished, the latest first, and those that were corrected: who was told the earlier words must be told
 * that they do not hold. Masking is not told: it takes words away and says nothing of the plan.
 */
export function noteChanges(before: Picture, after: Picture): PlacedChange[] {
  return pairsOf(before, after, 'note')
    .flatMap(({ was, now }) => (now?.state === 'finished' ? [{ was: finished(was), now }] : []))
    .filter(({ was, now }) => was === null || isCorrected(was, now))
    .sort((a, b) => byDay(b.now, a.now))
    .map(({ was, now }) => {
      const { id: noteId, areaId, kind: noteKind, text, on, provenance } = now;
      const subject = subjectIn(after, now);
      const told = { noteId, subject, noteKind, text, on, isCorrected: was !== null, provenance };
      return { areaId, change: { kind: 'note', ...told } };
    });
}

function byDay({ on: a }: Note, { on: b }: Note): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

function finished(was: VersionedOf<'note'> | null): Note | null {
  return was?.state === 'finished' ? was : null;
}

/** By the corrections too, since masked words read otherwise as well. */
function isCorrected(was: Note, now: Note): boolean {
  return was.corrections.length !== now.corrections.length && was.text !== now.text;
}

function subjectIn(picture: Picture, { activityId }: Note): ActivitySubject | null {
  const activity = activityId === null ? undefined : find(picture, 'activity', activityId);
  return activity === undefined ? null : activitySubject(activity);
}
