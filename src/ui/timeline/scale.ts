import { type CalendarDate, dateFrom, dayNumber, partsOf } from '#domain/calendar.ts';
import { boundsOf, isApproximate, type Span } from '#domain/time/bounds.ts';
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

export type YearTick = { year: number; from: number; to: number };

export function yearsOf({ span, startOf, endOf }: Scale): YearTick[] {
  const [from, to] = [partsOf(span.first).year, partsOf(span.last).year];
  return Array.from({ length: to - from + 1 }, (_, index) => {
    const year = from + index;
    return {
      year,
      from: Math.max(0, startOf(dateFrom(year, 1, 1))),
      to: Math.min(1, endOf(dateFrom(year, 12, 31))),
    };
  });
}

/**
 * A time as a bar: certain between `solidFrom` and `solidTo`, fading out to `from` and `to`. All within 0–1.
 * `opensLeft`, `opensRight`: it goes on past that side, or nobody knows how far.
 */
export type Bar = {
  from: number;
  solidFrom: number;
  solidTo: number;
  to: number;
  opensLeft: boolean;
  opensRight: boolean;
};

/** How much of a stretch that is written as one unit fades at each end: the days within it are not known. */
const softEnd = 0.2;

/** The bar of a time, or null when nothing of it is known or it lies outside the axis. */
export function barOf(time: Edtf, scale: Scale): Bar | null {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(time);
  if (earliestStart === null && latestEnd === null) return null;
  const from = earliestStart === null ? 0 : scale.startOf(earliestStart);
  const to = latestEnd === null ? 1 : scale.endOf(latestEnd);
  if (to <= 0 || from >= 1) return null;
  const isOneUnit = latestStart !== null && earliestEnd !== null && latestStart >= earliestEnd;
  const soft = (isApproximate(time) ? 0.5 : softEnd) * (to - from);
  const solidFrom = isOneUnit || latestStart === null ? from + soft : scale.endOf(latestStart);
  const solidTo = isOneUnit || earliestEnd === null ? to - soft : scale.startOf(earliestEnd);
  return clamp({ from, to, solidFrom, solidTo, opensLeft: earliestStart === null, opensRight: latestEnd === null });
}

function clamp(bar: Bar): Bar {
  const within = (value: number) => Math.min(1, Math.max(0, value));
  const [from, to] = [within(bar.from), within(bar.to)];
  const solidFrom = Math.min(to, Math.max(from, within(bar.solidFrom)));
  const solidTo = Math.min(to, Math.max(solidFrom, within(bar.solidTo)));
  return { ...bar, from, solidFrom, solidTo, to };
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
