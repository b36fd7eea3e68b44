import type { CalendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import { indicatorAddress } from '#lib/addresses.ts';
import { LatestValue } from '#ui/latest-value.tsx';
import { Sparkline } from '#ui/sparkline.tsx';
import { directionWords } from '#words/names.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './area-card.module.css';

/** The area's measure: latest value, riket, period, and where it comes from on demand. Or that there is none. */
export function MeasureLine({
  indicator,
  remark,
  asOf,
}: {
  indicator: Indicator | null;
  remark: string | null;
  asOf: CalendarDate | null;
}) {
  if (indicator === null) {
    const words = remark ?? 'Inget mått är valt för området.';
    return <p className={`${styles.soft} ${styles.remark}`}>{words}</p>;
  }
  return (
    <div>
      <p>
        <a className={styles.measureName} href={indicatorAddress(indicator.id, asOf)}>
          {indicator.shortTitle}
        </a>
      </p>
      <div className={styles.measure}>
        <LatestValue indicator={indicator} />
        <Sparkline indicator={indicator} />
      </div>
      <details className={styles.source}>
        <summary>Källa</summary>
        <p>
          {indicator.title}. {directionWords[indicator.direction]}. {sourceLabel(indicator.source)}.
          {indicator.remark && ` ${indicator.remark}`}
        </p>
      </details>
    </div>
  );
}
