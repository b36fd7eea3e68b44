import { useMemo } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { IndicatorRows } from '#parts/indicator/indicator-summary.tsx';
import { hasOwnPerformance, OwnPerformance } from '#parts/progress/own-performance.tsx';
import { ProgressSection } from '#parts/progress/progress-section.tsx';
import { measureKindNames } from '#words/names.ts';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';
import styles from './development.module.css';

const measured: readonly Indicator['kind'][] = ['population', 'health-care'];

/** Utveckling: how far what is done has come, and, apart from it, what is measured. Three kinds that are never mixed. */
export function DevelopmentSection({ view }: { view: AreaView }) {
  const areas = useMemo(() => [view.area], [view.area]);
  const { measureRemark, showsHelpLines } = view.area.area;
  const own = view.indicators.filter(({ kind }) => kind === 'own-performance');
  return (
    <section aria-labelledby="development" className={`${page.section} ${styles.development}`}>
      <h2 id="development">Utveckling</h2>
      <h3>Genomförande</h3>
      <ProgressSection areas={areas} view={view} level={4} />
      {(own.length > 0 || hasOwnPerformance({ areas })) && (
        <>
          <h3>{measureKindNames['own-performance']}</h3>
          <OwnPerformance areas={areas} view={view} />
          {own.length > 0 && <IndicatorRows indicators={own} showsHelpLines={showsHelpLines} asOf={view.asOf} />}
        </>
      )}
      {measureRemark !== null && <p className={page.prose}>{measureRemark}</p>}
      {measured.map((kind) => (
        <Measures key={kind} kind={kind} view={view} />
      ))}
    </section>
  );
}

function Measures({ kind, view }: { kind: Indicator['kind']; view: AreaView }) {
  const indicators = view.indicators.filter((one) => one.kind === kind);
  if (indicators.length === 0) return null;
  return (
    <>
      <h3>{measureKindNames[kind]}</h3>
      <IndicatorRows indicators={indicators} showsHelpLines={view.area.area.showsHelpLines} asOf={view.asOf} />
    </>
  );
}
