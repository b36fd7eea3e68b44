import type { Delivery } from '#domain/delivery.ts';
import type { IndicatorId } from '#domain/ids.ts';
import type { Statistics, Wanted } from '#operations/ports.ts';
import { askerAt, type Limits, usualLimits } from './asking.ts';
import { FetchProblem } from './fetch-problem.ts';
import { valuesFromFolkhalsodata, type WantedOfFolkhalsodata } from './folkhalsodata.ts';
import { valuesFromKolada, type WantedOfKolada } from './kolada.ts';

/** Where the sources answer: ".../v3", ".../A_Folkhalsodata". */
export type Addresses = { kolada: string; folkhalsodata: string };

type Deliveries = ReadonlyMap<IndicatorId, Delivery>;

/** Bounded in every way: time, tries, pages, bytes, values. `stopped`: nobody waits for an answer any more. */
export function statisticsAt(
  { kolada, folkhalsodata }: Addresses,
  stopped: AbortSignal,
  limits: Limits = usualLimits,
): Statistics {
  /** All key figures at once. */
  const fromKolada = async (wanted: readonly WantedOfKolada[]): Promise<Deliveries> => {
    const asker = askerAt(kolada, limits, stopped);
    try {
      return wanted.length === 0 ? new Map() : await valuesFromKolada(asker, wanted);
    } catch (error) {
      const failed = failureOf(error);
      return new Map(wanted.map(({ id }) => [id, failed]));
    }
  };
  /** Table by table: one that is not understood says nothing of the others, but a network that is closed does. */
  const fromFolkhalsodata = async (wanted: readonly WantedOfFolkhalsodata[]): Promise<Deliveries> => {
    const asker = askerAt(folkhalsodata, limits, stopped);
    const deliveries = new Map<IndicatorId, Delivery>();
    let closed: Delivery | null = null;
    for (const { id, connection } of wanted) {
      const delivery: Delivery = closed ?? (await valuesFromFolkhalsodata(asker, connection).catch(failureOf));
      deliveries.set(id, delivery);
      if ('failure' in delivery && delivery.failure === 'no-network') closed = delivery;
    }
    return deliveries;
  };
  return {
    valuesOf: async (wanted) => {
      const both = await Promise.all([
        fromKolada(wanted.filter(isOfKolada)),
        fromFolkhalsodata(wanted.filter(isOfFolkhalsodata)),
      ]);
      return new Map(both.flatMap((deliveries) => [...deliveries]));
    },
  };
}

function failureOf(error: unknown): Delivery {
  if (error instanceof FetchProblem) return { failure: error.failure, detail: error.message };
  throw error;
}

function isOfKolada(wanted: Wanted): wanted is WantedOfKolada {
  return wanted.connection.origin === 'kolada';
}

function isOfFolkhalsodata(wanted: Wanted): wanted is WantedOfFolkhalsodata {
  return wanted.connection.origin === 'folkhalsodata';
}
