import { type CalendarDate, dateFrom, dateOfDayNumber, dayNumber, lastDayOfMonth, partsOf } from '#domain/calendar.ts';
import { dateLabel, shortMonthNames } from '#domain/time/label.ts';
import type { ChartModel } from './chart-model.ts';

const [earliest, latest] = [dateFrom(1, 1, 1), dateFrom(9999, 12, 31)];

/** In days since 1970-01-01, along which the axis is even. */
export type TimeAxis = { from: number; to: number; ticks: readonly TimeTick[] };
export type TimeTick = { day: number; label: string };

/** Months between two ticks. */
const distances = [1, 3, 6, 12, 24, 60, 120, 240, 600, 1200] as const;

/** How wide the labels of years, and of months, are in letters, the space between two of them included. */
const [yearLetters, monthLetters] = [6.5, 10];

/**
 * Published values stand at the last days of their periods, and so do the ticks: the value of 2021 above "2021". Where a
 * chart tells day by day, they stand at first days. `letter`: the width of one in the axis' unit of length.
 */
export function timeAxis(model: ChartModel, width: number, letter: number): TimeAxis {
  const isDaily = model.lines.length > 0 && model.lines.every(({ shape }) => shape === 'step');
  const [first, last] = daysOf(model);
  const margin = marginOf(first, last, isDaily);
  // Not beyond the first and the last day that a date can name.
  const from = Math.max(dayNumber(first) - margin, dayNumber(earliest));
  const to = Math.min(dayNumber(last) + margin, dayNumber(latest));
  const finest = isDaily || !isYearly(model) ? 1 : 12;
  const months = monthsOf(from, to, isDaily);
  for (const distance of distances.filter((one) => one >= finest)) {
    const ticks = ticksOf(months, distance, isDaily);
    const room = (distance < 12 ? monthLetters : yearLetters) * letter;
    const isRoomFor = ticks.length === 1 || ticks.length * room <= width;
    if (ticks.length > 0 && isRoomFor) return { from, to, ticks };
  }
  return { from, to, ticks: ends(first, last) };
}

function daysOf({ lines }: ChartModel): [CalendarDate, CalendarDate] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  const days = points.flatMap(({ on, from }) => (from === null ? [on] : [from, on])).toSorted();
  const nothing = dateFrom(2000, 12, 31);
  return [days[0] ?? nothing, days.at(-1) ?? nothing];
}

/** So that the outermost marks are not cut by the edge; a lone day stands in the middle of a year. */
function marginOf(first: CalendarDate, last: CalendarDate, isDaily: boolean): number {
  const length = dayNumber(last) - dayNumber(first);
  if (length === 0) return 183;
  return isDaily ? 0 : Math.max(20, Math.round(length / 40));
}

function isYearly({ lines }: ChartModel): boolean {
  return lines.every(({ runs }) => runs.flat().every(({ on }) => on.endsWith('-12-31')));
}

type Month = { year: number; month: number };

function ticksOf(months: readonly Month[], distance: number, isDaily: boolean): TimeTick[] {
  const [step, years] = [Math.min(distance, 12), Math.max(1, distance / 12)];
  const standing = months.filter(({ year, month }) => (isDaily ? month - 1 : month) % step === 0 && year % years === 0);
  return standing.map(({ year, month }, index) => {
    const day = dayNumber(isDaily ? dateFrom(year, month, 1) : lastDayOfMonth(year, month));
    const isNewYear = standing[index - 1]?.year !== year;
    return { day, label: distance >= 12 ? String(year) : monthLabel(year, month, isNewYear) };
  });
}

/** The months of which the first or last day, as asked for, lies on the axis. */
function monthsOf(from: number, to: number, isDaily: boolean): Month[] {
  const [start, end] = [partsOf(dateOfDayNumber(from)), partsOf(dateOfDayNumber(to))];
  const count = (end.year - start.year) * 12 + end.month - start.month + 1;
  return Array.from({ length: count }, (_, index) => partsOf(dateFrom(start.year, start.month + index, 1))).filter(
    ({ year, month }) => {
      const day = dayNumber(isDaily ? dateFrom(year, month, 1) : lastDayOfMonth(year, month));
      return day >= from && day <= to;
    },
  );
}

function monthLabel(year: number, month: number, hasYear: boolean): string {
  const name = shortMonthNames[month - 1] ?? '';
  return hasYear ? `${name} ${year}` : name;
}

function ends(first: CalendarDate, last: CalendarDate): TimeTick[] {
  const days = first === last ? [first] : [first, last];
  return days.map((day) => ({ day: dayNumber(day), label: dateLabel(day, 'short') }));
}
