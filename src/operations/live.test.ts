import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { headers, liveRoute } from '#contract/routes.ts';
import { memoryJournal, seededJournal } from '#mocks/journal.ts';
import { mockSigning } from '#mocks/ports.ts';
import { messagesOf, next } from '#tests/live-messages.ts';
import { activity, added, batch, checkedIn, first, happening, second } from '#tests/parity/journal-sample.ts';
import { followLive } from './live.ts';
import { beatInterval, liveStreams, streamsOf } from './live-streams.ts';
import type { Journal } from './ports.ts';

const at = '2026-11-21T12:00:00.000Z';

/** A journal with two activities. */
const filled = () => seededJournal([added(first), added(second)], at);
const staying = new AbortController().signal;

async function follow(journal: Journal, { query = '', lastEventId = '', gone = staying } = {}) {
  const report = vi.fn();
  const request = new Request(`http://localhost${liveRoute.path}${query}`, {
    headers: lastEventId === '' ? {} : { [headers.lastEventId]: lastEventId },
    signal: gone,
  });
  const response = await followLive(request, {}, { journal, clock: { now: () => at }, signing: mockSigning, report });
  expect(report).not.toHaveBeenCalled();
  onTestFinished(() => streamsOf(journal).close());
  return { response, messages: messagesOf(response.body) };
}

describe('a stream', () => {
  it('begins with where the journal is, and tells what changes as it then is', async () => {
    const journal = filled();
    const { response, messages } = await follow(journal);
    expect(response.headers.get('Content-Type')).toBe('text/event-stream');
    expect(response.headers.get('Cache-Control')).toBe('no-store');
    expect(await next(messages)).toEqual({ after: 2, position: 2, documents: [] });
    await journal.append(batch([checkedIn(first), checkedIn(first), checkedIn(second)]));
    const picture = await journal.picture();
    expect(await next(messages)).toEqual({
      after: 2,
      position: 5,
      documents: [picture.get(first), picture.get(second)],
    });
  });

  it.each([
    ['the address', { query: '?after=1' }],
    ['Last-Event-ID, whatever the address says', { query: '?after=0', lastEventId: '1' }],
  ])('goes on from where %s says', async (_, from) => {
    const journal = filled();
    const { messages } = await follow(journal, from);
    expect(await next(messages)).toMatchObject({ after: 1, position: 2, documents: [{ id: second }] });
  });

  it.each([
    ['is as far as the journal', 2, { after: 2, position: 2, documents: [] }],
    ['has come further than the journal, which is then another', 7, { after: 7, position: 2, documents: null }],
  ])('tells who %s so', async (_, after, message) => {
    const { messages } = await follow(filled(), { query: `?after=${after}` });
    expect(await next(messages)).toEqual(message);
  });

  it('asks who has missed a hundred entries, or is told as many at once, to fetch everything instead', async () => {
    const journal = filled();
    const hundred = batch(Array.from({ length: 101 }, () => checkedIn(first)));
    const { messages } = await follow(journal);
    await next(messages);
    await journal.append(hundred);
    expect(await next(messages)).toEqual({ after: 2, position: 103, documents: null });
    const late = await follow(journal, { lastEventId: '2' });
    expect(await next(late.messages)).toEqual({ after: 2, position: 103, documents: null });
  });

  it('misses nothing and repeats nothing though the journal grows while it opens', async () => {
    const journal = filled();
    const [{ messages }] = await Promise.all([
      follow(journal, { query: '?after=2' }),
      ...Array.from({ length: 20 }, () => journal.append(batch([checkedIn(first)]))),
    ]);
    let position = 2;
    while (position < 22) {
      const message = await next(messages);
      if (message === 'ended') throw new Error('ended');
      expect(message.after).toBe(position);
      position = message.position;
    }
  });

  it('beats while nothing happens', async () => {
    vi.useFakeTimers();
    onTestFinished(() => {
      vi.useRealTimers();
    });
    const { messages } = await follow(filled());
    await next(messages);
    vi.advanceTimersByTime(beatInterval);
    expect(await next(messages)).toEqual({ after: 2, position: 2, documents: [] });
  });

  it('tells a journal that begins again to be fetched anew', async () => {
    const journal = memoryJournal();
    const { messages } = await follow(journal);
    await next(messages);
    await journal.append(batch([added(first)]));
    expect(await next(messages)).toEqual({ after: 0, position: 1, documents: null });
  });

  it('answers HEAD at once, without a stream', async () => {
    const journal = filled();
    const request = new Request(`http://localhost${liveRoute.path}`, { method: 'HEAD' });
    const response = await followLive(
      request,
      {},
      { journal, clock: { now: () => at }, signing: mockSigning, report: () => {} },
    );
    expect(response.body).toBeNull();
    expect(streamsOf(journal).size()).toBe(0);
  });

  it('refuses a position that is none', async () => {
    const { response } = await follow(filled(), { query: '?after=-1' });
    expect(response.status).toBe(400);
  });
});

