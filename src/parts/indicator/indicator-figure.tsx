import type { Indicator } from '#domain/indicator.ts';
import { Chart } from '#ui/chart/chart.tsx';
import { ChartOnDemand } from '#ui/chart/chart-on-demand.tsx';
import { indicatorModel } from '#ui/chart/indicator-model.ts';
import styles from './indicator.module.css';

/** Whether there is a picture to draw: one value is a number. */
export function hasFigure({ series }: Indicator): boolean {
  return series.observations.filter((one) => 'value' in one).length > 1;
}

/** A measure's chart, in its row, once somebody wants it. */
export function IndicatorFigure({ indicator, showsHelpLines }: { indicator: Indicator; showsHelpLines: boolean }) {
  return (
    <ChartOnDemand about={indicator.shortTitle} place={styles}>
      {() => <Chart model={indicatorModel(indicator, { split: null, showsHelpLines })} level={5} />}
    </ChartOnDemand>
  );
}
