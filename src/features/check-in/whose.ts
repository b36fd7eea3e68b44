import type { CalendarDate } from '#domain/calendar.ts';
import type { FollowUpRow } from '#domain/follow-up.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import { standingOf } from '#domain/resolution.ts';
import { type RoundRow, roundProgress } from '#domain/round.ts';
import { whoseWords } from '#words/round.ts';

/** Whose rows are shown: a person's, everybody's, or those that nobody keeps true. */
export type Whose = PersonId | 'alla' | 'ingens';

/** Lives in the address, so that a link shows the same rows. */
export const whoseParameter = 'vems';

export function rowsOf<Row extends RoundRow | FollowUpRow>(rows: readonly Row[], whose: Whose): Row[] {
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

type Rows = { round: readonly RoundRow[]; followUps: readonly FollowUpRow[]; today: CalendarDate };

/** Oneself first, then everybody who is asked about something, with how much they have left. */
export function choicesIn({ round, followUps, today }: Rows, people: readonly Person[], me: PersonId | null): Choice[] {
  const choice = (whose: Whose, name: string): Choice[] => {
    const [own, decided] = [rowsOf(round, whose), rowsOf(followUps, whose)];
    if (own.length === 0 && decided.length === 0) return [];
    const overdue = decided.filter(({ resolution }) => standingOf(resolution, today) === 'overdue');
    return [{ whose, words: whoseWords(name, leftIn(own) + overdue.length) }];
  };
  const others = people.filter(({ id }) => id !== me);
  return [
    ...(me === null ? [] : choice(me, 'Mina')),
    ...others.flatMap(({ id, name }) => choice(id, name)),
    ...choice('ingens', 'Utan samordnare'),
    ...choice('alla', 'Alla'),
  ];
}

/** As the progress line counts: decision points are somebody else's to take. */
function leftIn(rows: readonly RoundRow[]): number {
  const { done, total } = roundProgress(rows);
  return total - done;
}
