import { useDeferredValue, useMemo } from 'react';
import type { Overview } from '#contract/views.ts';
import { attentionOf, unansweredPromises } from '#domain/attention.ts';
import { partsOf } from '#domain/calendar.ts';
import { type Filter, filterAreas, isFiltering } from '#domain/filter.ts';
import type { PersonId } from '#domain/ids.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Notice } from '#ui/notice.tsx';
import { planSentence } from '#words/progress.ts';
import cards from './area-card.module.css';
import { AreaCard } from './area-card.tsx';
import { AssignmentSection } from './assignment-section.tsx';
import { AttentionList } from './attention-list.tsx';
import { Filters } from './filters.tsx';
import styles from './overview.module.css';
import { planScale } from './plan-scale.ts';

export function OverviewBody({ overview, filter }: { overview: Overview; filter: Filter }) {
  const { plan, today, areas, people, partners } = overview;
  const activities = areas.flatMap((picture) => picture.activities);
  const gaps = areas.flatMap(unansweredPromises).filter(({ kind }) => kind === 'promise-unanswered');
  const scale = useMemo(() => planScale(overview), [overview]);
  const attention = useMemo(
    () => new Map(areas.map((picture) => [picture.area.id, attentionOf(picture, plan, today)])),
    [areas, plan, today],
  );
  // Typing in the search field stays quick while many cards are drawn anew.
  const chosen = useDeferredValue(filter);
  const shown = useMemo(() => filterAreas(areas, chosen, today), [areas, chosen, today]);
  const years = useMemo(() => {
    const [from, to] = [partsOf(scale.span.first).year, partsOf(scale.span.last).year];
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  }, [scale]);
  const nameOf = (id: PersonId | null) => people.find((person) => person.id === id)?.name ?? null;

  return (
    <div className={styles.overview}>
      <section className={styles.lead}>
        <h1>Översikt</h1>
        <p>{planSentence(progressOf(activities, today), gaps.length)}</p>
        {isPartlyExample(activities) && <ExampleMark partly />}
      </section>
      <AttentionList areas={areas} plan={plan} today={today} />
      <section aria-labelledby="areas" className={styles.areas}>
        <div className={styles.areasHead}>
          <h2 id="areas">Prioriterade områden</h2>
          <Filters filter={filter} overview={overview} years={years} shown={shownWords(overview, shown, filter)} />
        </div>
        {shown.length === 0 && <NothingShown filtered={isFiltering(chosen)} />}
        <div className={cards.cards}>
          {shown.map((picture) => (
            <AreaCard
              key={picture.area.id}
              picture={picture}
              attention={attention.get(picture.area.id) ?? []}
              scale={scale}
              today={today}
              partners={partners}
              nameOf={nameOf}
            />
          ))}
        </div>
      </section>
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
