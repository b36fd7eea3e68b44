import { type DBSchema, type IDBPTransaction, openDB } from 'idb';
import type { Instant } from '#domain/calendar.ts';
import type { Entry, Happening } from '#domain/events.ts';
import { foldVersion } from '#domain/evolve.ts';
import { announcer } from '#operations/announcer.ts';
import type { Journal, Receipt } from '#operations/ports.ts';
import { sha256 } from '#operations/sha256.ts';
import { firstEntries, type MemoryJournal, memoryJournal } from './journal.ts';
import { log } from './log.ts';

/** What a journal begins with, and when the store took it in. */
export type Seed = { happenings: readonly Happening[]; at: Instant };

/** A journal that can forget everything that came after its seed. */
export type DemoJournal = Journal & { startOver: () => Promise<void> };

/** What one append left behind; the seed is the first. */
type StoredBatch = { number: number; entries: readonly Entry[]; receipt: Receipt | null };

/** Which beginning the batches have. The generation is new at every start over, so that other tabs notice. */
type Beginning = { fingerprint: string; generation: string };

interface Schema extends DBSchema {
  beginning: { key: 'beginning'; value: Beginning };
  batches: { key: number; value: StoredBatch };
}

type Reading = IDBPTransaction<Schema, ['beginning', 'batches'], 'readonly' | 'readwrite'>;
type Writing = IDBPTransaction<Schema, ['beginning', 'batches'], 'readwrite'>;

/** What this tab has read so far. */
type Copy = { generation: string | null; taken: number; memory: MemoryJournal };

/**
 * The browser demo's journal: IndexedDB keeps it, a memory journal answers from a copy. Several tabs share one
 * database, so every read first takes in what others have written, and every append decides inside the transaction
 * that stores it. Whoever writes says so to the others, who then read what is new.
 */
export async function browserJournal(name: string, seed: Seed): Promise<DemoJournal> {
  const db = await openDB<Schema>(name, 1, {
    upgrade: (database) => {
      database.createObjectStore('beginning');
      database.createObjectStore('batches', { keyPath: 'number' });
    },
  });
  const { subscribe, announce } = announcer();
  let copy: Copy = emptyCopy(null);

  const reading = () => db.transaction(['beginning', 'batches'], 'readonly');
  const writing = () => db.transaction(['beginning', 'batches'], 'readwrite', { durability: 'strict' });

  async function catchUp(transaction: Reading): Promise<void> {
    const beginning = await transaction.objectStore('beginning').get('beginning');
    const generation = beginning?.generation ?? null;
    if (generation !== copy.generation) copy = emptyCopy(generation);
    for (const batch of await transaction.objectStore('batches').getAll(after(copy.taken))) take(batch);
  }

  /** Two readings at once may bring the same batch; it counts once. */
  function take({ number, entries, receipt }: StoredBatch): void {
    if (number !== copy.taken + 1) return;
    copy.memory.take(entries, receipt);
    copy.taken = number;
    announce(entries);
  }

  async function current(): Promise<MemoryJournal> {
    await catchUp(reading());
    return copy.memory;
  }

  const fingerprint = await fingerprintOf(seed);
  const opening = writing();
  if (!(await beganWith(fingerprint, opening))) await begin(opening, seed, fingerprint);

  const otherTabs = new BroadcastChannel(name);
  otherTabs.onmessage = () => void current().catch((error: unknown) => log.error(error));
  const announceEverywhere = async () => {
    otherTabs.postMessage('news');
    await current();
  };
  // What is there already is no news to anybody who listens later.
  await current();

  return {
    picture: async () => (await current()).picture(),
    pictureAt: async (moment) => (await current()).pictureAt(moment),
    receipt: async (key) => (await current()).receipt(key),
    entries: async (range) => (await current()).entries(range),
    position: async () => (await current()).position(),
    subscribe,
    append: async (batch) => {
      const transaction = writing();
      await catchUp(transaction);
      // Nothing but the database may be waited for until the batch is put: a transaction left idle commits itself.
      const considered = copy.memory.consider(batch);
      if (considered.kind !== 'accepted') return considered;
      const stored = { number: copy.taken + 1, entries: considered.entries, receipt: batch.receipt };
      await Promise.all([transaction.objectStore('batches').add(stored), transaction.done]);
      await announceEverywhere();
      return { kind: 'appended' };
    },
    startOver: async () => {
      await begin(writing(), seed, fingerprint);
      await announceEverywhere();
    },
    close: async () => {
      otherTabs.close();
      db.close();
    },
  };
}

/** Whether what is kept began with this very seed. */
async function beganWith(fingerprint: string, transaction: Writing): Promise<boolean> {
  const beginning = await transaction.objectStore('beginning').get('beginning');
  if (beginning === undefined || beginning.fingerprint === fingerprint) return beginning !== undefined;
  log.info('The example has changed since it was kept in this browser; starting over from the new one.');
  return false;
}

async function begin(transaction: Writing, { happenings, at }: Seed, fingerprint: string): Promise<void> {
  const [beginning, batches] = [transaction.objectStore('beginning'), transaction.objectStore('batches')];
  await Promise.all([
    batches.clear(),
    batches.add({ number: 1, entries: firstEntries(happenings, at), receipt: null }),
    beginning.put({ fingerprint, generation: crypto.randomUUID() }, 'beginning'),
    transaction.done,
  ]);
}

function emptyCopy(generation: string | null): Copy {
  return { generation, taken: 0, memory: memoryJournal() };
}

function after(number: number): IDBKeyRange {
  return IDBKeyRange.lowerBound(number, true);
}

/** Tells one seed from another. What was kept on top of another seed, or folded by other rules, is not carried over. */
function fingerprintOf({ happenings }: Seed): Promise<string> {
  return sha256([foldVersion, happenings]);
}
