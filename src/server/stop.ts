import type { Server } from 'node:http';
import { streamsOf } from '#operations/live-streams.ts';
import type { Journal } from '#operations/ports.ts';
import { stagesOf } from '#operations/stages.ts';

/** How long what is under way may take to finish, in milliseconds. */
const patience = 5_000;

type Running = { journal: Journal; stopFetching: () => void };

/**
 * Stops in good order at the first of these signals: takes and fetches nothing new, ends the streams and
 * lets go who waits, finishes what is
 * under way, closes the store. A second signal ends the process at once, which the store survives as well.
 */
export function stopOn(signals: readonly NodeJS.Signals[], server: Server, running: Running): void {
  const { journal, stopFetching } = running;
  const stop = () => {
    for (const signal of signals) process.removeListener(signal, stop);
    const impatience = setTimeout(() => server.closeAllConnections(), patience);
    // A browser keeps its connection after the answer, and Node closes only those that are idle at this moment.
    const sweep = setInterval(() => server.closeIdleConnections(), 50);
    stopFetching();
    streamsOf(journal).close();
    stagesOf(journal).close();
    server.close(() => {
      clearTimeout(impatience);
      clearInterval(sweep);
      void journal.close().then(() => process.exit(0));
    });
  };
  for (const signal of signals) process.on(signal, stop);
}
