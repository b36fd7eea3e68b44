import type { Indicator } from '#domain/indicator.ts';

/** The title of an indicator's chart, which says the finding: "Gymnasiebehörighet: 83,0 % 2025, lägre än riket (84,2 %)". */
export function findingOf(indicator: Indicator): string {
  return indicator.shortTitle;
}

/** In a few sentences what the series does, for who cannot see it. */
export function summaryOf(indicator: Indicator): string {
  return indicator.title;
}
