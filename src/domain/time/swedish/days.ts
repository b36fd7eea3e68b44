import { isCalendarDate, weekdayOf } from '#domain/calendar.ts';
import type { Edtf } from '../edtf.ts';
import type { Impossible } from '../reading.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { dayTime, fromTo } from './edtf-text.ts';
import { type Named, resolved } from './named.ts';
import { yearAfter } from './years.ts';

/** A day or a few of one month: "15 juni", "15/6-24", "torsdag 15 juni", "15–17 mars". */
export function days(cursor: Cursor): Named | null {
  return firstOf(cursor, onWeekday, figures, severalDays, dayOfMonth, lastOfMonth);
}

/** A weekday before a day must be the right one. Without a year it has to be in the first one that could be meant. */
function onWeekday(cursor: Cursor): Named | null {
  const since = cursor.at();
  const weekday = cursor.take('weekday')?.weekday;
  if (weekday === undefined) return null;
  takeSign(cursor, ',');
  const named = firstOf(cursor, figures, dayOfMonth);
  if (named === null) return null;
  const first = named.year === null ? resolved(named, cursor) : null;
  const assumed = first !== null && 'edtf' in first ? first.assumed : null;
  return {
    year: named.year,
    inYear: (year) => {
      const time = named.inYear(year);
      return time !== null && isOn(weekday, time) ? time : null;
    },
    impossible: { kind: 'no-such-day', wrote: cursor.wrote(since) },
    ...(assumed === null ? {} : { onlyIn: assumed }),
  };
}

function isOn(weekday: number, time: Edtf): boolean {
  const text: string = time;
  return isCalendarDate(text) && weekdayOf(text) === weekday;
}

/** "2023-06-15", "15/6", "15–17/6". */
function figures(cursor: Cursor): Named | null {
  const since = cursor.at();
  const first = cursor.attempt(() => dayBefore(cursor));
  const date = cursor.take('date');
  return date === null ? null : oneOrSeveral(cursor, since, first ?? date.day, date, date.year);
}

/** "15–17 mars", "15 och 16 mars". */
function severalDays(cursor: Cursor): Named | null {
  const since = cursor.at();
  const first = dayBefore(cursor);
  const last = first === null ? null : dayNumber(cursor);
  const month = last === null ? null : cursor.take('month');
  if (first === null || last === null || month === null) return null;
  return oneOrSeveral(cursor, since, first, { day: last, month: month.month }, null);
}

/** "15 juni", "den 15:e juni", "första maj". */
function dayOfMonth(cursor: Cursor): Named | null {
  const since = cursor.at();
  const day = dayNumber(cursor);
  const month = day === null ? null : cursor.take('month');
  return day === null || month === null ? null : oneOrSeveral(cursor, since, day, { day, month: month.month }, null);
}

/** "Sista mars". */
function lastOfMonth(cursor: Cursor): Named | null {
  const since = cursor.at();
  const isLast = cursor.take('ordinal')?.ordinal === 'last';
  const month = isLast ? cursor.take('month') : null;
  if (month === null) return null;
  const lastDay = (year: number) => [31, 30, 29, 28].map((day) => dayTime(year, month.month, day)).find((day) => day);
  const year = yearAfter(cursor);
  const impossible = { kind: 'no-such-day', wrote: cursor.wrote(since) } as const;
  return { year, inYear: (one) => lastDay(one) ?? null, impossible };
}

type DayAndMonth = { day: number; month: number };

function oneOrSeveral(
  cursor: Cursor,
  since: number,
  first: number,
  { day: last, month }: DayAndMonth,
  writtenYear: number | null,
): Named {
  const year = writtenYear ?? yearAfter(cursor);
  const impossible: Impossible =
    first > last ? { kind: 'ends-before-it-begins' } : { kind: 'no-such-day', wrote: cursor.wrote(since) };
  const inYear = (one: number) => {
    const [from, to] = [dayTime(one, month, first), dayTime(one, month, last)];
    if (from === null || to === null) return null;
    return from === to ? to : fromTo(from, to);
  };
  return { year, inYear, impossible, isSpan: first !== last };
}

/** The first of several days, with the sign or word that stands before the last one. */
function dayBefore(cursor: Cursor): number | null {
  const day = dayNumber(cursor);
  const goesOn = takeSign(cursor, '-') || cursor.take('and') !== null || cursor.take('to') !== null;
  return day !== null && goesOn ? day : null;
}

function dayNumber(cursor: Cursor): number | null {
  const ordinal = cursor.peek('ordinal')?.ordinal;
  if (typeof ordinal === 'number') return cursor.take('ordinal') && ordinal;
  const digits = cursor.peek('number')?.digits ?? '';
  return digits.length <= 2 && cursor.take('number') !== null ? Number(digits) : null;
}

export function takeSign(cursor: Cursor, sign: '-' | '/' | ','): boolean {
  return cursor.peek('sign')?.sign === sign && cursor.take('sign') !== null;
}
