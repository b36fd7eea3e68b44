import { useDeferredValue, useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import type { Overview } from '#contract/views.ts';
import { filterAreas, isFiltering } from '#domain/filter.ts';
import { filterIn } from '#parts/filter/filter-address.ts';
import { Filters } from '#parts/filter/filters.tsx';
import { NothingShown } from '#parts/filter/nothing-shown.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { planSpan } from '#parts/timeline/plan-span.ts';
import { Timeline } from '#parts/timeline/timeline.tsx';
import { choiceIn, spanOfYears } from '#parts/timeline/timeline-address.ts';
import { TimelineControls } from '#parts/timeline/timeline-controls.tsx';
import { scaleOf, ticksOf } from '#ui/timeline/scale.ts';
import { shownWords } from '#words/progress.ts';
import styles from './timeline.module.css';

export function TimelineBody({ overview }: { overview: Overview }) {
  const { areas } = overview;
  const [search] = useSearchParams();
  const view = usePlanView(overview);
  const plan = useMemo(() => planSpan(overview, areas), [overview, areas]);
  const filter = useMemo(() => filterIn(search), [search]);
  const choice = choiceIn(search, plan);
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterAreas(areas, chosen, overview), [areas, chosen, overview]);
  const choices = { ...overview, years: ticksOf(scaleOf(plan), 'year').map(({ year }) => year) };

  return (
    <div className={styles.page}>
      <h1>Tidslinje</h1>
      <div className={styles.controls}>
        <TimelineControls choice={choice} plan={plan} />
        <Filters filter={filter} choices={choices} shown={shownWords(shown, areas, isFiltering(filter))} />
      </div>
      {shown.length === 0 && (
        <NothingShown filtered={isFiltering(chosen)}>Här kommer en rad för varje aktivitet i planen.</NothingShown>
      )}
      <Timeline
        areas={shown}
        all={areas}
        view={view}
        span={spanOfYears(choice)}
        unit={choice.unit}
        asTable={choice.asTable}
        withHeadings
      />
    </div>
  );
}
