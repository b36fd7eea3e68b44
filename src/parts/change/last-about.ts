import type { HistoryEntry } from '#contract/views.ts';
import { type Aspect, aspectsOfEvent } from '#domain/collision.ts';
import { chosenPerson } from '#lib/person.ts';
import { shortDate } from '#words/dates.ts';
import type { ChangeView } from './change-view.ts';

/** Who last changed what of a document, and when: "Nils, 14 juni"; null until it is known. Newest first or last. */
export function lastAbout(
  entries: readonly HistoryEntry[],
  aspect: Aspect,
  { nameOf, today }: Pick<ChangeView, 'nameOf' | 'today'>,
): string | null {
  const about = entries.filter(({ event }) => aspectsOfEvent(event).includes(aspect));
  const last = about.toSorted((a, b) => a.version - b.version).at(-1);
  if (last === undefined) return null;
  const who = last.by !== null && last.by === chosenPerson() ? 'du själv på annat håll' : nameOf(last.by);
  return `${who ?? 'okänd'}, ${shortDate(last.on, today)}`;
}
