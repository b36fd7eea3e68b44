import { partsOf } from '#domain/calendar.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { fullYear } from './scan.ts';
import type { Stretch } from './term.ts';

/** The year that follows what it is the year of: "2024", "år 2024", "24", "-24", "i år", "nästa år". */
export function yearAfter(cursor: Cursor): number | null {
  return firstOf(cursor, fourFigures, afterSign, twoFigures, relativeYear);
}

/** A year by itself; two figures are too few. */
export function fourFigures(cursor: Cursor): number | null {
  takeYearWord(cursor);
  return figures(cursor, 4);
}

/** "Kv 2, 2024", "mars/2024", "mars-2024"; with spaces around it a dash stands between two times. */
function afterSign(cursor: Cursor): number | null {
  const sign = cursor.take('sign');
  const isClose = sign?.spaced === false && cursor.peek('number')?.spaced === false;
  return sign?.sign === ',' || isClose ? figures(cursor, 4) : null;
}

/** "Hösten -24", "aug 23". What is followed by a month or a fraction is a day: "mars, 15 april". */
function twoFigures(cursor: Cursor): number | null {
  const dash = cursor.peek('sign')?.sign === '-' ? cursor.take('sign') : null;
  if (dash !== null && cursor.peek('number')?.spaced !== false) return null;
  const year = figures(cursor, 2);
  const isDay = cursor.peek('month') !== null || cursor.peek('ordinal') !== null;
  return year === null || isDay ? null : fullYear(year);
}

/** "I fjol", "nästa år": needs nothing but today. */
export function relativeYear(cursor: Cursor): number | null {
  const { year } = partsOf(cursor.today);
  const relative = cursor.take('relative-year');
  if (relative !== null) return year + relative.which;
  const which = cursor.take('which');
  return which !== null && takeYearWord(cursor) ? year + which.which : null;
}

/** "År", "året", as in "året 2024". */
export function takeYearWord(cursor: Cursor): boolean {
  const kind = cursor.peek('period')?.per === 'year' ? 'period' : 'this-period';
  return cursor.peek(kind)?.per === 'year' && cursor.take(kind) !== null;
}

export function figures(cursor: Cursor, count: 2 | 4): number | null {
  const digits = cursor.peek('number')?.digits ?? '';
  return digits.length === count && cursor.take('number') !== null ? Number(digits) : null;
}

/** "Kvartal", "kvartalet", "termin": what a year is counted in, whichever form it stands in. */
export function takePeriod(cursor: Cursor): Stretch | null {
  const period = cursor.take('period') ?? cursor.take('this-period');
  if (period !== null) return period.per;
  return cursor.take('school-term') === null ? null : 'half-year';
}
