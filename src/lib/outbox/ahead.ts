import { swedishDate } from '#domain/calendar.ts';
import { decide } from '#domain/decide.ts';
import type { LastChange } from '#domain/decision.ts';
import { all, find, type Picture, type Versioned } from '#domain/document.ts';
import { shownEvent } from '#domain/events.ts';
import { foldInto, type GrowingPicture } from '#domain/fold.ts';
import type { DocumentId } from '#domain/ids.ts';
import { todayOf } from '#domain/today.ts';
import type { KeptChange } from './kept-change.ts';

/** Of a document that has just been added; the server counts from one. */
const firstVersion = 1;

/**
 * What waiting changes will make of a picture, by the very rules that the server goes by: the documents that become
 * others, with the versions that the server has them in, or will give to what it has not had. What it would refuse changes nothing here.
 */
export function drawnAhead(picture: Picture, changes: readonly KeptChange[]): Versioned[] {
  const growing: GrowingPicture = new Map(picture);
  const last = new Map<DocumentId, LastChange>();
  const changed = new Set<DocumentId>();
  for (const { meaning, by, madeAt, stopped } of changes) {
    const { target, command } = meaning;
    const [actor, [plan]] = [find(growing, 'person', by), all(growing, 'plan')];
    if (stopped !== null || actor === undefined || plan === undefined) continue;
    const days = { today: todayOf(plan, madeAt), realToday: swedishDate(madeAt) };
    const context = { actor, ...days, last: last.get(target.id) ?? null };
    const decision = decide(growing, command, context);
    if ('refusal' in decision) continue;
    const before = growing.get(target.id);
    if (before?.type === 'activity' || before?.type === 'gate') {
      const events = decision.happenings.map(({ event }) => shownEvent(event));
      last.set(target.id, { by, events, before });
    }
    for (const happening of decision.happenings) foldInto(growing, happening);
    changed.add(target.id);
  }
  return [...changed].flatMap((id) => {
    const document = growing.get(id);
    return document === undefined ? [] : [{ ...document, version: picture.get(id)?.version ?? firstVersion }];
  });
}
