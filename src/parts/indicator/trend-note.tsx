import type { Indicator } from '#domain/indicator.ts';
import { trendOf } from '#domain/trend.ts';
import { trendBasis, trendLine } from '#words/trend.ts';
import styles from './indicator.module.css';

/** Where a measure is going, as far as that can be said; by which rule, or why not, is one step away. */
export function TrendNote({ indicator }: { indicator: Indicator }) {
  const trend = trendOf(indicator);
  return (
    <details className={styles.trend}>
      <summary>{trendLine(trend)}</summary>
      <p>{trendBasis(trend)}</p>
    </details>
  );
}
