import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { IndicatorList, Overview } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { FetchAll } from '#parts/indicator/fetch-all.tsx';
import { namesIn, usePlanView } from '#parts/plan-view.ts';
import { hasOwnPerformance, OwnPerformance } from '#parts/progress/own-performance.tsx';
import { Notice } from '#ui/notice.tsx';
import { freshnessWords, laterWords } from '#words/freshness.ts';
import { counted } from '#words/numbers.ts';
import { populationSentence } from '#words/population.ts';
import { trendRule } from '#words/trend.ts';
import { filterIn, filterIndicators, type IndicatorFilter } from './indicator-filter.ts';
import { IndicatorFilters } from './indicator-filters.tsx';
import styles from './indicators.module.css';
import { groupsOf, groupsOfAll } from './measure-groups.ts';
import { MeasureSection } from './measure-section.tsx';
import { PlanProgress, useOverview } from './plan-progress.tsx';

/** So many are drawn wherever they stand, in turns that let the person in between, so that all can be searched. */
const few = 60;

export function IndicatorsBody({ list }: { list: IndicatorList }) {
  const view = usePlanView(list);
  const { areas, indicators, asOf, today } = view;
  const overview = useOverview();
  const [search] = useSearchParams();
  const filter = useMemo(() => filterIn(search, areas), [search, areas]);
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterIndicators(indicators, chosen), [indicators, chosen]);
  const selection = { areas, indicators: shown };
  const finding = useMemo(() => populationSentence(indicators), [indicators]);
  const own = useMemo(() => ownAreas(overview, chosen), [overview, chosen]);
  const common = { areFew: shown.length <= few, asOf };

  return (
    <div className={styles.page}>
      <header className={styles.lead}>
        <h1>Indikatorer</h1>
        {finding !== null && <p className={styles.finding}>{finding}</p>}
        <p className={styles.soft}>
          {freshnessWords(indicators)} {laterWords(indicators, today)}
        </p>
        <FetchAll view={view} />
      </header>
      {overview && <PlanProgress overview={overview} />}
      <IndicatorFilters filter={filter} areas={areas} shown={shownWords(shown.length, indicators.length)} />
      <details className={styles.rule}>
        <summary>Så bedöms trenden</summary>
        <p>{trendRule()}</p>
      </details>
      {shown.length === 0 && (chosen.trend !== null || chosen.area === 'whole-plan') && (
        <Notice title="Inget mått passar filtret">
          <p>Välj något annat, eller rensa filtret.</p>
        </Notice>
      )}
      <MeasureSection kind="own-performance" groups={groupsOf(selection, 'own-performance')} {...common}>
        {overview && hasOwnPerformance({ areas: own }) && (
          <OwnPerformance areas={own} view={{ ...overview, ...namesIn(overview) }} />
        )}
      </MeasureSection>
      <MeasureSection kind="population" groups={groupsOfAll(selection, 'population', chosen)} isAll {...common} />
      <MeasureSection kind="health-care" groups={groupsOf(selection, 'health-care')} {...common} />
    </div>
  );
}

/** The areas of which is told what we have done ourselves. What is counted has no trend. */
function ownAreas(overview: Overview | undefined, { area: wanted, trend }: IndicatorFilter): readonly AreaPicture[] {
  if (overview === undefined || trend !== null) return [];
  return overview.areas.filter(({ area }) => wanted === null || area.id === wanted);
}

function shownWords(shown: number, all: number): string {
  return shown === all ? counted(all, 'mått', 'mått') : `${shown} av ${counted(all, 'mått', 'mått')}`;
}
