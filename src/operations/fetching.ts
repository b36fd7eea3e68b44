import { connectionOf } from '#domain/connection.ts';
import { type Delivery, findingOf } from '#domain/delivery.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import { isNews } from '#domain/fetch-news.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Fetched } from '#domain/indicator.ts';
import { todayOf } from '#domain/today.ts';
import type { Ports, Statistics } from './ports.ts';

type Indicator = VersionedOf<'indicator'>;
type Answered = Exclude<Fetched, { state: 'asked' }>;
type Deliveries = ReadonlyMap<IndicatorId, Delivery>;

/** Asks the sources for values when somebody has asked for them, and writes down what they said. Takes nothing in. */
export type Fetching = {
  /** Asks every source that can be asked, and writes down what is news. */
  askAll: () => Promise<void>;
  /** Resolves when nothing is under way. */
  settled: () => Promise<void>;
  /** Hears nothing more, and writes nothing more down; what is asked for stays so until the next start. */
  stop: () => void;
};

/** How often a finding is fitted anew to what others have changed meanwhile. */
const attempts = 20;

/** Begins with what was asked for and not answered before. Never throws: what nobody expected is reported. */
export function startFetching(ports: Ports, statistics: Statistics): Fetching {
  let [isHeard, isStopped] = [false, false];
  let work: Promise<void> | null = null;

  /** A store that is closing has no more to say. */
  function report(error: unknown): void {
    if (!isStopped) ports.report(error);
  }

  function afterReport(error: unknown): Deliveries {
    report(error);
    return nothing;
  }

  /** One round at a time. What is asked for meanwhile is the next one's. */
  function begin(): void {
    isHeard = true;
    work ??= rounds();
  }

  async function rounds(): Promise<void> {
    while (isHeard && !isStopped) {
      isHeard = false;
      await round().catch(report);
    }
    work = null;
  }

  async function round(): Promise<void> {
    const asked = await indicatorsThat(({ fetched }) => fetched?.state === 'asked');
    const deliveries = await deliveriesOf(asked);
    for (const [id, delivery] of deliveries) {
      await writeDown(id, delivery, ({ fetched }) => fetched?.state === 'asked');
    }
  }

  async function askAll(): Promise<void> {
    const connected = await indicatorsThat((one) => connectionOf(one) !== null && one.fetched?.state !== 'asked');
    for (const [id, delivery] of await deliveriesOf(connected)) await writeDown(id, delivery, isNews);
  }

  async function indicatorsThat(are: (indicator: Indicator) => boolean): Promise<readonly Indicator[]> {
    return all(await ports.journal.picture(), 'indicator').filter(are);
  }

  async function deliveriesOf(indicators: readonly Indicator[]): Promise<Deliveries> {
    const wanted = indicators.flatMap((one) => {
      const connection = connectionOf(one);
      return connection === null ? [] : [{ id: one.id, connection }];
    });
    const said = wanted.length === 0 ? nothing : await statistics.valuesOf(wanted).catch(afterReport);
    const isWanted = new Set(wanted.map(({ id }) => id));
    return new Map(indicators.map(({ id }) => [id, said.get(id) ?? (isWanted.has(id) ? unanswered : unconnected)]));
  }

  /** Against the very document that the finding is about. Whoever changes it at the same moment goes first. */
  async function writeDown(
    id: IndicatorId,
    delivery: Delivery,
    isWanted: (indicator: Indicator, answered: Answered) => boolean,
  ): Promise<void> {
    for (let nth = 0; nth < attempts && !isStopped; nth++) {
      const picture = await ports.journal.picture();
      const [plan, indicator] = [all(picture, 'plan')[0], find(picture, 'indicator', id)];
      if (plan === undefined || indicator === undefined) return;
      const at = ports.clock.now();
      const fetched: Answered = { ...findingOf(indicator, delivery), at };
      if (!isWanted(indicator, fetched)) return;
      const happenings = [answeredBy(indicator, fetched, todayOf(plan, at))];
      const expected = new Map([[id, indicator.version]]);
      const appended = await ports.journal.append({ happenings, at, expected, receipt: null });
      if (appended.kind === 'appended') return;
    }
  }

  const leave = ports.journal.subscribe((entries) => {
    if (entries.some(({ event }) => event.type === 'values-asked-for')) begin();
  });
  begin();

  return {
    askAll: () => askAll().catch(report),
    settled: async () => {
      while (work !== null) await work;
    },
    stop: () => {
      isStopped = true;
      leave();
    },
  };
}

const nothing: Deliveries = new Map();
const unanswered: Delivery = { failure: 'unreadable', detail: null };
const unconnected: Delivery = {
  failure: 'not-understood',
  detail: 'Källan har inget gränssnitt att hämta värden från.',
};

function answeredBy({ id, areaId, source }: Indicator, fetched: Answered, on: Happening['on']): Happening {
  const provenance = { kind: 'source', source } as const;
  return { entityId: id, areaId, event: { type: 'values-fetched', fetched }, on, by: null, provenance };
}
