import type { Indicator } from './indicator.ts';
import type { WrittenTime } from './time/written.ts';

/** Why no trend can be told: there are no values, or too few, or too few that can be held against each other. */
export type TrendUnknown = 'no-values' | 'single-value' | 'too-few' | 'after-break' | 'overlapping';

/**
 * `not-shown`: the values vary no more one way than chance would have them do. `way`: whether that is the right way;
 * null where neither is. `p`: two-sided. `periods`: those that were tested, the first one first.
 */
export type Trend =
  | { state: 'rising' | 'falling'; way: 'right' | 'wrong' | null; p: number; periods: readonly WrittenTime[] }
  | { state: 'not-shown'; p: number; periods: readonly WrittenTime[] }
  /** `count`: how many values could have been tested. */
  | { state: 'unknown'; why: TrendUnknown; count: number };

export type TrendSource = Pick<Indicator, 'series' | 'breaks' | 'averagedYears' | 'direction'>;

/** The fewest values that a trend is told of. */
export const fewestForTrend = 8;

export function trendOf(_indicator: TrendSource): Trend {
  return { state: 'unknown', why: 'no-values', count: 0 };
}
