import {
  type CalendarDate,
  dateFrom,
  dayAway,
  daysOfWeek,
  lastDayOfMonth,
  partsOf,
  weekdayOf,
  weekOf,
} from '../calendar.ts';
import { type Edtf, isEdtf, meaningOf, type Point } from './edtf.ts';
import { monthParts, type Part } from './seasons.ts';

/**
 * Days that people call by one name. EDTF has no week, no third of a month and no turn of a year, so they are
 * intervals of days: a week exactly, a third and a turn with both ends held loosely (`~`).
 */
export type NamedDays =
  | { kind: 'week'; year: number; week: number }
  | { kind: 'third'; year: number; month: number; part: Part }
  /** The last day of a month and the first of the next. */
  | { kind: 'turn'; year: number; month: number };

/** The days as EDTF, or null when a calendar date cannot name them. */
export function daysNamed(name: NamedDays): Edtf | null {
  const days = spanNamed(name);
  if (days === null) return null;
  const loosely = name.kind === 'week' ? '' : '~';
  const text = `${days.first}${loosely}/${days.last}${loosely}`;
  return isEdtf(text) ? text : null;
}

/** The name of an interval of days, whatever its qualifiers, or null when it has none. */
export function nameOfDays(start: Point, end: Point): NamedDays | null {
  if (start.unit.kind !== 'day' || end.unit.kind !== 'day') return null;
  const [first, last] = [start.unit.date, end.unit.date];
  const { year, month } = partsOf(first);
  const names: NamedDays[] = [
    { kind: 'week', ...weekOf(first) },
    { kind: 'turn', year, month },
    ...parts.map((part): NamedDays => ({ kind: 'third', year, month, part })),
  ];
  return names.find((name) => covers(name, first, last)) ?? null;
}

/** Several whole weeks of one year; but nobody calls whole months weeks. */
export function weeksOf(from: CalendarDate, to: CalendarDate): { year: number; first: number; last: number } | null {
  const [first, last] = [weekOf(from), weekOf(to)];
  const areWhole = weekdayOf(from) === 1 && weekdayOf(to) === 7 && first.year === last.year && first.week < last.week;
  const { year, month } = partsOf(to);
  const areMonths = partsOf(from).day === 1 && to === lastDayOfMonth(year, month);
  return areWhole && !areMonths ? { year: first.year, first: first.week, last: last.week } : null;
}

/** The last day before a turn and the first after it, or null when the time is no turn. */
export function turnOf(time: Edtf): { before: CalendarDate; after: CalendarDate } | null {
  const value = meaningOf(time);
  if (value.kind === 'point' || typeof value.start === 'string' || typeof value.end === 'string') return null;
  const { start, end } = value;
  const isTurn = start.approximate && end.approximate && nameOfDays(start, end)?.kind === 'turn';
  return isTurn && start.unit.kind === 'day' && end.unit.kind === 'day'
    ? { before: start.unit.date, after: end.unit.date }
    : null;
}

const parts: readonly Part[] = ['beginning', 'middle', 'end'];

function covers(name: NamedDays, first: CalendarDate, last: CalendarDate): boolean {
  const days = spanNamed(name);
  return days !== null && days.first === first && days.last === last;
}

function spanNamed(name: NamedDays): { first: CalendarDate; last: CalendarDate } | null {
  if (name.kind === 'week') return daysOfWeek(name.year, name.week);
  const { year, month } = name;
  if (year < 1 || year > 9999) return null;
  if (name.kind === 'third') {
    const { from, to } = monthParts[name.part];
    return { first: dateFrom(year, month, from), last: dateFrom(year, month, to) };
  }
  const first = lastDayOfMonth(year, month);
  const last = dayAway(first, 1);
  return last === null ? null : { first, last };
}
