import type { UseQueryResult } from '@tanstack/react-query';
import { fetchFailureWords, NoAnswerError } from '#lib/api-client.ts';
import { useAsOf } from '#lib/as-of.ts';
import { FetchFailure, PartNotice, StaleNotice } from '#ui/fetch-state.tsx';

/**
 * A page of something fetched: the shape of it while it is on its way, what failed and what to do, and a word above it
 * when what is shown has grown old. What has been fetched is never taken away by a later failure.
 */
export function Fetched<Data>({
  query,
  skeleton,
  address,
  part,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton: React.ReactNode;
  /** The same page as it stands now, for when an earlier day cannot be shown. */
  address: string;
  /** What is known of it from elsewhere, to show when nobody answers, and what is then missing. */
  part?: { data: Data; missing: string } | undefined;
  children: (data: Data) => React.ReactNode;
}) {
  const asOf = useAsOf();
  const shown = query.data ?? (query.error instanceof NoAnswerError ? part?.data : undefined);
  if (shown === undefined) {
    if (query.error === null) return skeleton;
    return (
      <FetchFailure failure={fetchFailureWords(query.error)} retry={query.refetch}>
        {asOf !== null && <a href={address}>Visa läget nu</a>}
      </FetchFailure>
    );
  }
  return (
    <>
      {query.isLoadingError && part && (
        <PartNotice failure={fetchFailureWords(query.error)} missing={part.missing} retry={query.refetch} />
      )}
      {query.isRefetchError && (
        <StaleNotice
          failure={fetchFailureWords(query.error)}
          fetchedAt={new Date(query.dataUpdatedAt)}
          retry={query.refetch}
        />
      )}
      {children(shown)}
    </>
  );
}
