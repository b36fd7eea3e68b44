import { areaAddress } from '#lib/addresses.ts';
import { asOfSearch } from '#lib/as-of.ts';
import type { IndicatorView } from '#parts/indicator/indicator-view.ts';
import { TrendNote } from '#parts/indicator/trend-note.tsx';
import { LatestValue } from '#ui/latest-value.tsx';
import { helpLines } from '#words/help-lines.ts';
import { wholeCountyName } from '#words/names.ts';
import styles from './indicator.module.css';

/** What is measured, what it was last and where it is going. */
export function IndicatorHeader({ view: { area, indicator, asOf } }: { view: IndicatorView }) {
  return (
    <header className={styles.header}>
      <p className={styles.crumb}>
        <a href={`/indikatorer${asOfSearch(asOf)}`}>Indikatorer</a>
        {' · '}
        {area === null ? wholeCountyName : <a href={areaAddress(area.id, asOf)}>{`${area.number} ${area.title}`}</a>}
      </p>
      <h1>{indicator.title}</h1>
      <LatestValue indicator={indicator} />
      <TrendNote indicator={indicator} />
      {area?.showsHelpLines && (
        <aside className={styles.help} aria-label="Hjälp">
          {helpLines}
        </aside>
      )}
    </header>
  );
}
