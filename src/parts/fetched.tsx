import type { UseQueryResult } from '@tanstack/react-query';
import { fetchFailureWords } from '#lib/api-client.ts';
import { useAsOf } from '#lib/as-of.ts';
import { FetchFailure, StaleNotice } from '#ui/fetch-state.tsx';

/**
 * A page of something fetched: the shape of it while it is on its way, what failed and what to do, and a word above it
 * when what is shown has grown old. What has been fetched is never taken away by a later failure.
 */
export function Fetched<Data>({
  query,
  skeleton,
  address,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton: React.ReactNode;
  /** The same page as it stands now, for when an earlier day cannot be shown. */
  address: string;
  children: (data: Data) => React.ReactNode;
}) {
  const asOf = useAsOf();
  if (query.data === undefined) {
    if (query.error === null) return skeleton;
    return (
      <FetchFailure failure={fetchFailureWords(query.error)} retry={query.refetch}>
        {asOf !== null && <a href={address}>Visa läget nu</a>}
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
      {children(query.data)}
    </>
  );
}
