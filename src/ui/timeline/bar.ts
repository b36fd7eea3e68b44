import { boundsOf, type Span } from '#domain/time/bounds.ts';
import { type Edge, type Edtf, meaningOf } from '#domain/time/edtf.ts';
import type { Scale } from './scale.ts';

/** `known`: somebody has said where. `open`: it goes on past that side. `unknown`: it stops there somewhere. */
export type Side = 'known' | 'open' | 'unknown';

/**
 * A time as a bar: certain between `solidFrom` and `solidTo`, doubtful out to `from` and `to`. All within 0–1, where 0
 * and 1 are the ends of the axis.
 */
export type Bar = { from: number; solidFrom: number; solidTo: number; to: number; left: Side; right: Side };

/** How much of a stretch that is written as one unit fades at each end: the days within it are not known. */
const softEnd = 0.2;
/** The same where the words are loose ("omkring", "i slutet av"). */
const looseEnd = 0.5;

/** The bar of a time, or null when nothing of it is known or it lies outside the axis. */
export function barOf(time: Edtf, scale: Scale): Bar | null {
  const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(time);
  if (earliestStart === null && latestEnd === null) return null;
  const from = earliestStart === null ? 0 : scale.startOf(earliestStart);
  const to = latestEnd === null ? 1 : scale.endOf(latestEnd);
  if (to <= 0 || from >= 1) return null;
  const [start, end] = edgesOf(time);
  const isOneUnit = latestStart !== null && earliestEnd !== null && latestStart >= earliestEnd;
  const doubt = (edge: Edge, first: Span['first'] | null, last: Span['last'] | null) => {
    // From when or until when it goes on nobody has said: all of that side is doubt, drawn by what kind it is.
    if (first === null || last === null) return to - from;
    const loose = isLoose(edge) ? looseEnd * (to - from) : 0;
    if (first === last) return loose;
    return Math.max(loose, isOneUnit ? softEnd * (to - from) : scale.endOf(last) - scale.startOf(first));
  };
  const solidFrom = from + doubt(start, earliestStart, latestStart);
  const solidTo = to - doubt(end, earliestEnd, latestEnd);
  return clamp({ from, solidFrom, solidTo, to, left: sideOf(start), right: sideOf(end) });
}

/** On which side of the axis all of a time lies. Null: some of it is on the axis, or nobody knows where it is. */
export function offAxis(time: Edtf, { span }: Scale): 'before' | 'after' | null {
  const { earliestStart, latestEnd } = boundsOf(time);
  if (latestEnd !== null && latestEnd < span.first) return 'before';
  return earliestStart !== null && earliestStart > span.last ? 'after' : null;
}

function edgesOf(time: Edtf): [start: Edge, end: Edge] {
  const value = meaningOf(time);
  return value.kind === 'point' ? [value.point, value.point] : [value.start, value.end];
}

function isLoose(edge: Edge): boolean {
  return typeof edge !== 'string' && (edge.approximate || edge.uncertain);
}

function sideOf(edge: Edge): Side {
  return typeof edge === 'string' ? edge : 'known';
}

/** Within the axis, and with doubt that would reach past its own other end stopped where they meet. */
function clamp(bar: Bar): Bar {
  const within = (value: number, least: number, most: number) => Math.min(most, Math.max(least, value));
  const [from, to] = [within(bar.from, 0, 1), within(bar.to, 0, 1)];
  let [solidFrom, solidTo] = [within(bar.solidFrom, from, to), within(bar.solidTo, from, to)];
  if (solidFrom > solidTo) {
    if (bar.left !== 'known') solidFrom = solidTo;
    else solidTo = solidFrom;
  }
  return { ...bar, from, solidFrom, solidTo, to };
}
