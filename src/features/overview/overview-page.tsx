import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { useSearchParams } from 'react-router-dom';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { areasQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { filterIn } from '#parts/filter/filter-address.ts';
import { OverviewBody } from './overview-body.tsx';
import { OverviewSkeleton } from './overview-skeleton.tsx';

/** Översikt: where the plan stands, what needs attention, and the areas. */
export function OverviewPage() {
  useDocumentTitle('Översikt');
  const asOf = useAsOf();
  const [search] = useSearchParams();
  const filter = useMemo(() => filterIn(search), [search]);
  return (
    <Fetched query={useQuery(areasQuery(asOf, useAhead()))} skeleton={<OverviewSkeleton />} address="/">
      {(overview) => <OverviewBody overview={overview} filter={filter} />}
    </Fetched>
  );
}
