import type { CalendarDate } from '../calendar.ts';
import { type Edge, type Edtf, meaningOf, type Point, type Precision } from './edtf.ts';
import { spanOf } from './span.ts';

/**
 * Between which days something may begin and end. Null: nothing is known, or it has no such end.
 *
 * A qualifier (`~`, `?`) does not widen the bounds: "i slutet av 2023" is vague about the day, not about the year,
 * and a tool that stretched it past New Year could never call it late. Doubt is drawn, not added to the dates.
 */
type Bounds = {
  earliestStart: CalendarDate | null;
  latestStart: CalendarDate | null;
  earliestEnd: CalendarDate | null;
  latestEnd: CalendarDate | null;
};

export type Span = { first: CalendarDate; last: CalendarDate };

/** So that nobody can fill the memory by writing times that nobody else does. */
const mostKnown = 10_000;

const known = new Map<Edtf, Bounds>();

/** Remembered: a plan has few different times, and every one is asked about many times over. */
export function boundsOf(time: Edtf): Bounds {
  const before = known.get(time);
  if (before !== undefined) return before;
  const bounds = readBounds(time);
  if (known.size < mostKnown) known.set(time, bounds);
  return bounds;
}

function readBounds(time: Edtf): Bounds {
  const value = meaningOf(time);
  const start = spanOfEdge(value.kind === 'point' ? value.point : value.start);
  const end = spanOfEdge(value.kind === 'point' ? value.point : value.end);
  return {
    earliestStart: start?.first ?? null,
    latestStart: start?.last ?? null,
    earliestEnd: end?.first ?? null,
    latestEnd: end?.last ?? null,
  };
}

/** Over only when even the last possible day has passed. What has no known end is never over. */
export function isOver(time: Edtf, today: CalendarDate): boolean {
  const { latestEnd } = boundsOf(time);
  return latestEnd !== null && latestEnd < today;
}

/** Whether any possible day of the time falls within the span, both ends included. */
export function overlaps(time: Edtf, span: Span): boolean {
  const { earliestStart, latestEnd } = boundsOf(time);
  return (earliestStart === null || earliestStart <= span.last) && (latestEnd === null || latestEnd >= span.first);
}

/** How exactly the end is given, or null when it is open or unknown. */
export function endPrecision(time: Edtf): Precision | null {
  const value = meaningOf(time);
  const end = value.kind === 'point' ? value.point : value.end;
  return typeof end === 'string' ? null : end.unit.kind;
}

/** Whether to remind of it makes sense: its end is known at least to the half-year. "2025" says nothing of December. */
export function canRemind(time: Edtf): boolean {
  const precision = endPrecision(time);
  return precision !== null && precision !== 'year';
}

export function isApproximate(time: Edtf): boolean {
  const value = meaningOf(time);
  const edges = value.kind === 'point' ? [value.point] : [value.start, value.end];
  return edges.some((edge) => typeof edge !== 'string' && (edge.approximate || edge.uncertain));
}

function spanOfEdge(edge: Edge | Point): Span | null {
  return typeof edge === 'string' ? null : spanOf(edge.unit);
}
