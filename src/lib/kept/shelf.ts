import { type IDBPDatabase, openDB } from 'idb';

/** A place where this browser keeps things by key, in the order of their keys. */
export type Shelf<Value> = {
  entries: () => Promise<readonly (readonly [key: string, value: Value])[]>;
  put: (key: string, value: Value) => Promise<void>;
  /** Puts it after everything that is there, and says under which key. */
  append: (value: Value) => Promise<string>;
  remove: (key: string) => Promise<void>;
};

const names = ['changes', 'drafts', 'pictures'] as const;
type ShelfName = (typeof names)[number];

const version = 1;
let opened: Promise<IDBPDatabase | null> | undefined;

/** All tabs of a browser share the same shelves. Where nothing can be kept, as in some private windows, null. */
function database(): Promise<IDBPDatabase | null> {
  opened ??= open().catch(() => null);
  return opened;
}

/** Async: where a browser has no such thing, or forbids it, even to ask throws. */
async function open(): Promise<IDBPDatabase> {
  return openDB('lagesbild-kept', version, {
    upgrade: (db) => {
      for (const name of names) db.createObjectStore(name);
    },
    // Another tab runs a newer version and waits for us.
    blocking: (_, __, event) => {
      if (event.target instanceof IDBDatabase) event.target.close();
      opened = undefined;
    },
    terminated: () => {
      opened = undefined;
    },
  });
}

/** Whether what is put on a shelf outlives this page. */
export async function isKept(): Promise<boolean> {
  return (await database()) !== null;
}

/** `strict`: what is appended has reached the disk; otherwise it survives the browser's crash but not the machine's. */
export function browserShelf<Value>(name: ShelfName, durability: 'strict' | 'relaxed'): Shelf<Value> {
  // Where nothing can be kept, or nothing more: what is there lasts as long as the page.
  const memory = memoryShelf<Value>(inMemory);
  async function added(db: IDBPDatabase, value: Value): Promise<string> {
    const transaction = db.transaction(name, 'readwrite', { durability });
    const last = await transaction.store.openKeyCursor(null, 'prev');
    const key = keyAfter(last === null ? undefined : String(last.key));
    await Promise.all([transaction.store.add(value, key), transaction.done]);
    return key;
  }

  return {
    entries: async () => {
      const db = await database();
      if (db === null) return memory.entries();
      const store = db.transaction(name).store;
      const [keys, values] = await Promise.all([store.getAllKeys(), store.getAll()]);
      const onDisk = keys.map((key, index) => [String(key), values[index]] as const);
      return [...onDisk, ...(await memory.entries())];
    },
    put: async (key, value) => {
      const db = await database();
      if (db === null || key.startsWith(inMemory)) return memory.put(key, value);
      const transaction = db.transaction(name, 'readwrite', { durability: 'relaxed' });
      await Promise.all([transaction.store.put(value, key), transaction.done]);
    },
    append: async (value) => {
      const db = await database();
      // A full disk must not stop what can be sent at once.
      return (db && (await added(db, value).catch(() => null))) ?? memory.append(value);
    },
    remove: async (key) => {
      const db = await database();
      if (db === null || key.startsWith(inMemory)) return memory.remove(key);
      const transaction = db.transaction(name, 'readwrite', { durability: 'relaxed' });
      await Promise.all([transaction.store.delete(key), transaction.done]);
    },
  };
}

/** A shelf that lasts as long as the page. `prefix`: what its keys begin with. */
export function memoryShelf<Value>(prefix = ''): Shelf<Value> {
  const values = new Map<string, Value>();
  const sorted = () => [...values].sort(([a], [b]) => (a < b ? -1 : 1));
  return {
    entries: async () => sorted(),
    put: async (key, value) => void values.set(key, value),
    append: async (value) => {
      const key = prefix + keyAfter(sorted().at(-1)?.[0].slice(prefix.length));
      values.set(key, value);
      return key;
    },
    remove: async (key) => void values.delete(key),
  };
}

/** What the keys begin with of things that are in memory only; it sorts after every number. */
const inMemory = '~';

/** Keys that sort as the numbers they are. */
function keyAfter(last: string | undefined): string {
  return String(Number(last ?? 0) + 1).padStart(12, '0');
}
