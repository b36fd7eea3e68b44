import type { IndicatorView } from './indicator-view.ts';

/** Every value of an indicator, series by series, the latest first; and ways to add, correct and take away. */
export function ValueList({ view }: { view: IndicatorView }) {
  return <p>{view.indicator.series.geography}</p>;
}
