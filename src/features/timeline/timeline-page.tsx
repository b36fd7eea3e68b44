import { useQuery } from '@tanstack/react-query';
import { fetchFailureWords } from '#lib/api-client.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areasQuery } from '#lib/queries.ts';
import { FetchFailure, StaleNotice } from '#ui/fetch-state.tsx';
import styles from './timeline.module.css';
import { TimelineBody } from './timeline-body.tsx';

/** Tidslinje: all areas and what is done in them, on one axis. */
export function TimelinePage() {
  useDocumentTitle('Tidslinje');
  const asOf = useAsOf();
  const query = useQuery(areasQuery(asOf));
  if (query.data === undefined) {
    if (query.error === null) return <TimelineSkeleton />;
    return (
      <FetchFailure failure={fetchFailureWords(query.error)} retry={query.refetch}>
        {asOf !== null && <a href="/tidslinje">Visa läget nu</a>}
      </FetchFailure>
    );
  }
  return (
    <>
      {query.isRefetchError && (
        <StaleNotice
          failure={fetchFailureWords(query.error)}
          fetchedAt={new Date(query.dataUpdatedAt)}
          retry={query.refetch}
        />
      )}
      <TimelineBody overview={query.data} />
    </>
  );
}

function TimelineSkeleton() {
  return (
    <div aria-busy="true" className={styles.page}>
      <h1>Tidslinje</h1>
      <div className={styles.skeleton} />
    </div>
  );
}
