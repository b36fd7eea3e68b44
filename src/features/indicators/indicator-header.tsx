import { asOfSearch } from '#lib/as-of.ts';
import type { IndicatorView } from '#parts/indicator/indicator-view.ts';
import { LatestValue } from '#ui/latest-value.tsx';

/** What is measured, and what it was last. */
export function IndicatorHeader({ view }: { view: IndicatorView }) {
  const { indicator } = view;
  return (
    <header>
      <p>
        <a href={`/indikatorer${asOfSearch(view.asOf)}`}>Indikatorer</a>
      </p>
      <h1>{indicator.title}</h1>
      <LatestValue indicator={indicator} />
    </header>
  );
}
