import type { Activity } from '#domain/activity.ts';
import { addDays, type CalendarDate, partsOf } from '#domain/calendar.ts';
import type { RoundProgress, RoundRow } from '#domain/round.ts';
import type { Span } from '#domain/time/bounds.ts';
import { monthNames } from '#domain/time/label.ts';
import { shortDate } from './dates.ts';

/** A round as it is called: "maj–augusti", "juni", "2023". It never goes from one year into another. */
export function roundName({ first, last }: Span): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.month === 1 && to.month === 12) return first.slice(0, 4);
  const names = [monthNames[from.month - 1], monthNames[to.month - 1]];
  return [...new Set(names)].join('–');
}

/**
 * How far through the round one is: "5 av 12 avstämda den här omgången (maj–augusti)". `round` null: the areas go by
 * rounds of different lengths.
 */
export function roundWords({ done, total }: RoundProgress, round: Span | null): string {
  const named = round === null ? 'den här omgången' : `den här omgången (${roundName(round)})`;
  if (done < total) return `${done} av ${total} ${total === 1 ? 'avstämd' : 'avstämda'} ${named}`;
  return `Klart: ${total === 1 ? 'din enda är avstämd' : `alla ${total} är avstämda`} ${named}`;
}

/** "Nästa omgång börjar 1 september." */
export function nextRoundWords({ last }: Span, today: CalendarDate): string {
  return `Nästa omgång börjar ${shortDate(addDays(last, 1), today)}.`;
}

type Told = Pick<RoundRow, 'standing'> & { activity: Activity };

/** When an activity was last gone through, and when it is to be, or was to be: why it stands where it does in the list. */
export function checkInWords({ activity: { checkedIn }, standing }: Told, today: CalendarDate): string {
  if (isToday(checkedIn, today)) return 'Avstämd i dag';
  const last = checkedIn && shortDate(checkedIn.on, today);
  if (standing.kind === 'asked') return askedWords(last, standing, today);
  if (last === null) return 'Aldrig avstämd';
  return standing.kind === 'done' ? `Avstämd ${last}` : `Senast avstämd ${last}`;
}

type Asked = Extract<RoundRow['standing'], { kind: 'asked' }>;

function askedWords(last: string | null, { due, isOverdue }: Asked, today: CalendarDate): string {
  const missed = last === null ? 'Aldrig avstämd' : `Inte avstämd sedan ${last}`;
  if (due === null) return missed;
  const day = shortDate(due, today);
  if (isOverdue) return `${missed}, skulle ha varit senast ${day}`;
  return last === null ? `Avstäms senast ${day}` : `Avstämd ${last}, nästa gång senast ${day}`;
}

/** A day ahead of today (the calendar was switched) counts as today. */
export function isToday(checkedIn: Activity['checkedIn'], today: CalendarDate): boolean {
  return checkedIn !== null && checkedIn.on >= today;
}

/** Somebody's rows in the choice of whose to see: "Nils Exempel, 3 kvar". */
export function whoseWords(name: string, left: number): string {
  return `${name}, ${left === 0 ? 'inget kvar' : `${left} kvar`}`;
}
