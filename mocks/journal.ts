import type { Instant } from '#domain/calendar.ts';
import type { Entry, Happening } from '#domain/events.ts';
import { fold, foldInto, type GrowingPicture } from '#domain/fold.ts';
import { announcer } from '#operations/announcer.ts';
import type { Appended, Batch, EntryRange, Journal, Receipt } from '#operations/ports.ts';
import { prepare } from '#operations/prepare.ts';

export type MemoryJournal = Journal & {
  /** What a batch would come to, without carrying it out. */
  consider: (batch: Batch) => Considered;
  /** Takes in entries that were decided and numbered elsewhere. */
  take: (entries: readonly Entry[], receipt: Receipt | null) => void;
};

type Considered = Exclude<Appended, { kind: 'appended' }> | { kind: 'accepted'; entries: readonly Entry[] };

/** A journal in memory. Nothing outlives the process. */
export function memoryJournal(): MemoryJournal {
  const entries: Entry[] = [];
  const receipts = new Map<string, Receipt>();
  const picture: GrowingPicture = new Map();
  const { subscribe, announce } = announcer();

  const take: MemoryJournal['take'] = (more, receipt) => {
    for (const entry of more) {
      entries.push(entry);
      foldInto(picture, entry);
    }
    if (receipt !== null) receipts.set(receipt.key, receipt);
    announce(more);
  };

  const consider: MemoryJournal['consider'] = (batch) => {
    const earlier = batch.receipt === null ? undefined : receipts.get(batch.receipt.key);
    if (earlier !== undefined) return { kind: 'repeated', receipt: earlier };
    const prepared = prepare(picture, entries.length, batch);
    return prepared === 'conflict' ? { kind: 'conflict' } : { kind: 'accepted', entries: prepared };
  };

  return {
    consider,
    take,
    picture: async () => picture,
    pictureUntil: async (day) => fold(select(entries, { until: day })),
    receipt: async (key) => receipts.get(key) ?? null,
    entries: async (range) => select(entries, range),
    position: async () => entries.length,
    subscribe,
    append: async (batch) => {
      const considered = consider(batch);
      if (considered.kind !== 'accepted') return considered;
      take(considered.entries, batch.receipt);
      return { kind: 'appended' };
    },
    close: async () => {},
  };
}

/** A journal in memory that has happenings to begin with, taken in at the instant given. */
export function seededJournal(happenings: readonly Happening[], at: Instant): MemoryJournal {
  const journal = memoryJournal();
  journal.take(firstEntries(happenings, at), null);
  return journal;
}

/** What happenings become at the beginning of an empty journal. */
export function firstEntries(happenings: readonly Happening[], at: Instant): readonly Entry[] {
  const entries = prepare(new Map(), 0, { happenings, at, expected: new Map(), receipt: null });
  return entries === 'conflict' ? [] : entries;
}

function select(entries: readonly Entry[], range: EntryRange): Entry[] {
  const { areaId, entityId, until, before, after, limit, order = 'oldest' } = range;
  const found = entries.filter(
    (entry) =>
      (areaId === undefined || entry.areaId === areaId) &&
      (entityId === undefined || entry.entityId === entityId) &&
      (after === undefined || entry.seq > after) &&
      (until === undefined || entry.on <= until) &&
      (before === undefined || entry.seq < before),
  );
  if (order === 'newest') found.reverse();
  return limit === undefined ? found : found.slice(0, limit);
}
