import type { Entry } from '#domain/events.ts';
import { foldInto, type GrowingPicture } from '#domain/fold.ts';
import type { EntryRange, Journal, Receipt } from '#operations/ports.ts';
import { prepare } from '#operations/prepare.ts';

export type MemoryJournal = Journal & {
  /** The seq of the last entry, 0 when there is none. */
  position: () => number;
  /** Takes in entries that were decided and numbered elsewhere. */
  take: (entries: readonly Entry[], receipt: Receipt | null) => void;
};

/** A journal in memory. Nothing outlives the process. */
export function memoryJournal(): MemoryJournal {
  const entries: Entry[] = [];
  const receipts = new Map<string, Receipt>();
  const picture: GrowingPicture = new Map();

  const take: MemoryJournal['take'] = (more, receipt) => {
    entries.push(...more);
    for (const entry of more) foldInto(picture, entry);
    if (receipt !== null) receipts.set(receipt.key, receipt);
  };

  return {
    take,
    position: () => entries.length,
    picture: async () => picture,
    receipt: async (key) => receipts.get(key) ?? null,
    entries: async (range) => select(entries, range),
    append: async (batch) => {
      const earlier = batch.receipt === null ? undefined : receipts.get(batch.receipt.key);
      if (earlier !== undefined) return { kind: 'repeated', receipt: earlier };
      const prepared = prepare(picture, entries.length, batch);
      if (prepared === 'conflict') return { kind: 'conflict' };
      take(prepared, batch.receipt);
      return { kind: 'appended' };
    },
    close: async () => {},
  };
}

function select(entries: readonly Entry[], range: EntryRange): Entry[] {
  const { areaId, until, before, limit, order = 'oldest' } = range;
  const found = entries.filter(
    (entry) =>
      (areaId === undefined || entry.areaId === areaId) &&
      (until === undefined || entry.on <= until) &&
      (before === undefined || entry.seq < before),
  );
  if (order === 'newest') found.reverse();
  return limit === undefined ? found : found.slice(0, limit);
}
