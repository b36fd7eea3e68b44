import { dayNumber } from '#domain/calendar.ts';
import { boundsWords } from '#words/measured.ts';
import { withUnit } from '#words/numbers.ts';
import type { ChartModel, ChartPoint } from './chart-model.ts';

/** A value that somebody reads off a chart: which line of it, and which of that line's points. */
export type Reading = { line: number; point: number };

/** The points of each line, in their order, whatever runs they are in. */
export type Points = readonly (readonly ChartPoint[])[];

export function pointsOf({ lines }: ChartModel): Points {
  return lines.map(({ runs }) => runs.flat());
}

/** Where reading begins: at the latest value of the line that the chart is about. */
export function firstReading({ lines }: ChartModel, points: Points): Reading | null {
  const hasPoints = (index: number) => (points[index]?.length ?? 0) > 0;
  const main = lines.findIndex(({ isMain }, index) => isMain && hasPoints(index));
  const line = main === -1 ? lines.findIndex((_, index) => hasPoints(index)) : main;
  return line === -1 ? null : { line, point: (points[line]?.length ?? 0) - 1 };
}

/** Where a key leads. Null: it is no key of the chart's. At an end it stays where it is. */
export function moved(reading: Reading, key: string, points: Points): Reading | null {
  const own = points[reading.line] ?? [];
  const last = own.length - 1;
  switch (key) {
    case 'ArrowLeft':
      return { ...reading, point: Math.max(0, reading.point - 1) };
    case 'ArrowRight':
      return { ...reading, point: Math.min(last, reading.point + 1) };
    case 'Home':
      return { ...reading, point: 0 };
    case 'End':
      return { ...reading, point: last };
    case 'ArrowUp':
      return onOtherLine(reading, -1, points);
    case 'ArrowDown':
      return onOtherLine(reading, 1, points);
    default:
      return null;
  }
}

/** The next line that has values, in the order of the legend, at the period nearest in time. */
function onOtherLine(reading: Reading, step: 1 | -1, points: Points): Reading {
  const from = points[reading.line]?.[reading.point];
  for (let line = reading.line + step; line >= 0 && line < points.length; line += step) {
    const there = points[line] ?? [];
    if (from !== undefined && there.length > 0) return { line, point: nearestInTime(there, from) };
  }
  return reading;
}

function nearestInTime(points: readonly ChartPoint[], from: ChartPoint): number {
  const day = dayNumber(from.on);
  return indexOfLeast(points.map(({ on }) => Math.abs(dayNumber(on) - day)));
}

/** Where points are drawn, line by line, in pixels. `from`: where the days that it was measured over begin. */
export type Places = readonly (readonly { x: number; y: number; from: number }[])[];

/** The point nearest to a place; along the axis of time counts more, since what is asked for is mostly a year. */
export function nearest(places: Places, x: number, y: number): Reading | null {
  const all = places.flatMap((line, index) => line.map((place, point) => ({ place, reading: { line: index, point } })));
  const distances = all.map(({ place }) => Math.hypot((place.x - x) * 3, place.y - y));
  return all[indexOfLeast(distances)]?.reading ?? null;
}

function indexOfLeast(values: readonly number[]): number {
  return values.reduce((least, value, index) => (value < (values[least] ?? Infinity) ? index : least), 0);
}

/** "Kalmar län, 2021: 84,2 %", with its interval. */
export function readingWords(model: ChartModel, points: Points, { line, point }: Reading): string {
  const read = points[line]?.[point];
  if (read === undefined) return '';
  return `${model.lines[line]?.name}, ${read.period}: ${valueWords(read, model)}`;
}

/** "84,2 % (95 % konfidensintervall 82,1–86,3)". */
function valueWords({ value, interval }: ChartPoint, model: ChartModel): string {
  const words = withUnit(value, model.decimals, model.unit);
  return interval === null ? words : `${words} (95 % konfidensintervall ${boundsWords(interval, model.decimals)})`;
}
