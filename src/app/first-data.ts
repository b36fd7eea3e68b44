import type { QueryClient } from '@tanstack/react-query';
import { asOfIn } from '#lib/as-of.ts';
import { areasQuery } from '#lib/queries.ts';

/** Milliseconds. Somebody who waits longer is shown the shape of the page meanwhile. */
const patience = 200;

/**
 * Fetches what every page needs, and waits for it a moment: it was asked for together with the script and is as good
 * as here, and to draw a skeleton first would take longer than that.
 */
export async function firstData(queryClient: QueryClient, search: string): Promise<void> {
  const asOf = asOfIn(new URLSearchParams(search));
  const tooLong = new Promise<void>((resolve) => {
    setTimeout(resolve, patience);
  });
  await Promise.race([queryClient.prefetchQuery(areasQuery(asOf)), tooLong]);
}
