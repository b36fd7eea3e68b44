import 'fake-indexeddb/auto';
import { hashKey } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { KeptPicture } from '#lib/kept/pictures.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { areasQuery } from '#lib/queries.ts';
import { createQueryClient } from '#lib/query-client.ts';
import { problemResponse } from '#operations/respond.ts';
import { firstData } from './first-data.ts';

const key = areasQuery(null).queryKey;
const shelf = browserShelf<KeptPicture>('pictures', 'relaxed');
const kept: KeptPicture = {
  build: new URL('./first-data.ts', import.meta.url).href,
  planId: 'plan-one',
  at: Date.parse('2026-11-21T09:42:00'),
  data: { plan: { id: 'plan-one' } },
};

beforeEach(async () => {
  await shelf.put(hashKey(key), kept);
  vi.useFakeTimers({ toFake: ['setTimeout'] });
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

function begin(answer: () => Promise<Response>) {
  vi.stubGlobal('fetch', answer);
  const queryClient = createQueryClient();
  void firstData(queryClient, { pathname: '/', search: '' });
  return () => queryClient.getQueryState(key);
}

/** Whoever asked the shelf before us has been answered when we are. */
async function whatIsLookedFor(): Promise<void> {
  await import('#lib/kept/pictures.ts');
  await shelf.entries();
}

const old = { data: kept.data, dataUpdatedAt: kept.at, error: expect.any(Error) };

describe('what is kept of the plan', () => {
  it('is shown at once when there is no network', async () => {
    const state = begin(() => Promise.reject(new TypeError('Failed to fetch')));
    await vi.waitFor(() => expect(state()).toMatchObject(old));
  });

  it('is shown after three seconds of silence, until there is an answer', async () => {
    const { promise, resolve } = Promise.withResolvers<Response>();
    const state = begin(() => promise);
    await vi.advanceTimersByTimeAsync(2_900);
    await whatIsLookedFor();
    expect(state()?.data).toBeUndefined();
    await vi.advanceTimersByTimeAsync(200);
    await vi.waitFor(() => expect(state()).toMatchObject(old));
    resolve(Response.json({ plan: { id: 'plan-one' }, areas: [] }));
    await vi.waitFor(() => expect(state()).toMatchObject({ data: { areas: [] }, error: null }));
  });

  it('is not shown when the server refuses', async () => {
    const state = begin(async () => problemResponse(problem('unexpected')));
    await vi.waitFor(() => expect(state()?.status).toBe('error'));
    await vi.advanceTimersByTimeAsync(4_000);
    expect(state()?.data).toBeUndefined();
  });
});

describe('a computer in the room', () => {
  it('is sent nothing that its signed address is not to', async () => {
    const fetched = vi.fn<typeof fetch>();
    vi.stubGlobal('fetch', fetched);
    const queryClient = createQueryClient();
    await firstData(queryClient, { pathname: '/visning', search: '' });
    expect(fetched).not.toHaveBeenCalled();
    expect(queryClient.getQueryCache().getAll()).toEqual([]);
  });
});
