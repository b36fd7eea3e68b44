import { useDeferredValue, useMemo } from 'react';
import type { Overview } from '#contract/views.ts';
import { type Filter, filterAreas, isFiltering } from '#domain/filter.ts';
import { Filters } from '#parts/filter/filters.tsx';
import { NothingShown } from '#parts/filter/nothing-shown.tsx';
import { shownWords } from '#words/progress.ts';
import cards from './area-card.module.css';
import { AreaCard } from './area-card.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { AttentionList } from './attention-list.tsx';
import styles from './overview.module.css';
import { viewOf } from './overview-view.ts';
import { PlanLead } from './plan-lead.tsx';
import { WholePlanMeasures } from './whole-plan-measures.tsx';

/** Cards that some screen has room for from the start: they are drawn before anything can tell what is near. */
const atOnce = 4;

/** So many are drawn wherever they stand, in turns that let the person in between, so that all can be searched. */
const few = 12;

export function OverviewBody({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { plan, areas } = overview;
  const view = useMemo(() => viewOf(overview), [overview]);
  // Typing in the search field stays quick while many cards are drawn anew.
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterAreas(areas, chosen, overview), [areas, chosen, overview]);

  return (
    <div className={styles.overview}>
      <PlanLead overview={overview} />
      <AttentionList view={view} />
      <section aria-labelledby="areas" className={styles.areas}>
        <div className={styles.areasHead}>
          <h2 id="areas">Prioriterade områden</h2>
          <Filters filter={filter} choices={view} shown={shownWords(shown, areas, isFiltering(filter))} />
        </div>
        {shown.length === 0 && (
          <NothingShown filtered={isFiltering(chosen)}>
            Här kommer ett kort för varje prioriterat område i planen.
          </NothingShown>
        )}
        <div className={cards.cards}>
          {shown.map((picture, index) => (
            <AreaCard
              key={picture.area.id}
              picture={picture}
              view={view}
              isFirst={index < atOnce}
              isOfFew={shown.length <= few}
            />
          ))}
        </div>
      </section>
      <WholePlanMeasures indicators={overview.indicators} asOf={overview.asOf} />
      <AssignmentSection plan={plan} />
    </div>
  );
}
