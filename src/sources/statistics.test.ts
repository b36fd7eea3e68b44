import { HttpResponse, http } from 'msw/http';
import { setupServer } from 'msw/node';
import { afterAll, afterEach, beforeAll, expect, it } from 'vitest';
import { connectionOf } from '#domain/connection.ts';
import { type Delivery, findingOf } from '#domain/delivery.ts';
import type { Indicator } from '#domain/indicator.ts';
import { mockAddresses } from '#mocks/sources/addresses.ts';
import { sourceHandlers } from '#mocks/sources/fetching.ts';
import { withNewValues } from '#mocks/sources/new-values.ts';
import type { Wanted } from '#operations/ports.ts';
import { indicators } from '#seed/indicators/all.ts';
import { usualLimits } from './asking.ts';
import { statisticsAt } from './statistics.ts';

const server = setupServer(...sourceHandlers());
beforeAll(() => server.listen({ onUnhandledFrame: 'error' }));
afterEach(() => server.resetHandlers());
afterAll(() => server.close());

const { kolada, folkhalsodata } = mockAddresses();

/** Every measure whose source can be asked, and how to ask it. */
const connected = indicators.flatMap((indicator): { indicator: Indicator; wanted: Wanted }[] => {
  const connection = connectionOf(indicator);
  return connection === null ? [] : [{ indicator, wanted: { id: indicator.id, connection } }];
});

async function findings(): Promise<{ indicator: Indicator; finding: ReturnType<typeof findingOf> }[]> {
  const statistics = statisticsAt(mockAddresses(), new AbortController().signal, { ...usualLimits, pause: 1 });
  const said = await statistics.valuesOf(connected.map(({ wanted }) => wanted));
  const silence: Delivery = { failure: 'unreadable', detail: 'Not answered.' };
  return connected.map(({ indicator }) => ({
    indicator,
    finding: findingOf(indicator, said.get(indicator.id) ?? silence),
  }));
}

const isOfKolada = ({ indicator }: { indicator: Indicator }) => connectionOf(indicator)?.origin === 'kolada';

it('reads every shipped series back as it stands, from sources that speak as Kolada and PxWeb do', async () => {
  const all = await findings();
  expect(all.length).toBeGreaterThan(15);
  expect(all.some(isOfKolada) && !all.every(isOfKolada)).toBe(true);
  for (const { indicator, finding } of all)
    expect({ [indicator.id]: finding }).toEqual({ [indicator.id]: { state: 'unchanged' } });
});

it('proposes what is new, revised and withdrawn, and both sexes', async () => {
  server.use(...sourceHandlers(indicators.map(withNewValues)));
  for (const { indicator, finding } of await findings()) {
    if (indicator.series.observations.length < 2) continue;
    expect(finding).toMatchObject({ state: 'proposed', newSeries: [{ id: 'split-women' }, { id: 'split-men' }] });
    const { proposals } = finding.state === 'proposed' ? finding : { proposals: [] };
    const own = proposals.filter(({ series }) => series === 'own');
    expect(own.map(({ to }) => ('missing' in to ? to.missing : 'value'))).toEqual(['value', 'withdrawn', 'value']);
  }
});

it('says of each what went wrong with it: one source that is down says nothing of the other', async () => {
  server.use(http.get(`${kolada}/*`, () => new HttpResponse(null, { status: 500 })));
  for (const one of await findings()) {
    expect(one.finding).toMatchObject(isOfKolada(one) ? { failure: 'server-error' } : { state: 'unchanged' });
  }
});

it('says of each table what went wrong with it', async () => {
  server.use(http.post(`${folkhalsodata}/*/tobakdagyreg.px`, () => new HttpResponse('<html>', { status: 200 })));
  for (const { indicator, finding } of await findings()) {
    const isBroken = indicator.id === 'indicator-fohm-rokning';
    expect(finding).toMatchObject(isBroken ? { failure: 'unreadable' } : { state: 'unchanged' });
  }
});

it('tries a network that is closed a few times, and not once more for every table', async () => {
  let asked = 0;
  const closed = () => {
    asked += 1;
    return HttpResponse.error();
  };
  server.use(http.get(`${kolada}/*`, closed), http.get(`${folkhalsodata}/*`, closed));
  for (const { finding } of await findings()) expect(finding).toMatchObject({ failure: 'no-network' });
  expect(asked).toBe(2 * usualLimits.tries);
});
