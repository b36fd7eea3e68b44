import { useState } from 'react';
import { type Filter, isFiltering } from '#domain/filter.ts';
import { type FilterChoices, FilterFields } from './filter-fields.tsx';
import styles from './filters.module.css';

/** What to show, and how much of the plan that is. The fields are not there until somebody wants them. */
export function Filters({ filter, choices, shown }: { filter: Filter; choices: FilterChoices; shown: string }) {
  // Only at first: when the last filter is taken away the panel must not close under the hand that did it.
  const [startsOpen] = useState(isFiltering(filter));
  const [isWanted, setWanted] = useState(startsOpen);
  return (
    <details className={styles.filters} open={startsOpen || undefined} onToggle={() => setWanted(true)}>
      <summary>
        Filtrera <span className={styles.shown}>{shown}</span>
      </summary>
      {isWanted && <FilterFields filter={filter} choices={choices} />}
    </details>
  );
}
