import { useInfiniteQuery } from '@tanstack/react-query';
import { useEffect, useRef, useState } from 'react';
import type { AreaId } from '#domain/ids.ts';
import { useAsOf } from '#lib/as-of.ts';
import { type HistoryFilter, historyQuery } from '#lib/queries.ts';
import type { Names } from '#parts/plan-view.ts';
import { Button } from '#ui/button.tsx';
import styles from './history.module.css';
import { HistoryLine } from './history-line.tsx';

/** Who changed what, newest first, a page at a time. */
export function HistoryList({
  areaId,
  filter,
  names,
  nothing,
}: {
  areaId: AreaId;
  filter: HistoryFilter;
  names: Names;
  /** What to say when there is nothing to show. */
  nothing: string;
}) {
  const query = useInfiniteQuery(historyQuery(areaId, useAsOf(), filter));
  const entries = query.data?.pages.flatMap((page) => page.entries) ?? [];
  const { firstOlder, showOlder } = useOlder(entries.length, query.fetchNextPage);
  if (query.data === undefined) {
    return query.error === null ? null : (
      <p>
        Historiken kunde inte hämtas. <Button onClick={() => query.refetch()}>Försök igen</Button>
      </p>
    );
  }
  return (
    <>
      <p className={styles.nothing} role="status">
        {entries.length === 0 && nothing}
      </p>
      <ol className={styles.history} aria-busy={query.isPlaceholderData}>
        {entries.map((entry, index) => (
          <li key={entry.seq} {...(index === firstOlder.index && { ref: firstOlder.ref, tabIndex: -1 })}>
            <HistoryLine entry={entry} names={names} namesEntity={filter.entityId === null} />
          </li>
        ))}
      </ol>
      {query.hasNextPage && (
        <p>
          <Button disabled={query.isFetchingNextPage} onClick={showOlder}>
            Visa äldre
          </Button>
        </p>
      )}
    </>
  );
}

/** The first entry of the page that was asked for takes the focus: the button may be gone when it has come. */
function useOlder(shown: number, fetchNextPage: () => Promise<unknown>) {
  const [index, setIndex] = useState<number | null>(null);
  const ref = useRef<HTMLLIElement>(null);
  const isThere = index !== null && index < shown;
  useEffect(() => {
    if (isThere && index !== null) ref.current?.focus();
  }, [isThere, index]);
  const showOlder = () => {
    setIndex(shown);
    return fetchNextPage();
  };
  return { firstOlder: { index, ref }, showOlder };
}
