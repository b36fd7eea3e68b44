import { QueryClient, type QueryKey } from '@tanstack/react-query';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { NoAnswerError } from '#lib/api-client.ts';
import { areaQuery, areasQuery } from '#lib/queries.ts';
import { anArea } from '#tests/builders.ts';
import { bringOut, type KeptPicture, keepPictures } from './pictures.ts';
import { memoryShelf } from './shelf.ts';

const area = anArea({ id: 'area-one' });
const overviewOf = (planId: string) => ({ plan: { id: planId }, areas: [] });
const detail = { area: { area } };
const reason = new NoAnswerError('no network');

const answers = new Map<string, () => Promise<unknown>>();
const shelf = memoryShelf<KeptPicture>();

beforeEach(() => {
  vi.useFakeTimers({ now: new Date('2026-11-21T09:42:00') });
  vi.stubGlobal('fetch', (url: string) => answers.get(url)?.() ?? Promise.reject(new TypeError('Failed to fetch')));
  online('/api/areas', overviewOf('plan-one'));
  online('/api/areas?asOf=2023-03-01', overviewOf('plan-one'));
  online('/api/areas/area-one', detail);
});
afterEach(async () => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
  answers.clear();
  for (const [key] of await shelf.entries()) await shelf.remove(key);
});

function online(url: string, answer: unknown): void {
  answers.set(url, async () => Response.json(answer));
}

/** A visit with a network: the overview and then an area, both as they are now and as they were on an earlier day. */
async function visit(build = 'build-one'): Promise<void> {
  const client = new QueryClient();
  const end = keepPictures(client, build, shelf);
  await client.prefetchQuery(areasQuery(null));
  await client.prefetchQuery(areasQuery(calendarDate('2023-03-01')));
  await client.prefetchQuery(areaQuery(area.id, null));
  await vi.advanceTimersByTimeAsync(2_000);
  end();
}

/** What an area's page has when nobody answers. */
async function areaWithoutNetwork(build = 'build-one') {
  const client = new QueryClient();
  const queryKey: QueryKey = areaQuery(area.id, null).queryKey;
  const query = client.getQueryCache().build(client, { queryKey });
  await bringOut(query, { build, reason, shelf });
  return query.state;
}

describe('what is kept of the plan', () => {
  it('is what was fetched last of it as it is now, and no earlier day', async () => {
    await visit();
    expect((await shelf.entries()).map(([key]) => key)).toEqual([
      '["plan","area","area-one",null]',
      '["plan","areas",null]',
    ]);
  });

  it('is shown as of when it was fetched, with the reason why it is not newer', async () => {
    const before = Date.now();
    await visit();
    vi.setSystemTime('2026-11-22T07:00:00');
    const { data, dataUpdatedAt, error } = await areaWithoutNetwork();
    expect({ data, dataUpdatedAt, error }).toEqual({ data: detail, dataUpdatedAt: before, error: reason });
  });

  it('follows what is fetched anew', async () => {
    await visit();
    online('/api/areas/area-one', { area: { area: { ...area, title: 'Nytt namn' } } });
    await visit();
    expect((await areaWithoutNetwork()).data).toMatchObject({ area: { area: { title: 'Nytt namn' } } });
  });

  it('is written once for what is fetched over and over', async () => {
    const put = vi.spyOn(shelf, 'put');
    const client = new QueryClient();
    const end = keepPictures(client, 'build-one', shelf);
    for (let time = 0; time < 5; time++) await client.fetchQuery({ ...areasQuery(null), staleTime: 0 });
    await vi.advanceTimersByTimeAsync(2_000);
    end();
    expect(put).toHaveBeenCalledTimes(1);
  });

  it('is not shown by another build, whose documents may have other fields', async () => {
    await visit('build-one');
    expect((await areaWithoutNetwork('build-two')).data).toBeUndefined();
    await visit('build-two');
    expect((await shelf.entries()).map(([, { build }]) => build)).toEqual(['build-two', 'build-two']);
  });

  it('is not shown for another plan', async () => {
    await visit();
    online('/api/areas', overviewOf('plan-two'));
    answers.delete('/api/areas/area-one');
    await visit();
    expect((await areaWithoutNetwork()).data).toBeUndefined();
  });

  it('never takes the place of an answer that came while it was looked for', async () => {
    await visit();
    online('/api/areas/area-one', { area: 'new' });
    const client = new QueryClient();
    const fetched = client.fetchQuery(areaQuery(area.id, null));
    const [query] = client.getQueryCache().getAll();
    if (query === undefined) throw new Error('Nothing was asked.');
    await bringOut(query, {
      build: 'build-one',
      reason,
      shelf: { ...shelf, entries: () => fetched.then(shelf.entries) },
    });
    expect(query.state).toMatchObject({ data: { area: 'new' }, error: null });
  });
});
