import type { Instant } from '#domain/calendar.ts';
import type { Entry, Happening } from '#domain/events.ts';
import { fold, foldInto, type GrowingPicture } from '#domain/fold.ts';
import { announcer } from '#operations/announcer.ts';
import { rangeUntil } from '#operations/moment.ts';
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
    pictureAt: async (moment) => fold(select(entries, rangeUntil(moment))),
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
  const { limit, order = 'oldest' } = range;
  const found = entries.filter((entry) => isWithin(entry, range));
  if (order === 'newest') found.reverse();
  return limit === undefined ? found : found.slice(0, limit);
}

function isWithin({ seq, version, areaId, entityId, by, on, event }: Entry, range: EntryRange): boolean {
  return [
    range.areaId === undefined || areaId === range.areaId,
    range.entityId === undefined || entityId === range.entityId,
    range.by === undefined || by === range.by,
    range.of === undefined || range.of.some((type) => entityId.startsWith(`${type}-`)),
    range.types === undefined || range.types.includes(event.type),
    range.afterVersion === undefined || version > range.afterVersion,
    range.until === undefined || on <= range.until,
    range.before === undefined || seq < range.before,
    range.after === undefined || seq > range.after,
  ].every(Boolean);
}
