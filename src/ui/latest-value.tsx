import { type Indicator, latestValue } from '#domain/indicator.ts';
import { comparedWith } from '#words/indicator.ts';
import { decimal } from '#words/numbers.ts';
import styles from './latest-value.module.css';

/** An indicator's latest value with its period, and the comparison's for the very same period. */
export function LatestValue({ indicator }: { indicator: Indicator }) {
  const { series, comparison, decimals, unit, direction } = indicator;
  const latest = latestValue(series);
  if (latest === null) return <p className={styles.beside}>Inget värde än.</p>;
  // How many live in the county and in the country are not held against each other.
  const compared = direction === 'neutral' ? null : comparedWith(latest.period, comparison);
  return (
    <p>
      <strong className={styles.value}>{decimal(latest.value, decimals)}</strong>
      {'\u00a0'}
      {unit}{' '}
      <span className={styles.beside}>
        {comparison !== null &&
          compared !== null &&
          `${comparison.geography.toLocaleLowerCase('sv')} ${decimal(compared, decimals)} · `}
        {latest.period.phrase}
      </span>
    </p>
  );
}
