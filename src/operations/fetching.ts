import { type Connection, connectionOf } from '#domain/connection.ts';
import type { Delivery } from '#domain/delivery.ts';
import { all, type VersionedOf } from '#domain/document.ts';
import { isNews } from '#domain/fetch-news.ts';
import type { IndicatorId } from '#domain/ids.ts';
import { laneOf } from './lane.ts';
import type { Ports, Statistics } from './ports.ts';
import { type IsWanted, writeFinding } from './write-finding.ts';

type Indicator = VersionedOf<'indicator'>;

/** Asks the sources for values when somebody has asked for them, and writes down what they said. Takes nothing in. */
export type Fetching = {
  /** Asks every source that can be asked, and writes down what is news. */
  askAll: () => Promise<void>;
  /** Resolves when nothing that somebody asked for is under way. */
  settled: () => Promise<void>;
  /** Hears nothing more, and writes nothing more down; what is asked for stays so until the next start. */
  stop: () => void;
};

/** Whom an indicator is asked of. `nobody`: its source cannot be asked. */
type Origin = Connection['origin'] | 'nobody';

const origins = Object.keys({ kolada: true, folkhalsodata: true, nobody: true } satisfies Record<Origin, true>);

/** Begins with what was asked for and not answered before. Never throws: what nobody expected is reported. */
export function startFetching(ports: Ports, statistics: Statistics): Fetching {
  let isStopped = false;
  const goesOn = () => !isStopped;
  /** A store that is closing has no more to say. */
  const report = (error: unknown) => {
    if (goesOn()) ports.report(error);
  };

  async function askAbout(those: (indicator: Indicator) => boolean, isWanted: IsWanted): Promise<void> {
    const indicators = all(await ports.journal.picture(), 'indicator').filter(those);
    for (const [id, delivery] of await deliveriesOf(indicators, statistics, report)) {
      await writeFinding(ports, id, delivery, (...finding) => goesOn() && isWanted(...finding));
    }
  }

  // One for each source, so that one that does not answer holds up no other.
  const lanes = origins.map((origin) => {
    const round = () => askAbout((one) => isAsked(one) && originOf(one) === origin, isAsked);
    return laneOf(round, goesOn, report);
  });
  const begin = () => {
    for (const lane of lanes) lane.begin();
  };
  const leave = ports.journal.subscribe((entries) => {
    if (entries.some(({ event }) => event.type === 'values-asked-for')) begin();
  });
  begin();

  return {
    askAll: () => askAbout((one) => originOf(one) !== 'nobody' && !isAsked(one), isNews).catch(report),
    settled: async () => {
      for (const lane of lanes) await lane.settled();
    },
    stop: () => {
      isStopped = true;
      leave();
    },
  };
}

type Deliveries = ReadonlyMap<IndicatorId, Delivery>;

const nothing: Deliveries = new Map();
const unanswered: Delivery = { failure: 'unreadable', detail: null };
const unconnected: Delivery = {
  failure: 'not-understood',
  detail: 'Källan har inget gränssnitt att hämta värden från.',
};

/** One for each: who is not answered is told that as well. */
async function deliveriesOf(
  indicators: readonly Indicator[],
  statistics: Statistics,
  report: (error: unknown) => void,
): Promise<Deliveries> {
  const wanted = indicators.flatMap((one) => {
    const connection = connectionOf(one);
    return connection === null ? [] : [{ id: one.id, connection }];
  });
  const said =
    wanted.length === 0
      ? nothing
      : await statistics.valuesOf(wanted).catch((error: unknown) => {
          report(error);
          return nothing;
        });
  const silence = (one: Indicator) => (originOf(one) === 'nobody' ? unconnected : unanswered);
  return new Map(indicators.map((one) => [one.id, said.get(one.id) ?? silence(one)]));
}

function isAsked({ fetched }: Pick<Indicator, 'fetched'>): boolean {
  return fetched?.state === 'asked';
}

function originOf(indicator: Indicator): Origin {
  return connectionOf(indicator)?.origin ?? 'nobody';
}
