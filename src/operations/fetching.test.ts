import { describe, expect, it, vi } from 'vitest';
import type { Delivery } from '#domain/delivery.ts';
import type { Document } from '#domain/document.ts';
import { find } from '#domain/document.ts';
import type { Event, Happening } from '#domain/events.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { written } from '#domain/time/written.ts';
import { seededJournal } from '#mocks/journal.ts';
import { mockSigning } from '#mocks/ports.ts';
import { anIndicator, aPlan, today } from '#tests/builders.ts';
import { startFetching } from './fetching.ts';
import type { Journal, Statistics } from './ports.ts';

const at = '2026-11-22T09:00:00.000Z';
const [id, other, unconnected] = ['indicator-1', 'indicator-2', 'indicator-3'] as const;
const source = { title: 'Kolada', url: 'https://api.kolada.se/v3/data/kpi/N61603/municipality/0008', published: null };
const values = { '2020': 82, '2021': 83.5, '2023': 84.1 };

function happening(entityId: Happening['entityId'], event: Event): Happening {
  return { entityId, areaId: null, event, on: today, by: 'person-anna', provenance: { kind: 'entered' } };
}

function added(document: Document): Happening {
  return happening(document.id, { type: 'added', document });
}

const asked = (indicatorId: IndicatorId) => happening(indicatorId, { type: 'values-asked-for' });

function journalWith(...more: readonly Happening[]): Journal {
  const documents = [
    aPlan(),
    anIndicator({ id, source }),
    anIndicator({ id: other, source }),
    anIndicator({ id: unconnected }),
  ];
  return seededJournal([...documents.map(added), ...more], at);
}

function append(journal: Journal, ...happenings: readonly Happening[]) {
  return journal.append({ happenings, at, expected: new Map(), receipt: null });
}

function delivered(more: Record<string, number> = {}): Delivery {
  const observations = Object.entries({ ...values, ...more }).map(([period, value]) => ({
    period: written(period),
    outcome: { value },
  }));
  return { series: [{ id: 'own', observations }] };
}

/** Says the same of every measure. */
function saying(delivery: () => Delivery): Statistics & { valuesOf: ReturnType<typeof vi.fn> } {
  return {
    valuesOf: vi.fn<Statistics['valuesOf']>(async (wanted) => new Map(wanted.map((one) => [one.id, delivery()]))),
  };
}

function fetchingOn(journal: Journal, statistics: Statistics) {
  const report = vi.fn();
  return { report, ...startFetching({ journal, clock: { now: () => at }, signing: mockSigning, report }, statistics) };
}

async function fetchedOf(journal: Journal, indicatorId: IndicatorId) {
  return find(await journal.picture(), 'indicator', indicatorId)?.fetched;
}

const newYear = { series: 'own', period: written('2024'), from: null, to: { value: 85 } };

describe('when somebody has asked for values', () => {
  it('what the source says is proposed, and nothing of it taken in', async () => {
    const journal = journalWith();
    const fetching = fetchingOn(
      journal,
      saying(() => delivered({ '2024': 85 })),
    );
    await append(journal, asked(id));
    await fetching.settled();
    expect(await fetchedOf(journal, id)).toEqual({ state: 'proposed', at, proposals: [newYear], newSeries: [] });
    const [entry] = await journal.entries({ order: 'newest', limit: 1 });
    expect(entry).toMatchObject({ by: null, on: today, provenance: { kind: 'source', source }, entityId: id });
    expect(find(await journal.picture(), 'indicator', id)?.series).toEqual(anIndicator().series);
    expect(await fetchedOf(journal, other)).toBeNull();
  });

  it('before the last stop, the asking goes on', async () => {
    const journal = journalWith(asked(id), asked(other));
    const statistics = saying(() => delivered());
    await fetchingOn(journal, statistics).settled();
    for (const one of [id, other]) expect(await fetchedOf(journal, one)).toEqual({ state: 'unchanged', at });
    // Together, as Kolada takes them.
    expect(statistics.valuesOf).toHaveBeenCalledTimes(1);
  });

  it('while another asking is under way, it is next', async () => {
    const journal = journalWith(asked(id));
    const statistics = saying(() => delivered());
    statistics.valuesOf.mockImplementationOnce(async () => {
      await append(journal, asked(other));
      return new Map([[id, delivered()]]);
    });
    await fetchingOn(journal, statistics).settled();
    expect(await fetchedOf(journal, other)).toEqual({ state: 'unchanged', at });
  });

  it('and changed a value meanwhile, the finding is about the value that stands', async () => {
    const journal = journalWith(asked(id));
    const observation = { period: written('2024'), value: 85, source: { ...source, title: 'En enkät' }, readOn: today };
    const statistics = saying(() => delivered({ '2024': 85 }));
    const { append: appendTo } = journal;
    let isFirst = true;
    // Between our reading and our writing.
    journal.append = async (batch) => {
      if (isFirst) {
        isFirst = false;
        await appendTo({
          ...batch,
          happenings: [happening(id, { type: 'observation-recorded', series: 'own', observation })],
          expected: new Map(),
        });
      }
      return appendTo(batch);
    };
    await fetchingOn(journal, statistics).settled();
    expect(await fetchedOf(journal, id)).toEqual({ state: 'unchanged', at });
  });

  it('a source that does not answer holds up no other', async () => {
    const url = 'https://x.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata/A/B.px';
    const table = happening('indicator-4', {
      type: 'added',
      document: anIndicator({ id: 'indicator-4', source: { ...source, url } }),
    });
    const journal = journalWith(table, asked(id), asked('indicator-4'));
    const never = new Promise<never>(() => {});
    const valuesOf: Statistics['valuesOf'] = async (wanted) =>
      wanted.some((one) => one.connection.origin === 'kolada')
        ? never
        : new Map(wanted.map((one) => [one.id, delivered()]));
    const fetching = fetchingOn(journal, { valuesOf });
    await vi.waitFor(async () => expect(await fetchedOf(journal, 'indicator-4')).toEqual({ state: 'unchanged', at }));
    expect(await fetchedOf(journal, id)).toEqual({ state: 'asked' });
    fetching.stop();
  });

  it('how it failed is told, and everything stays', async () => {
    const journal = journalWith(asked(id));
    const failed = { failure: 'no-network', detail: 'Det gick inte att nå källan.' } as const;
    await fetchingOn(
      journal,
      saying(() => failed),
    ).settled();
    expect(await fetchedOf(journal, id)).toEqual({ state: 'failed', at, ...failed });
  });

  it('of a source that cannot be asked any more, that is told', async () => {
    const journal = journalWith(asked(unconnected));
    await fetchingOn(
      journal,
      saying(() => delivered()),
    ).settled();
    expect(await fetchedOf(journal, unconnected)).toMatchObject({ state: 'failed', failure: 'not-understood' });
  });
});

