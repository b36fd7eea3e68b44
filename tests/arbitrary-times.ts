import fc from 'fast-check';
import {
  addDays,
  type CalendarDate,
  dateFrom,
  dateOfDayNumber,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
} from '#domain/calendar.ts';
import { longestNote, longestShortText } from '#domain/note.ts';
import { type Edtf, edtf, isEdtf } from '#domain/time/edtf.ts';
import { monthParts, type Part, yearParts } from '#domain/time/seasons.ts';
import { written } from '#domain/time/written.ts';
import { testNumber, today } from './builders.ts';

/** Arbitrary days, times and words. */

/** Days in the years 1000–9000: far from both ends, so that arithmetic on them stays within four digits. */
export const anyDay = fc.integer({ min: -354_285, max: 2_567_000 }).map(dateOfDayNumber);

const year = fc.integer({ min: 1, max: 9999 }).map((value) => String(value).padStart(4, '0'));
const pad = (value: number) => String(value).padStart(2, '0');
const month = fc.integer({ min: 1, max: 12 }).map(pad);
const subYear = fc.constantFrom(21, 22, 23, 24, 33, 34, 35, 36, 37, 38, 39, 40, 41).map(String);
const unit = fc.oneof(
  year,
  fc.tuple(year, fc.oneof(month, subYear)).map(([y, part]) => `${y}-${part}`),
  anyDay.map(String),
);
const qualifier = fc.constantFrom('', '~', '?', '%');
const point = fc.tuple(unit, qualifier).map(([text, qualifier]) => text + qualifier);
const edge = fc.oneof(point, fc.constantFrom('..', ''));
const interval = fc.tuple(edge, edge).map(([start, end]) => `${start}/${end}`);

/** Intervals of days that have a name, and others beside them that have none: a week a day too short, a turn held exactly. */
const namedDays = fc
  .record({
    date: anyDay,
    name: fc.constantFrom('week' as const, 'turn' as const, 'beginning' as const, 'middle' as const, 'end' as const),
    late: fc.constantFrom(0, 0, 0, 1),
    from: qualifier,
    to: fc.option(qualifier),
  })
  .map(({ date, name, late, from, to }) => {
    const { first, last } = daysAround(date, name);
    return `${first}${from}/${addDays(last, late)}${to ?? from}`;
  });

function daysAround(date: CalendarDate, name: 'week' | 'turn' | Part): { first: CalendarDate; last: CalendarDate } {
  const { year, month } = partsOf(date);
  if (name === 'week') {
    const first = addDays(date, 1 - weekdayOf(date));
    return { first, last: addDays(first, 6) };
  }
  if (name === 'turn') {
    const first = lastDayOfMonth(year, month);
    return { first, last: addDays(first, 1) };
  }
  const { from, to } = monthParts[name];
  return { first: dateFrom(year, month, from), last: dateFrom(year, month, to) };
}

/** The loose parts of a year, which people call its beginning, middle and end. */
const yearPart = fc
  .tuple(year, fc.constantFrom(...Object.values(yearParts)), fc.constantFrom('~', '%'))
  .map(([y, part, loosely]) => `${y}-${part}${loosely}`);

/**
 * Any supported value: points of every precision and intervals of those, closed, open or unknown at either end. Weeks,
 * turns and parts, which people have names for, come often.
 */
export const anyTime: fc.Arbitrary<Edtf> = fc
  .oneof(point, interval, namedDays, yearPart)
  .filter((text) => isEdtf(text))
  .map(edtf);

export const anyWritten = anyTime.map((time) => written(time));
/** Words that may be none, too many, or hold a personal identity number. */
export const text = fc.oneof(
  fc.constantFrom(
    '',
    '   ',
    'Ett skäl',
    `Det gäller ${testNumber}.`,
    'x'.repeat(longestShortText + 1),
    'x'.repeat(longestNote + 1),
  ),
  fc.string({ maxLength: 40 }),
);

/** Around the builders' today, which is one of them. */
export const dayNear = fc.integer({ min: -400, max: 2 }).map((days) => addDays(today, days));
export const maybe = <T>(value: fc.Arbitrary<T>) => fc.option(value, { nil: null });
