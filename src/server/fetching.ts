import { startFetching } from '#operations/fetching.ts';
import type { Ports } from '#operations/ports.ts';
import { statisticsAt } from '#sources/statistics.ts';
import type { Config } from './config.ts';

/**
 * Fetches values for as long as the server runs: when somebody asks, and by the clock if it is set to. Answers what
 * ends it; what has been asked for by then is asked for again by the next start.
 */
export function fetchValues(ports: Ports, { sources, fetchEvery }: Pick<Config, 'sources' | 'fetchEvery'>): () => void {
  const stopped = new AbortController();
  const fetching = startFetching(ports, statisticsAt(sources, stopped.signal));
  const clock = fetchEvery === null ? null : setInterval(() => void fetching.askAll(), fetchEvery);
  if (clock !== null) void fetching.askAll();
  return () => {
    if (clock !== null) clearInterval(clock);
    fetching.stop();
    stopped.abort();
  };
}