describe('what nobody expected', () => {
  it('of a source is reported, and ends the asking', async () => {
    const journal = journalWith(asked(id));
    const fetching = fetchingOn(journal, { valuesOf: () => Promise.reject(new Error('A bug')) });
    await fetching.settled();
    expect(fetching.report).toHaveBeenCalledWith(new Error('A bug'));
    expect(await fetchedOf(journal, id)).toMatchObject({ state: 'failed', failure: 'unreadable' });
  });

  it('of the store is reported, and the next asking answers both', async () => {
    const journal = journalWith();
    const { append: appendTo } = journal;
    const fetching = fetchingOn(
      journal,
      saying(() => delivered()),
    );
    await fetching.settled();
    journal.append = () => Promise.reject(new Error('The disk is full'));
    await appendTo({ happenings: [asked(id)], at, expected: new Map(), receipt: null });
    await fetching.settled();
    expect(fetching.report).toHaveBeenCalledOnce();
    expect(await fetchedOf(journal, id)).toEqual({ state: 'asked' });
    journal.append = appendTo;
    await append(journal, asked(other));
    await fetching.settled();
    for (const one of [id, other]) expect(await fetchedOf(journal, one)).toEqual({ state: 'unchanged', at });
  });
});

it('writes nothing after it has stopped, and goes on where it was after the next start', async () => {
  const journal = journalWith(asked(id));
  const stopping = saying(() => delivered());
  const fetching = fetchingOn(journal, stopping);
  fetching.stop();
  await fetching.settled();
  await append(journal, asked(other));
  expect(await fetchedOf(journal, id)).toEqual({ state: 'asked' });
  expect(stopping.valuesOf).toHaveBeenCalledTimes(1);
  await fetchingOn(
    journal,
    saying(() => delivered()),
  ).settled();
  for (const one of [id, other]) expect(await fetchedOf(journal, one)).toEqual({ state: 'unchanged', at });
});

describe('asked by the clock', () => {
  it('every source that can be asked is, and only what is news is written down', async () => {
    const journal = journalWith();
    let delivery = delivered();
    const fetching = fetchingOn(
      journal,
      saying(() => delivery),
    );
    const entriesAfter = async () => {
      const before = await journal.position();
      await fetching.askAll();
      return (await journal.entries({ after: before })).map(({ entityId, event }) => [entityId, event.type]);
    };
    const both = [id, other].map((one) => [one, 'values-fetched']);
    expect(await entriesAfter()).toEqual(both);
    expect(await entriesAfter()).toEqual([]);
    delivery = delivered({ '2024': 85 });
    expect(await entriesAfter()).toEqual(both);
    expect(await entriesAfter()).toEqual([]);
    // Somebody is yet to decide about what was found.
    delivery = { failure: 'time-out', detail: null };
    expect(await entriesAfter()).toEqual([]);
    delivery = delivered({ '2024': 86 });
    expect(await entriesAfter()).toEqual(both);
    expect(await fetchedOf(journal, id)).toMatchObject({ proposals: [{ to: { value: 86 } }] });
  });

  it('does not answer for whoever has asked', async () => {
    const journal = journalWith(asked(id));
    const fetching = fetchingOn(journal, { valuesOf: () => new Promise(() => {}) });
    const statistics = saying(() => delivered());
    const clock = fetchingOn(journalWith(), statistics);
    await clock.askAll();
    expect(statistics.valuesOf).toHaveBeenLastCalledWith([
      expect.objectContaining({ id }),
      expect.objectContaining({ id: other }),
    ]);
    fetching.stop();
    expect(await fetchedOf(journal, id)).toEqual({ state: 'asked' });
  });
});
