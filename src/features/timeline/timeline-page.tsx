import { useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areasQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import styles from './timeline.module.css';
import { TimelineBody } from './timeline-body.tsx';

/** Tidslinje: all areas and what is done in them, on one axis. */
export function TimelinePage() {
  useDocumentTitle('Tidslinje');
  const asOf = useAsOf();
  return (
    <Fetched query={useQuery(areasQuery(asOf, useAhead()))} skeleton={<TimelineSkeleton />} address="/tidslinje">
      {(overview) => <TimelineBody overview={overview} />}
    </Fetched>
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
