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
import { TrendLine } from './trend-note.tsx';

/** Measures, a row each. `showsHelpLines`: whether they are of an area about which the help lines stand. */
export function IndicatorRows({
  indicators,
  showsHelpLines,
  asOf,
}: {
  indicators: readonly Indicator[];
  showsHelpLines: boolean;
  asOf: CalendarDate | null;
}) {
  return (
    <ul className={styles.rows}>
      {indicators.map((indicator) => (
        <li key={indicator.id}>
          <IndicatorSummary indicator={indicator} showsHelpLines={showsHelpLines} asOf={asOf} />
        </li>
      ))}
    </ul>
  );
}

/** A measure at a glance: what it was last, how it has gone, what it is held against. */
const IndicatorSummary = memo(function IndicatorSummary({
  indicator,
  showsHelpLines,
  asOf,
}: {
  indicator: Indicator;
  showsHelpLines: boolean;
  asOf: CalendarDate | null;
}) {
  const target = targetWords(indicator);
  return (
    <>
      <div className={styles.about}>
        <h4>
          <a href={indicatorAddress(indicator.id, asOf)}>{indicator.title}</a>
        </h4>
        <p className={styles.soft}>{directionWords[indicator.direction]}.</p>
        {target !== null && <p className={styles.soft}>{target}</p>}
      </div>
      <div className={styles.latest}>
        <LatestValue indicator={indicator} />
      </div>
      <div className={styles.picture}>
        <Sparkline indicator={indicator} />
      </div>
      <TrendLine indicator={indicator} />
      {hasFigure(indicator) && <IndicatorFigure indicator={indicator} showsHelpLines={showsHelpLines} />}
    </>
  );
});
