import type { Indicator } from '#domain/indicator.ts';
import { type Trend, trendOf } from '#domain/trend.ts';
import { trendBasis, trendLine } from '#words/trend.ts';
import styles from './indicator.module.css';

/**
 * Where a measure is going, as far as that can be said; by which rule, or why not, is one step away. That there is no value
 * is said where the value would stand.
 */
export function TrendNote({ indicator }: { indicator: Indicator }) {
  const trend = trendOf(indicator);
  if (isWithoutValue(trend)) return null;
  return (
    <details className={styles.trend}>
      <summary>{trendLine(trend)}</summary>
      <p>{trendBasis(trend)}</p>
    </details>
  );
}

/** The same in a list, where the rule is told once for all. */
export function TrendLine({ indicator }: { indicator: Indicator }) {
  const trend = trendOf(indicator);
  return isWithoutValue(trend) ? null : <p className={styles.trend}>{trendLine(trend)}</p>;
}

function isWithoutValue(trend: Trend): boolean {
  return trend.state === 'unknown' && trend.why === 'no-values';
}
