import type { Indicator } from '#domain/indicator.ts';
import { LatestValue } from '#ui/latest-value.tsx';
import { Sparkline } from '#ui/sparkline.tsx';
import { comparedWith, observationWords } from '#words/indicator.ts';
import { directionWords, measureKindNames } from '#words/names.ts';
import { withUnit } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import styles from './measure.module.css';

/** Mått: what has been published about the area, each with its source, or that nothing has. */
export function MeasureSection({ view }: { view: AreaView }) {
  return (
    <section aria-labelledby="measures" className={page.section}>
      <h2 id="measures">Mått</h2>
      {view.area.area.measureRemark !== null && <p className={page.prose}>{view.area.area.measureRemark}</p>}
      <ul className={styles.measures}>
        {view.indicators.map((indicator) => (
          <li key={indicator.id}>
            <Measure indicator={indicator} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function Measure({ indicator }: { indicator: Indicator }) {
  const { series, source, remark, target } = indicator;
  return (
    <>
      <h3>{indicator.title}</h3>
      <div className={styles.latest}>
        <LatestValue indicator={indicator} />
        <Sparkline indicator={indicator} />
      </div>
      {target !== null && (
        <p>
          Mål: {target.text}. {indicator.baseline === null && 'Utgångsvärde saknas.'}
        </p>
      )}
      <p className={page.soft}>
        {measureKindNames[indicator.kind]}. {directionWords[indicator.direction]}. {series.geography}. Källa:{' '}
        {source.url === null ? sourceLabel(source) : <a href={source.url}>{sourceLabel(source)}</a>}
      </p>
      {(series.observations.length > 0 || remark !== null) && (
        <details className={page.soft}>
          <summary>Alla värden</summary>
          {remark !== null && <p className={page.prose}>{remark}</p>}
          {series.observations.length > 0 && <ValueTable indicator={indicator} />}
        </details>
      )}
    </>
  );
}

function ValueTable({ indicator }: { indicator: Indicator }) {
  const { series, comparison } = indicator;
  return (
    <table className={styles.values}>
      <caption className="visually-hidden">{indicator.title}</caption>
      <thead>
        <tr>
          <th scope="col">Period</th>
          <th scope="col">{series.geography}</th>
          {comparison !== null && <th scope="col">{comparison.geography}</th>}
        </tr>
      </thead>
      <tbody>
        {series.observations.map((observation) => {
          const compared = comparedWith(observation.period, comparison);
          return (
            <tr key={observation.period.edtf}>
              <th scope="row">{observation.period.phrase}</th>
              <td>{observationWords(observation, indicator)}</td>
              {comparison !== null && (
                <td>{compared === null ? '–' : withUnit(compared, indicator.decimals, indicator.unit)}</td>
              )}
            </tr>
          );
        })}
      </tbody>
    </table>
  );
}
