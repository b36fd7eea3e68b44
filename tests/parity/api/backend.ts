import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { fixedNow, resetBackend, server } from '#mocks/node.ts';
import { mockSigning } from '#mocks/ports.ts';
import { createApp } from '#server/app.ts';
import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { listen } from '#server/listen.ts';
import { temporaryFile } from '../temporary-file.ts';
import { beginning } from './sample.ts';

/** A backend to hold the cases against, seeded and otherwise untouched, at a fixed time. */
export type Backend = { origin: string; close: () => Promise<void> };

/** MSW over the memory journal. */
export async function mockBackend(): Promise<Backend> {
  resetBackend(beginning);
  server.listen({ onUnhandledFrame: 'error' });
  return { origin: 'http://localhost', close: async () => server.close() };
}

/** The real server on a socket of its own, over SQLite. */
export async function realBackend(): Promise<Backend> {
  const journal = openSqliteJournal(temporaryFile());
  const clock = { now: () => fixedNow };
  await journal.append({ happenings: beginning, at: clock.now(), expected: new Map(), receipt: null });
  const log = pino({ level: 'silent' });
  const app = createApp({ ports: { journal, clock, signing: mockSigning }, log, dist: tmpdir(), version: '0.0.0' });
  const { server: socket, url } = await listen(app.fetch, { host: '127.0.0.1', port: 0 });
  return {
    origin: new URL(url).origin,
    close: async () => {
      const closed = new Promise((done) => socket.close(done));
      socket.closeAllConnections();
      await closed;
      await journal.close();
    },
  };
}
