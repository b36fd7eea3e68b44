import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import { type RoundRow, roundProgress } from '#domain/round.ts';
import { whoseWords } from '#words/round.ts';

/** Whose rows are shown: a person's, everybody's, or those that nobody keeps true. */
export type Whose = PersonId | 'alla' | 'ingens';

/** Lives in the address, so that a link shows the same rows. */
export const whoseParameter = 'vems';

export function rowsOf(rows: readonly RoundRow[], whose: Whose): RoundRow[] {
  if (whose === 'alla') return [...rows];
  return rows.filter(({ ownerId }) => ownerId === (whose === 'ingens' ? null : whose));
}

/** What the address says or, where it says nothing that is there, one's own rows; everybody's for who has none. */
export function whoseIn(search: URLSearchParams, choices: readonly Choice[], me: PersonId | null): Whose {
  const said = search.get(whoseParameter);
  const known = choices.find(({ whose }) => whose === (said ?? me));
  return known?.whose ?? 'alla';
}

export type Choice = { whose: Whose; words: string };

/** Oneself first, then everybody who keeps something true, with how much they have left in this round. */
export function choicesIn(rows: readonly RoundRow[], people: readonly Person[], me: PersonId | null): Choice[] {
  const choice = (whose: Whose, name: string): Choice[] => {
    const own = rowsOf(rows, whose);
    return own.length === 0 ? [] : [{ whose, words: whoseWords(name, leftIn(own)) }];
  };
  const others = people.filter(({ id }) => id !== me);
  return [
    ...(me === null ? [] : choice(me, 'Mina')),
    ...others.flatMap(({ id, name }) => choice(id, name)),
    ...choice('ingens', 'Utan samordnare'),
    ...choice('alla', 'Alla'),
  ];
}

/** As the progress line counts: decisions are somebody else's to take. */
function leftIn(rows: readonly RoundRow[]): number {
  const { done, total } = roundProgress(rows);
  return total - done;
}
