import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { fetchFailureWords } from '#lib/api-client.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areasQuery } from '#lib/queries.ts';
import { filterIn } from '#parts/filter/filter-address.ts';
import { FetchFailure, StaleNotice } from '#ui/fetch-state.tsx';
import { OverviewBody } from './overview-body.tsx';
import { OverviewSkeleton } from './overview-skeleton.tsx';

/** Översikt: where the plan stands, what needs attention, and the areas. */
export function OverviewPage() {
  useDocumentTitle('Översikt');
  const asOf = useAsOf();
  const [search] = useSearchParams();
  const filter = useMemo(() => filterIn(search), [search]);
  const query = useQuery(areasQuery(asOf));
  if (query.data === undefined) {
    if (query.error === null) return <OverviewSkeleton />;
    return (
      <FetchFailure failure={fetchFailureWords(query.error)} retry={query.refetch}>
        {asOf !== null && <a href="/">Visa läget nu</a>}
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
      <OverviewBody overview={query.data} filter={filter} />
    </>
  );
}
