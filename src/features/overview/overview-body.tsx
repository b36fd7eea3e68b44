import { useDeferredValue, useMemo } from 'react';
import type { Overview } from '#contract/views.ts';
import { unansweredPromises } from '#domain/attention.ts';
import { type Filter, filterAreas, isFiltering } from '#domain/filter.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import { Filters } from '#parts/filter/filters.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Notice } from '#ui/notice.tsx';
import { planSentence } from '#words/progress.ts';
import cards from './area-card.module.css';
import { AreaCard } from './area-card.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { AttentionList } from './attention-list.tsx';
import styles from './overview.module.css';
import { viewOf } from './overview-view.ts';
import { WholePlanMeasures } from './whole-plan-measures.tsx';

/** Cards that are drawn before the first picture; the rest follow in turns that let the person in between. */
const atOnce = 12;

export function OverviewBody({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { plan, today, areas } = overview;
  const view = useMemo(() => viewOf(overview), [overview]);
  const activities = areas.flatMap((picture) => picture.activities);
  const gaps = areas.flatMap(unansweredPromises).filter(({ kind }) => kind === 'promise-unanswered');
  // Typing in the search field stays quick while many cards are drawn anew.
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterAreas(areas, chosen, overview), [areas, chosen, overview]);
  const drawn = useDeferredValue(shown, shown.slice(0, atOnce));

  return (
    <div className={styles.overview}>
      <section className={styles.lead}>
        <h1>Översikt</h1>
        <p>{planSentence(progressOf(activities, today), gaps.length)}</p>
        {isPartlyExample(activities) && <ExampleMark partly />}
      </section>
      <AttentionList view={view} />
      <section aria-labelledby="areas" className={styles.areas}>
        <div className={styles.areasHead}>
          <h2 id="areas">Prioriterade områden</h2>
          <Filters filter={filter} choices={view} shown={shownWords(overview, shown, filter)} />
        </div>
        {shown.length === 0 && <NothingShown filtered={isFiltering(chosen)} />}
        <div className={cards.cards}>
          {drawn.map((picture) => (
            <AreaCard key={picture.area.id} picture={picture} view={view} />
          ))}
        </div>
      </section>
      <WholePlanMeasures indicators={overview.indicators} />
      <AssignmentSection plan={plan} />
    </div>
  );
}

function NothingShown({ filtered }: { filtered: boolean }) {
  return filtered ? (
    <Notice title="Inget område passar filtret">
      <p>Ta bort något av det som är valt ovan.</p>
    </Notice>
  ) : (
    <Notice title="Planen har inga områden än">
      <p>Här kommer ett kort för varje prioriterat område i planen.</p>
    </Notice>
  );
}

function shownWords({ areas }: Overview, shown: Overview['areas'], filter: Filter): string {
  const count = (of: Overview['areas']) => of.reduce((sum, { activities }) => sum + activities.length, 0);
  return isFiltering(filter)
    ? `${shown.length} av ${areas.length} områden, ${count(shown)} av ${count(areas)} aktiviteter`
    : `${areas.length} områden, ${count(areas)} aktiviteter`;
}
