import { type Indicator, latestValue } from '#domain/indicator.ts';
import { Sparkline } from '#ui/sparkline.tsx';
import { comparedWith } from '#words/indicator.ts';
import { directionWords } from '#words/names.ts';
import { decimal } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './area-card.module.css';

/** The area's measure: latest value, riket, period, and where it comes from on demand. Or that there is none. */
export function MeasureLine({ indicator, remark }: { indicator: Indicator | null; remark: string | null }) {
  if (indicator === null) {
    const words = remark ?? 'Inget mått är valt för området.';
    return <p className={`${styles.soft} ${styles.remark}`}>{words}</p>;
  }
  const latest = latestValue(indicator.series);
  if (latest === null) return <p className={styles.soft}>{indicator.shortTitle}: inget värde än.</p>;
  const compared = comparedWith(latest.period, indicator.comparison);
  return (
    <div className={styles.measure}>
      <div>
        <p>{indicator.shortTitle}</p>
        <p>
          <strong className={styles.value}>{decimal(latest.value, indicator.decimals)}</strong>
          {'\u00a0'}
          {indicator.unit}{' '}
          {compared !== null && (
            <span className={styles.soft}>
              {indicator.comparison?.geography.toLocaleLowerCase('sv')} {decimal(compared, indicator.decimals)}
              {' · '}
            </span>
          )}
          <span className={styles.soft}>{latest.period.phrase}</span>
        </p>
        <details className={styles.source}>
          <summary>Källa</summary>
          <p>
            {indicator.title}. {directionWords[indicator.direction]}. {sourceLabel(indicator.source)}.
            {indicator.remark && ` ${indicator.remark}`}
          </p>
        </details>
      </div>
      <Sparkline series={indicator.series} comparison={indicator.comparison} />
    </div>
  );
}
