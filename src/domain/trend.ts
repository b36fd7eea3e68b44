import type { Indicator } from './indicator.ts';
import { mannKendall } from './mann-kendall.ts';
import { erasOf, firstDayOf, type Measurement } from './series-runs.ts';
import type { WrittenTime } from './time/written.ts';

/** Two-sided: an order that fewer than five in a hundred would be as far from even as, is told as a trend. */
export const trendLevel = 0.05;

/** With fewer values than this the test would miss most trends, and not to find one would say nothing. */
export const fewestForTrend = 8;

/** A trend is of late: of the ten latest values at most. */
export const mostForTrend = 10;

/**
 * Why no trend can be told: there is no value, or one, or too few; too few since the last break; or too few once each
 * value is left out whose period runs into a later one's.
 */
export type TrendUnknown = 'no-values' | 'single-value' | 'too-few' | 'after-break' | 'overlapping';

/**
 * `not-shown`: the values lie no more one way than chance often has them. `way`: whether it is the right one; null where
 * neither is better. `p`: two-sided, 0–1. `periods`: those whose values were tested, the first one first.
 */
export type Trend =
  | { state: 'rising' | 'falling'; way: 'right' | 'wrong' | null; p: number; periods: readonly WrittenTime[] }
  | { state: 'not-shown'; p: number; periods: readonly WrittenTime[] }
  /** `count`: how many values there were to test. */
  | { state: 'unknown'; why: TrendUnknown; count: number };

/** Where a measure is going, in short. `neither`: it changes, and neither way is the right one. */
export const trendGroups = ['right', 'wrong', 'neither', 'not-shown', 'unknown'] as const;
export type TrendGroup = (typeof trendGroups)[number];

export function trendGroupOf(trend: Trend): TrendGroup {
  return trend.state === 'rising' || trend.state === 'falling' ? (trend.way ?? 'neither') : trend.state;
}

export type Measure = Pick<Indicator, 'series' | 'breaks' | 'averagedYears' | 'direction'>;

/**
 * Which way an indicator's own series goes, told only where Mann–Kendall's test shows it. Of the values since the last
 * break, the latest ones whose periods do not overlap: the test is of values that do not depend on each other. Why these
 * rules: docs/decisions/0031-trend.md.
 */
export function trendOf({ series, breaks, averagedYears, direction }: Measure): Trend {
  const eras = erasOf(series.observations, breaks);
  const era = eras.at(-1) ?? [];
  const tested = apart(era, averagedYears).slice(-mostForTrend);
  if (tested.length < fewestForTrend) {
    return { state: 'unknown', why: whyFew(eras.flat().length, era.length), count: tested.length };
  }
  const { s, p } = mannKendall(tested.map(({ value }) => value));
  const periods = tested.map(({ period }) => period);
  if (p > trendLevel) return { state: 'not-shown', p, periods };
  const state = s > 0 ? 'rising' : 'falling';
  return { state, way: wayOf(state, direction), p, periods };
}

function whyFew(all: number, sinceBreak: number): TrendUnknown {
  if (all === 0) return 'no-values';
  if (all === 1) return 'single-value';
  if (all < fewestForTrend) return 'too-few';
  return sinceBreak < fewestForTrend ? 'after-break' : 'overlapping';
}

/** As many measurements as have no day in common, counted back from the latest. */
function apart(era: readonly Measurement[], averagedYears: number | null): Measurement[] {
  const kept: Measurement[] = [];
  for (const one of era.toReversed()) {
    const next = kept.at(0);
    if (next === undefined || one.last < firstDayOf(next, averagedYears)) kept.unshift(one);
  }
  return kept;
}

function wayOf(state: 'rising' | 'falling', direction: Indicator['direction']): 'right' | 'wrong' | null {
  if (direction === 'neutral') return null;
  return (state === 'rising') === (direction === 'higher-is-better') ? 'right' : 'wrong';
}
