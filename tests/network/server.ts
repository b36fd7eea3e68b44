import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { calendarDate } from '#domain/calendar.ts';
import type { Document, Picture } from '#domain/document.ts';
import type { Entry, Happening } from '#domain/events.ts';
import type { PersonId } from '#domain/ids.ts';
import { example } from '#domain/provenance.ts';
import { mockSigning } from '#mocks/ports.ts';
import { streamsOf } from '#operations/live-streams.ts';
import { createApp } from '#server/app.ts';
import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { anActivity, anArea, aPlan } from '#tests/builders.ts';
import { temporaryFile } from '../parity/temporary-file.ts';

/** A server over a store on disk that can be killed at any moment: everything that was in its memory is gone. */

export const people = ['anna', 'bo', 'cilla', 'dan', 'eva'].map((name): PersonId => `person-${name}`);
export const activityIds = ['activity-1', 'activity-2', 'activity-3'] as const;

const recurrence = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två träffar om året' } as const;
const documents: readonly Document[] = [
  aPlan(),
  anArea({ rhythm: 'tertial' }),
  ...people.map((id): Document => ({ type: 'person', id, name: id, role: 'manager', example: true })),
  ...activityIds.map((id) => anActivity({ id, recurrence, leadId: null })),
];

const plan: readonly Happening[] = documents.map((document) => ({
  entityId: document.id,
  areaId: document.type === 'area' || document.type === 'activity' ? 'area-1' : null,
  event: { type: 'added', document },
  on: calendarDate('2023-01-01'),
  by: null,
  provenance: example,
}));

export type TestServer = {
  fetch: (path: string, init?: RequestInit) => Promise<Response>;
  kill: () => Promise<void>;
  entries: () => Promise<readonly Entry[]>;
  picture: () => Promise<Picture>;
};

export async function startServer(): Promise<TestServer> {
  const file = temporaryFile();
  let ticks = Date.parse('2026-11-22T09:00:00.000Z');
  const clock = { now: () => new Date(ticks++).toISOString() };
  const open = () => {
    const journal = openSqliteJournal(file);
    const app = createApp({
      ports: { journal, clock, signing: mockSigning },
      log: pino({ level: 'silent' }),
      dist: tmpdir(),
      version: '0',
    });
    return { journal, app };
  };
  let running = open();
  await running.journal.append({ happenings: plan, at: clock.now(), expected: new Map(), receipt: null });
  return {
    fetch: async (path, init) => {
      const asked = running;
      const response = await asked.app.request(`http://localhost${path}`, init);
      // Whoever asked a server that has been killed meanwhile hears nothing.
      if (asked !== running) throw new TypeError('Connection reset');
      return response;
    },
    kill: async () => {
      streamsOf(running.journal).close();
      await running.journal.close();
      running = open();
    },
    entries: () => running.journal.entries({ after: documents.length }),
    picture: () => running.journal.picture(),
  };
}
