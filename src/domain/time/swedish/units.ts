import type { Edtf } from '../edtf.ts';
import type { Impossible } from '../reading.ts';
import { isPlanYear } from '../seasons.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { days, takeSign } from './days.ts';
import { fromTo, monthTime, partTime, qualified, yearTime } from './edtf-text.ts';
import { fixed, type Named } from './named.ts';
import { numbered, ordinalPart } from './numbered.ts';
import { fullYear } from './scan.ts';
import { figures, fourFigures, takeYearWord, yearAfter } from './years.ts';

/** A day, a month, a season or another part of a year, or a year: what can be named without looking at today. */
export function unit(cursor: Cursor): Named | null {
  return firstOf(cursor, days, month, looseMonths, season, numbered, ordinalPart, yearFirst, year);
}

/** "Mars", "mars månad 2024", "2024-03". */
function month(cursor: Cursor): Named | null {
  const since = cursor.at();
  const written = cursor.take('year-month');
  if (written !== null) {
    const impossible = { kind: 'no-such-part', part: 'month', wrote: cursor.wrote(since) } as const;
    const exists = written.month >= 1 && written.month <= 12;
    return fixed(exists ? monthTime(written.year, written.month) : null, impossible);
  }
  const named = cursor.take('month');
  if (named === null) return null;
  if (cursor.peek('period')?.per === 'month') cursor.take('period');
  return everyYear(cursor, since, (one) => monthTime(one, named.month));
}

/** "Sensommaren": held loosely from the start. */
function looseMonths(cursor: Cursor): Named | null {
  const since = cursor.at();
  const months = cursor.take('months');
  return months && everyYear(cursor, since, (one) => loosely(one, months));
}

export function loosely(year: number, { from, to }: { from: number; to: number }): Edtf | null {
  const [first, last] = [monthTime(year, from), monthTime(year, to)];
  const time = from === to || first === null || last === null ? first : fromTo(first, last);
  return time && qualified(time, loose);
}

const loose: ReadonlySet<string> = new Set('~');

/** "Våren 2023", "VT-24", "vintern 2023/24". */
function season(cursor: Cursor): Named | null {
  const since = cursor.at();
  const named = cursor.take('season');
  if (named === null) return null;
  const year = named.season === 'winter' ? turnOfYears(cursor) : null;
  return everyYear(cursor, since, (one) => partTime(one, { kind: 'season', season: named.season }), year);
}

/** The first of two years in a row: "vintern 2023/24", "vintern 2023–2024". */
export function turnOfYears(cursor: Cursor): number | null {
  return cursor.attempt(() => {
    const years = cursor.take('years') ?? yearsWithDash(cursor);
    return years !== null && years.to === years.from + 1 ? years.from : null;
  });
}

/** With spaces around the dash they are no two years of one winter: "vintern 2023 – 2024". */
function yearsWithDash(cursor: Cursor): { from: number; to: number } | null {
  const from = bareYear(cursor);
  const isClose = cursor.peek('sign')?.spaced === false && cursor.peek('number', 1)?.spaced === false;
  const to = isClose && takeSign(cursor, '-') ? bareYear(cursor) : null;
  return from === null || to === null ? null : { from, to };
}

/** "2023 - 25": no day of a month, and later in the same century. */
function yearsApart(cursor: Cursor): { from: number; to: number } | null {
  const from = fourFigures(cursor);
  const end = from !== null && takeSign(cursor, '-') ? figures(cursor, 2) : null;
  const isDay = cursor.peek('month') !== null || cursor.peek('sign') !== null || cursor.peek('and') !== null;
  if (from === null || end === null || isDay || end <= from % 100) return null;
  return { from, to: from - (from % 100) + end };
}

/** "2023", and "23" where nothing but a year can stand. */
function bareYear(cursor: Cursor): number | null {
  const short = figures(cursor, 2);
  return short === null ? fourFigures(cursor) : fullYear(short);
}

/** What every year has. */
export function everyYear(
  cursor: Cursor,
  since: number,
  inYear: (year: number) => Edtf | null,
  known: number | null = null,
): Named {
  const year = known ?? yearAfter(cursor);
  return { year, inYear, impossible: { kind: 'no-such-day', wrote: cursor.wrote(since) } };
}

/** "2025 Q1", "2025-Q1", "2024 mars". */
function yearFirst(cursor: Cursor): Named | null {
  const year = fourFigures(cursor);
  if (year === null) return null;
  const sign = cursor.peek('sign');
  if (sign !== null && !sign.spaced) cursor.take('sign');
  const part = firstOf(cursor, month, looseMonths, season, numbered, ordinalPart);
  return part === null || part.year !== null ? null : { ...part, year };
}

/** "2401": as dates without a century are written. */
function yearAndMonth(cursor: Cursor, since: number, figures: number): Named | null {
  const [year, month] = [fullYear(Math.floor(figures / 100)), figures % 100];
  const isMonth = year > 2020 && year < 2040 && month >= 1 && month <= 12;
  return isMonth ? fixed(monthTime(year, month), { kind: 'no-such-day', wrote: cursor.wrote(since) }) : null;
}

/** "2024", "år 2024", "år -24", "2023/24", "åren 23–26". */
function year(cursor: Cursor): Named | null {
  const since = cursor.at();
  const hasWord = takeYearWord(cursor);
  const several = cursor.take('years') ?? cursor.attempt(() => (hasWord ? yearsWithDash(cursor) : yearsApart(cursor)));
  const written = several?.from ?? fourFigures(cursor) ?? (hasWord ? yearAfter(cursor) : null);
  if (written === null) return null;
  if (several === null && !hasWord && !isPlanYear(written)) return yearAndMonth(cursor, since, written);
  const [first, last] = [yearTime(written), yearTime(several?.to ?? written)];
  const time = first !== null && last !== null && several !== null ? fromTo(first, last) : first;
  const noSuchYear: Impossible = { kind: 'no-such-day', wrote: cursor.wrote(since) };
  return several === null
    ? fixed(time, noSuchYear)
    : { ...fixed(time, { kind: 'ends-before-it-begins' }), isSpan: true };
}