describe('the streams of a journal', () => {
  it('leave nobody listening when the last one is gone, however it went', async () => {
    const journal = filled();
    let listeners = 0;
    const { subscribe } = journal;
    vi.spyOn(journal, 'subscribe').mockImplementation((listener) => {
      const leave = subscribe(listener);
      listeners += 1;
      return () => {
        listeners -= 1;
        leave();
      };
    });
    const gone = new AbortController();
    const one = await follow(journal, { gone: gone.signal });
    const other = await follow(journal);
    expect(listeners).toBe(1);
    expect(streamsOf(journal).size()).toBe(2);
    gone.abort();
    await other.response.body?.cancel();
    expect(streamsOf(journal).size()).toBe(0);
    expect(listeners).toBe(0);
    expect(await next(one.messages)).toMatchObject({ documents: [] });
    expect(await next(one.messages)).toBe('ended');

    const already = await follow(journal, { gone: gone.signal });
    expect(already.response.ok).toBe(true);
    expect(listeners).toBe(0);
  });

  it('send the same bytes to everybody', async () => {
    const journal = filled();
    const streams = liveStreams(journal);
    onTestFinished(() => streams.close());
    const readers = await Promise.all(
      Array.from({ length: 3 }, async () => (await streams.open(null, staying))?.getReader()),
    );
    await Promise.all(readers.map((reader) => reader?.read()));
    await journal.append(batch([checkedIn(first)]));
    const [frame, ...others] = await Promise.all(readers.map(async (reader) => (await reader?.read())?.value));
    for (const other of others) expect(other).toBe(frame);
  });

  it('cut off who does not read, with what waited', async () => {
    const journal = filled();
    const streams = liveStreams(journal);
    onTestFinished(() => streams.close());
    const body = await streams.open(null, staying);
    const large = { ...activity('activity-large'), description: 'x'.repeat(100_000) };
    await journal.append(batch([happening(large.id, { type: 'added', document: large })]));
    for (let times = 0; times < 9; times += 1) await journal.append(batch([checkedIn(large.id)]));
    await vi.waitFor(() => expect(streams.size()).toBe(0), { interval: 1 });
    let read = 0;
    for await (const message of messagesOf(body)) read = message.position;
    expect(read).toBeGreaterThan(2);
    expect(read).toBeLessThan(await journal.position());
  });

  it('are no more than there is room for, and none once they are closed', async () => {
    const streams = liveStreams(filled(), 2);
    const bodies = [await streams.open(null, staying), await streams.open(null, staying)];
    expect(await streams.open(null, staying)).toBeNull();
    await bodies[0]?.cancel();
    expect(await streams.open(null, staying)).not.toBeNull();
    streams.close();
    expect(streams.size()).toBe(0);
    expect(await streams.open(null, staying)).toBeNull();
  });

  it('end when the journal cannot be read, so that everybody asks again', async () => {
    const journal = filled();
    const streams = liveStreams(journal);
    const body = await streams.open(null, staying);
    vi.spyOn(journal, 'picture').mockRejectedValueOnce(new Error('unreadable'));
    await journal.append(batch([checkedIn(first)]));
    const messages = messagesOf(body);
    expect(await next(messages)).toMatchObject({ position: 2 });
    expect(await next(messages)).toBe('ended');
    expect(streams.size()).toBe(0);
  });
});
