import type { Query, QueryClient } from '@tanstack/react-query';
import { roomPath } from '#lib/addresses.ts';
import { NoAnswerError } from '#lib/api-client.ts';
import { asOfIn } from '#lib/as-of.ts';
import { areasQuery, isKept } from '#lib/queries.ts';

/** Milliseconds. Somebody who waits longer is shown the shape of the page meanwhile. */
const patience = 200;

/** Milliseconds. Somebody who waits longer for anything is shown what is kept of it meanwhile. */
const longPatience = 3_000;

/** Milliseconds. What is needed only without a network is fetched when the first screen has been drawn for long. */
const afterFirstScreen = 3_000;

/** The address of the script that this is built into: its name changes with anything in the build. */
const build = import.meta.url;

type Address = Pick<Location, 'pathname' | 'search'>;

/**
 * Fetches what every page needs, and waits for it a moment: it was asked for together with the script and is as good
 * as here, and to draw a skeleton first would take longer than that.
 */
export async function firstData(queryClient: QueryClient, { pathname, search }: Address): Promise<void> {
  // A computer in the room is shown what its signed address is to and nothing else, and keeps none of it.
  if (pathname === roomPath) return;
  bringOutWhatDoesNotCome(queryClient);
  const asOf = asOfIn(new URLSearchParams(search));
  const fetched = queryClient.prefetchQuery(areasQuery(asOf));
  // In development another worker, that of the mock backend, answers for the same addresses.
  if (import.meta.env.PROD) void fetched.then(() => setTimeout(prepare, afterFirstScreen, queryClient));
  const tooLong = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([fetched, tooLong]);
}

async function prepare(queryClient: QueryClient): Promise<void> {
  const noNetwork = await import('./no-network.ts').catch(() => null);
  await noNetwork?.prepareForNoNetwork(queryClient, build);
}

/** Whatever is asked for in vain for the first time is shown as it is kept, if it is. */
export function bringOutWhatDoesNotCome(queryClient: QueryClient): void {
  const bringOut = async (query: Query, reason: NoAnswerError) => {
    if (query.state.data !== undefined) return;
    // Where this cannot be loaded either, nothing has been kept.
    const pictures = await import('#lib/kept/pictures.ts').catch(() => null);
    await pictures?.bringOut(query, { build, reason });
  };
  queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.query.state.data !== undefined || !isKept(event.query)) return;
    const { query, action } = event;
    if (action.type === 'fetch') setTimeout(bringOut, longPatience, query, new NoAnswerError('slow'));
    if (action.type !== 'failed' && action.type !== 'error') return;
    if (action.error instanceof NoAnswerError) void bringOut(query, action.error);
  });
}
