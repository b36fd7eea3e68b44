import type { IndicatorView } from './indicator-view.ts';

/** Where an indicator's values come from, and what became of asking its source for new ones. */
export function FetchPanel({ view }: { view: IndicatorView }) {
  return <p>{view.indicator.source.title}</p>;
}
