import { useState } from 'react';
import { wholeHistory } from '#lib/queries.ts';
import { HistoryFilterFields, isFiltering, type Subject } from '#parts/history/history-filter.tsx';
import { HistoryList } from '#parts/history/history-list.tsx';
import page from './area.module.css';
import type { AreaView } from './area-view.ts';

/** Historik: who changed what, from what to what. */
export function HistorySection({ view }: { view: AreaView }) {
  const [filter, setFilter] = useState(wholeHistory);
  const { id, title } = view.area.area;
  const subjects: readonly Subject[] = [{ id, title: `Området ${title}` }, ...view.area.activities, ...view.area.gates];
  return (
    <section aria-labelledby="history" className={page.section}>
      <h2 id="history">Historik</h2>
      <HistoryFilterFields filter={filter} people={view.people} subjects={subjects} onChange={setFilter} />
      <HistoryList
        areaId={id}
        filter={filter}
        names={view}
        nothing={isFiltering(filter) ? 'Inget i historiken stämmer med det du har valt.' : 'Inget har hänt än.'}
      />
    </section>
  );
}
