import { type CalendarDate, isCalendarDate } from '../calendar.ts';
import { type SubYear, subYearOfCode } from './seasons.ts';
import { spanOf } from './span.ts';

declare const edtfBrand: unique symbol;

/**
 * A time as ISO 8601-2:2019 (EDTF) writes it, limited to what a plan needs: day, month, sub-year grouping, year,
 * an interval of those, `..` for an open end, an empty end for an unknown one, and the qualifiers `~` (approximate),
 * `?` (uncertain) and `%` (both) after a value.
 */
export type Edtf = string & { readonly [edtfBrand]: true };

/** One stretch of the calendar, named at the precision in which it was written. */
export type Unit =
  | { kind: 'day'; date: CalendarDate }
  | { kind: 'month'; year: number; month: number }
  | ({ year: number } & SubYear)
  | { kind: 'year'; year: number };

export type Precision = Unit['kind'];

export type Point = { unit: Unit; approximate: boolean; uncertain: boolean };

/** `open`: goes on without an end (or has no beginning). `unknown`: has one, but nobody has said which. */
export type Edge = Point | 'open' | 'unknown';

type TimeValue = { kind: 'point'; point: Point } | { kind: 'interval'; start: Edge; end: Edge };

/** What an EDTF string says, or null when it is not one of the forms above. */
export function parseEdtf(text: string): TimeValue | null {
  const sides = text.split('/');
  const [first, second] = sides;
  if (first === undefined || sides.length > 2) return null;
  if (second === undefined) {
    const point = parsePoint(first);
    return point === null ? null : { kind: 'point', point };
  }
  const [start, end] = [parseEdge(first), parseEdge(second)];
  if (start === null || end === null || (start === 'unknown' && end === 'unknown')) return null;
  return endsBeforeItBegins(start, end) ? null : { kind: 'interval', start, end };
}

export function isEdtf(text: string): text is Edtf {
  return parseEdtf(text) !== null;
}

/** For values written in code. Throws a RangeError when the text is no EDTF of the supported forms. */
export function edtf(text: string): Edtf {
  if (isEdtf(text)) return text;
  throw new RangeError(`Not an EDTF value: ${text}`);
}

/** The meaning of an already checked value. */
export function meaningOf(time: Edtf): TimeValue {
  const value = parseEdtf(time);
  if (value === null) throw new RangeError(`Not an EDTF value: ${time}`);
  return value;
}

/** "2023-12/2023" may stand: it ends some time in the year in whose last month it begins. */
function endsBeforeItBegins(start: Edge, end: Edge): boolean {
  return typeof start !== 'string' && typeof end !== 'string' && spanOf(end.unit).last < spanOf(start.unit).first;
}

function parseEdge(text: string): Edge | null {
  if (text === '..') return 'open';
  if (text === '') return 'unknown';
  return parsePoint(text);
}

function parsePoint(text: string): Point | null {
  const match = /^(\d{4}(?:-\d{2}){0,2})([~?%]?)$/.exec(text);
  const unit = match?.[1] === undefined ? null : parseUnit(match[1]);
  if (match === null || unit === null) return null;
  const qualifier = match[2];
  return {
    unit,
    approximate: qualifier === '~' || qualifier === '%',
    uncertain: qualifier === '?' || qualifier === '%',
  };
}

function parseUnit(text: string): Unit | null {
  if (isCalendarDate(text)) return { kind: 'day', date: text };
  const [year, code, day] = text.split('-').map(Number);
  if (year === undefined || year === 0 || day !== undefined) return null;
  if (code === undefined) return { kind: 'year', year };
  if (code >= 1 && code <= 12) return { kind: 'month', year, month: code };
  const part = subYearOfCode.get(code);
  // The last winter of all would end after the last day that a calendar date can name.
  return part === undefined || (year === 9999 && code === 24) ? null : { year, ...part };
}
