import { usePrefetchQuery, useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { indicatorsQuery, statusHistoryQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { IndicatorsBody } from './indicators-body.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

/** Indikatorer: how far the plan has come, and what has been published about what it is for. */
export function IndicatorsPage() {
  useDocumentTitle('Indikatorer');
  const asOf = useAsOf();
  // Asked for together with the list, so that what stands above it has its height when the list comes.
  usePrefetchQuery(statusHistoryQuery(asOf));
  return (
    <Fetched
      query={useQuery(indicatorsQuery(asOf, useAhead()))}
      skeleton={<PageSkeleton title="Indikatorer" />}
      address="/indikatorer"
    >
      {(list) => <IndicatorsBody list={list} />}
    </Fetched>
  );
}
