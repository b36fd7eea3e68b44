import { hasFigure } from '#parts/indicator/indicator-figure.tsx';
import type { IndicatorView } from '#parts/indicator/indicator-view.ts';
import { Fact, Facts } from '#ui/facts.tsx';
import { SourceLink } from '#ui/source-link.tsx';
import { lastRead, readWords } from '#words/freshness.ts';
import { directionWords, measureKindNames } from '#words/names.ts';
import { capitalised } from '#words/numbers.ts';
import { averageWords, breakWords } from '#words/series-summary.ts';
import { baselineWords } from '#words/target.ts';
import styles from './indicator.module.css';

/** What must be known to read the indicator right: what it is, what it is held against and where it comes from. */
export function IndicatorFacts({ view: { indicator } }: { view: IndicatorView }) {
  const { kind, direction, target, breaks, series, comparison, source, averagedYears, remark } = indicator;
  return (
    <section aria-labelledby="about" className={styles.section}>
      <h2 id="about">Om måttet</h2>
      <Facts>
        <Fact name="Slag">{measureKindNames[kind]}</Fact>
        <Fact name="Riktning">{directionWords[direction]}</Fact>
        <Fact name="Gäller">
          {series.geography}
          {comparison !== null &&
            direction !== 'neutral' &&
            `, jämfört med ${comparison.geography.toLocaleLowerCase('sv')}`}
        </Fact>
        <Fact name="Mål">
          {target === null ? 'Inget mål är angivet' : capitalised(target.text)}.{' '}
          {target !== null && `${baselineWords(indicator)}.`}
        </Fact>
        {averagedYears !== null && <Fact name="Medelvärde">{averageWords(averagedYears)}</Fact>}
        {/* In a chart they stand at their marks. */}
        {breaks.length > 0 && !hasFigure(indicator) && (
          <Fact name="Brott i serien">
            <ul>
              {breaks.map((one) => (
                <li key={one.from.edtf}>{breakWords(one)}</li>
              ))}
            </ul>
          </Fact>
        )}
        <Fact name="Källa">
          <SourceLink source={source} />. {readWords(lastRead(indicator))}.
        </Fact>
        {remark !== null && (
          <Fact name="Att tänka på" isLong>
            {remark}
          </Fact>
        )}
      </Facts>
    </section>
  );
}
