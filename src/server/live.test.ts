import { tmpdir } from 'node:os';
import { pino } from 'pino';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { liveRoute } from '#contract/routes.ts';
import { mockSigning } from '#mocks/ports.ts';
import { streamsOf } from '#operations/live-streams.ts';
import type { Journal } from '#operations/ports.ts';
import { median } from '#tests/bench/statistics.ts';
import { followAt, next } from '#tests/live-messages.ts';
import { area, smallPlan } from '#tests/parity/journal-small-plan.ts';
import { temporaryFile } from '#tests/parity/temporary-file.ts';
import { createApp } from './app.ts';
import { openSqliteJournal } from './journal/sqlite.ts';
import { listen } from './listen.ts';

const at = '2026-11-21T09:00:00.000Z';

/** The server on a socket of its own, over a journal that is there already. */
async function serve(journal: Journal, port = 0) {
  const ports = { journal, clock: { now: () => at }, signing: mockSigning };
  const app = createApp({ ports, log: pino({ level: 'silent' }), dist: tmpdir(), version: '0.0.0' });
  const { server, url } = await listen(app.fetch, { host: '127.0.0.1', port });
  const { origin } = new URL(url);
  const stop = async () => {
    streamsOf(journal).close();
    const closed = new Promise((done) => server.close(done));
    server.closeAllConnections();
    await closed;
    await journal.close();
  };
  return { origin, stop };
}

async function filled(file: string): Promise<Journal> {
  const journal = openSqliteJournal(file);
  await journal.append({ happenings: smallPlan, at, expected: new Map(), receipt: null });
  return journal;
}

async function addNote(origin: string, key: string): Promise<void> {
  const answer = await fetch(`${origin}/api/areas/${area.id}/notes`, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Person-Id': 'person-anna', 'Idempotency-Key': key },
    body: JSON.stringify({ kind: 'report', text: `Anteckning ${key}`, state: 'finished' }),
  });
  expect(answer.status).toBe(200);
  await answer.text();
}

describe('a stream over the network', () => {
  it('comes as it is, uncompressed, and is told on fifty screens within a second of the answer', async () => {
    const journal = await filled(temporaryFile());
    const { origin, stop } = await serve(journal);
    onTestFinished(stop);
    const screens = await Promise.all(Array.from({ length: 50 }, () => followAt(origin)));
    for (const { response, messages } of screens) {
      expect(response.headers.get('Content-Type')).toBe('text/event-stream');
      expect(response.headers.get('Content-Encoding')).toBeNull();
      expect(response.headers.get('X-Accel-Buffering')).toBe('no');
      expect(await next(messages)).toMatchObject({ documents: [] });
    }
    const heard = screens.map(async ({ messages }) => {
      expect(await next(messages)).toMatchObject({ documents: [{ id: 'note-key-of-fifty' }] });
      return performance.now();
    });
    await addNote(origin, 'key-of-fifty');
    const answered = performance.now();
    expect(median((await Promise.all(heard)).map((when) => Math.max(0, when - answered)))).toBeLessThan(1_000);

    for (const { leave } of screens) leave();
    await vi.waitFor(() => expect(streamsOf(journal).size()).toBe(0));
  });

  it('goes on from where it was when the server has been started again', async () => {
    const file = temporaryFile();
    const before = await serve(await filled(file));
    const { messages } = await followAt(before.origin);
    const first = await next(messages);
    await addNote(before.origin, 'key-told');
    expect(await next(messages)).toMatchObject({ documents: [{ id: 'note-key-told' }] });
    await before.stop();
    expect(await next(messages).catch(() => 'ended')).toBe('ended');

    const after = await serve(openSqliteJournal(file), Number(new URL(before.origin).port));
    onTestFinished(after.stop);
    await addNote(after.origin, 'key-missed');
    const position = first === 'ended' ? 0 : first.position + 1;
    const again = await followAt(after.origin, position);
    expect(await next(again.messages)).toMatchObject({
      after: position,
      position: position + 1,
      documents: [{ id: 'note-key-missed' }],
    });
  });

  it('is answered at once when only its headers are asked for, and not at all by another method', async () => {
    const journal = await filled(temporaryFile());
    const { origin, stop } = await serve(journal);
    onTestFinished(stop);
    const head = await fetch(origin + liveRoute.path, { method: 'HEAD' });
    expect(head.headers.get('Content-Type')).toBe('text/event-stream');
    const post = await fetch(origin + liveRoute.path, { method: 'POST' });
    expect([post.status, post.headers.get('Allow')]).toEqual([405, 'GET, HEAD']);
    expect(streamsOf(journal).size()).toBe(0);
  });
});
