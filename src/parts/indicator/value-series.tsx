import { type SeriesId, seriesOf } from '#domain/indicator.ts';
import { counted } from '#words/numbers.ts';
import type { IndicatorView } from './indicator-view.ts';
import styles from './value.module.css';
import { ValueRow } from './value-row.tsx';

/** The values of one series, the latest first. The measure's own stands open; the others open when they are asked for. */
export function ValueSeries({ id, name, view }: { id: SeriesId; name: string; view: IndicatorView }) {
  const { unit } = view.indicator;
  const series = seriesOf(view.indicator, id);
  const observations = series?.observations.toReversed() ?? [];
  if (series === null || (id !== 'own' && observations.length === 0)) return null;
  return (
    <details className={styles.series} open={id === 'own'}>
      <summary>
        <h3>{name}</h3>{' '}
        <span className={styles.soft}>
          {counted(observations.length, 'värde', 'värden')}
          {unit !== '%' && `, ${unit}`}
        </span>
      </summary>
      {observations.length === 0 && <p>Inga värden är publicerade eller inskrivna än.</p>}
      <ol className={styles.rows} aria-label={`Värden, ${name}`}>
        {observations.map((observation) => (
          <li key={observation.period.edtf}>
            <ValueRow observation={observation} series={id} view={view} />
          </li>
        ))}
      </ol>
    </details>
  );
}
