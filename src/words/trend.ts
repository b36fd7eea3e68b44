import type { Trend } from '#domain/trend.ts';

/** "Ökade 2016–2025, åt rätt håll.", or that it cannot be told and why. */
export function trendLine(trend: Trend): string {
  return trend.state;
}

/** By which rule, from which values and with which source: one step away from the line. */
export function trendBasis(trend: Trend): string {
  return trend.state;
}
