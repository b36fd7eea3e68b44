import { memo } from 'react';
import type { CalendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import { indicatorAddress } from '#lib/addresses.ts';
import { LatestValue } from '#ui/latest-value.tsx';
import { Sparkline } from '#ui/sparkline.tsx';
import { directionWords } from '#words/names.ts';
import { targetWords } from '#words/target.ts';
import styles from './indicator.module.css';
import { hasFigure, IndicatorFigure } from './indicator-figure.tsx';
import { TrendNote } from './trend-note.tsx';

/** Measures, a row each. `level`: of their headings, one below the one that they stand under. */
export function IndicatorRows({
  indicators,
  asOf,
  level = 4,
}: {
  indicators: readonly Indicator[];
  asOf: CalendarDate | null;
  level?: 3 | 4;
}) {
  return (
    <ul className={styles.rows}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <IndicatorSummary indicator={indicator} asOf={asOf} level={level} />
        </li>
      ))}
    </ul>
  );
}

/** A measure at a glance: what it was last, how it has gone, what it is held against. */
const IndicatorSummary = memo(function IndicatorSummary({
  indicator,
  asOf,
  level,
}: {
  indicator: Indicator;
  asOf: CalendarDate | null;
  level: 3 | 4;
}) {
  const Heading = `h${level}` as const;
  const target = targetWords(indicator);
  return (
    <>
      <div className={styles.about}>
        <Heading>
          <a href={indicatorAddress(indicator.id, asOf)}>{indicator.title}</a>
        </Heading>
        <p className={styles.soft}>{directionWords[indicator.direction]}.</p>
        {target !== null && <p className={styles.soft}>{target}</p>}
      </div>
      <div className={styles.latest}>
        <LatestValue indicator={indicator} />
      </div>
      <div className={styles.picture}>
        <Sparkline indicator={indicator} />
      </div>
      <TrendNote indicator={indicator} />
      {hasFigure(indicator) && <IndicatorFigure indicator={indicator} level={level === 3 ? 4 : 5} />}
    </>
  );
});
