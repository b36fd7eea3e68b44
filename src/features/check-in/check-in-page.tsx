import { useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areasQuery } from '#lib/queries.ts';
import { useKeptKnown } from '#parts/change/use-kept-known.ts';
import { Fetched } from '#parts/fetched.tsx';
import styles from './check-in.module.css';
import { CheckInBody } from './check-in-body.tsx';

/** Avstämning: the coordinator's minute. */
export function CheckInPage() {
  useDocumentTitle('Avstämning');
  const asOf = useAsOf();
  // A row that waits to be sent has been gone through, and would change places if that came after the list.
  const isKnown = useKeptKnown();
  return (
    <Fetched query={useQuery(areasQuery(asOf, useAhead()))} skeleton={<CheckInSkeleton />} address="/avstamning">
      {(overview) => (isKnown ? <CheckInBody overview={overview} /> : <CheckInSkeleton />)}
    </Fetched>
  );
}

function CheckInSkeleton() {
  return (
    <div aria-busy="true" className={styles.page}>
      <h1>Avstämning</h1>
      <div className={styles.skeleton} />
    </div>
  );
}
