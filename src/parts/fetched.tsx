import type { UseQueryResult } from '@tanstack/react-query';
import { fetchFailureWords, NoAnswerError } from '#lib/api-client.ts';
import { useAsOf } from '#lib/as-of.ts';
import { FetchFailure, StaleNotice } from '#ui/fetch-state.tsx';

/** `missing`: what a whole one would have beside it, said in a sentence. */
type Known<Data> = { data: Data; fetchedAt: number; missing?: string };

/**
 * A page, or a part of one, of something fetched: the shape of it while it is on its way, what failed and what to do, and
 * a word above it when what is shown has grown old. What has been fetched is never taken away by a later failure.
 */
export function Fetched<Data>({
  query,
  skeleton,
  address,
  part,
  isPart = false,
  children,
}: {
  query: UseQueryResult<Data>;
  skeleton: React.ReactNode;
  /** The same page as it stands now, for when an earlier day cannot be shown. */
  address: string;
  /** What is known of it from elsewhere, to show when nobody answers. */
  part?: Known<Data> | undefined;
  /** It is not the whole page, which has a title of its own. */
  isPart?: boolean;
  children: (data: Data) => React.ReactNode;
}) {
  const asOf = useAsOf();
  const known = knownOf(query) ?? (query.error instanceof NoAnswerError ? part : undefined);
  if (known === undefined) {
    if (query.error === null) return skeleton;
    return (
      <FetchFailure failure={fetchFailureWords(query.error)} retry={query.refetch} isPage={!isPart}>
        {asOf !== null && <a href={address}>Visa läget nu</a>}
      </FetchFailure>
    );
  }
  return (
    <>
      {query.error !== null && (
        <StaleNotice
          failure={fetchFailureWords(query.error)}
          fetchedAt={new Date(known.fetchedAt)}
          missing={known.missing}
          retry={query.refetch}
        />
      )}
      {children(known.data)}
    </>
  );
}

function knownOf<Data>({ data, dataUpdatedAt }: UseQueryResult<Data>): Known<Data> | undefined {
  return data === undefined ? undefined : { data, fetchedAt: dataUpdatedAt };
}
