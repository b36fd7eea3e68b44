import { memo } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import { wholeCountyName } from '#words/names.ts';
import { MeasureLine } from './measure-line.tsx';
import styles from './overview.module.css';

/** Measures of the county's health as a whole, which no area answers for alone. */
export const WholePlanMeasures = memo(function WholePlanMeasures({
  indicators,
  asOf,
}: {
  indicators: readonly Indicator[];
  asOf: CalendarDate | null;
}) {
  if (indicators.length === 0) return null;
  return (
    <section aria-labelledby="whole" className={styles.whole}>
      <h2 id="whole">{wholeCountyName}</h2>
      <ul>
        {indicators.map((indicator) => (
          <li key={indicator.id}>
            <MeasureLine indicator={indicator} remark={null} asOf={asOf} />
          </li>
        ))}
      </ul>
    </section>
  );
});
