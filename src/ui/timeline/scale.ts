import { type CalendarDate, dateFrom, dayNumber, lastDayOfMonth, partsOf } from '#domain/calendar.ts';
import { boundsOf, type Span } from '#domain/time/bounds.ts';
import type { Edtf } from '#domain/time/edtf.ts';

/** Where days stand along an axis, as fractions of its length: where they begin and where they end. */
export type Scale = { span: Span; startOf: (day: CalendarDate) => number; endOf: (day: CalendarDate) => number };

/** 0 at the start of the first day, 1 at the end of the last; days outside come out below 0 or above 1. */
export function scaleOf(span: Span): Scale {
  const first = dayNumber(span.first);
  const length = dayNumber(span.last) + 1 - first;
  return {
    span,
    startOf: (day) => (dayNumber(day) - first) / length,
    endOf: (day) => (dayNumber(day) + 1 - first) / length,
  };
}

/** How finely an axis is divided. */
export const axisUnits = ['year', 'quarter', 'month'] as const;
export type AxisUnit = (typeof axisUnits)[number];

/** One part of an axis: a year, a quarter or a month. `ordinal`: which one of its year, 1 and up. */
export type Tick = { year: number; ordinal: number; from: number; to: number };

const unitsInYear: Record<AxisUnit, number> = { year: 1, quarter: 4, month: 12 };

/** The parts of an axis side by side. The axis must begin and end with a year, as those of `axisSpan` do. */
export function ticksOf({ span, startOf, endOf }: Scale, unit: AxisUnit): Tick[] {
  const count = unitsInYear[unit];
  const months = 12 / count;
  const [first, last] = [partsOf(span.first).year, partsOf(span.last).year];
  return Array.from({ length: (last - first + 1) * count }, (_, index) => {
    const [year, ordinal] = [first + Math.floor(index / count), (index % count) + 1];
    return {
      year,
      ordinal,
      from: startOf(dateFrom(year, (ordinal - 1) * months + 1, 1)),
      to: endOf(lastDayOfMonth(year, ordinal * months)),
    };
  });
}

/** The years that a plan's pictures share: its own, and those around it in which something of it lies. */
export function axisSpan(period: Edtf, times: readonly Edtf[]): Span {
  const own = boundsOf(period);
  const years = [own.earliestStart, own.latestEnd]
    .concat(times.flatMap((time) => Object.values(boundsOf(time))))
    .filter((day) => day !== null)
    .map((day) => partsOf(day).year);
  const [first, last] = [own.earliestStart, own.latestEnd].map((day) => (day === null ? null : partsOf(day).year));
  // One year on either side is context; more would press the plan's own years together.
  const from = Math.max(Math.min(...years), (first ?? Math.min(...years)) - 1);
  const to = Math.min(Math.max(...years), (last ?? Math.max(...years)) + 1);
  return { first: dateFrom(from, 1, 1), last: dateFrom(to, 12, 31) };
}
