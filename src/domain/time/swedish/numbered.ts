import type { Edtf } from '../edtf.ts';
import { daysNamed } from '../named-days.ts';
import type { Cursor } from './cursor.ts';
import { takeSign } from './days.ts';
import { fromTo, monthTime, partTime } from './edtf-text.ts';
import type { Named } from './named.ts';
import { fullYear } from './scan.ts';
import { yearAfter } from './years.ts';

/** What parts of a year are counted by, and how many of them there may be. */
const highest = { week: 53, month: 12, quarter: 4, tertial: 3, 'half-year': 2 } as const;
type Numbered = keyof typeof highest;

/** "Kvartal 3", "Q3", "v. 14", "v14–16", "T1 och T2" with the letter once. */
export function numbered(cursor: Cursor): Named | null {
  const since = cursor.at();
  const per = cursor.take('period')?.per;
  if (per === undefined || per === 'day' || per === 'year') return null;
  const slashed = cursor.attempt(() => numbersWithSlash(cursor));
  if (slashed !== null) return ofTwoNumbers(cursor, since, per, slashed);
  const first = smallNumber(cursor);
  if (first === null) return null;
  const last = cursor.attempt(() => anotherNumber(cursor, first, per)) ?? first;
  return numberedParts(cursor, since, per, first, last);
}

/** After what counts, "3/4" is no day in April and "34/35" are no years. */
function numbersWithSlash(cursor: Cursor): readonly [number, number] | null {
  const years = cursor.take('years');
  if (years !== null) return [years.from % 100, years.to % 100];
  const date = cursor.take('date');
  return date === null || date.year !== null ? null : [date.day, date.month];
}

/** "Q3/4", "v. 34/35"; "Q4/23" has its year after the slash. "V. 1/24" could be either, and is neither. */
function ofTwoNumbers(cursor: Cursor, since: number, per: Numbered, [one, other]: readonly [number, number]) {
  const isNext = other === one + 1 && other <= highest[per];
  if (isNext) return numberedParts(cursor, since, per, one, other);
  const isYear = other > 12 && (other > highest[per] || other < one);
  return isYear ? numberedParts(cursor, since, per, one, one, fullYear(other)) : null;
}

/** "Tredje kvartalet", "första och andra tertialet", "sista halvåret". */
export function ordinalPart(cursor: Cursor): Named | null {
  const since = cursor.at();
  // "1 kvartalet" is how some write "1:a kvartalet".
  const bare = cursor.peek('this-period', 1) === null ? null : smallNumber(cursor);
  const first = cursor.take('ordinal')?.ordinal ?? bare ?? undefined;
  const last = cursor.attempt(() => (takeBetween(cursor) ? (cursor.take('ordinal')?.ordinal ?? null) : null)) ?? first;
  const per = (cursor.take('period') ?? cursor.take('this-period'))?.per;
  if (first === undefined || last === undefined || per === undefined) return null;
  if (per === 'day' || per === 'week' || per === 'month' || per === 'year') return null;
  const numberOf = (ordinal: number | 'last') => (ordinal === 'last' ? highest[per] : ordinal);
  return numberedParts(cursor, since, per, numberOf(first), numberOf(last));
}

function numberedParts(
  cursor: Cursor,
  since: number,
  per: Numbered,
  first: number,
  last: number,
  known: number | null = null,
): Named {
  const impossible = { kind: 'no-such-part', part: per, wrote: cursor.wrote(since) } as const;
  const inYear = (one: number) => {
    const [from, to] = [partOfYear(one, per, first), partOfYear(one, per, last)];
    if (from === null || to === null) return null;
    return from === to ? from : fromTo(from, to);
  };
  return { year: known ?? yearAfter(cursor), inYear, impossible, isSpan: first !== last };
}

function partOfYear(year: number, per: Numbered, ordinal: number): Edtf | null {
  if (ordinal < 1 || ordinal > highest[per]) return null;
  if (per === 'week') return daysNamed({ kind: 'week', year, week: ordinal });
  return per === 'month' ? monthTime(year, ordinal) : partTime(year, { kind: per, ordinal });
}

/** What is too high a number for its kind is none ("kv 3-24"), and so is a year after a dash ("v. 14 -24"). */
function anotherNumber(cursor: Cursor, first: number, per: Numbered): number | null {
  const isYear = cursor.peek('sign')?.spaced === true && cursor.peek('number', 1)?.spaced === false;
  if (isYear || !takeBetween(cursor)) return null;
  const last = smallNumber(cursor);
  return last !== null && last > first && last <= highest[per] ? last : null;
}

function takeBetween(cursor: Cursor): boolean {
  return takeSign(cursor, '-') || takeSign(cursor, '/') || cursor.take('and') !== null || cursor.take('to') !== null;
}

function smallNumber(cursor: Cursor): number | null {
  const digits = cursor.peek('number')?.digits;
  if (digits === undefined) return cursor.take('count')?.count ?? null;
  return digits.length <= 2 && cursor.take('number') !== null ? Number(digits) : null;
}
