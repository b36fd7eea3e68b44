import type { CalendarDate, Instant } from '#domain/calendar.ts';
import type { Connection } from '#domain/connection.ts';
import type { Delivery } from '#domain/delivery.ts';
import type { DocumentType, Picture } from '#domain/document.ts';
import type { Entry, Event, Happening } from '#domain/events.ts';
import type { AreaId, DocumentId, IndicatorId, PersonId } from '#domain/ids.ts';

/** What the operations need from wherever they run. */
export type Ports = {
  journal: Journal;
  clock: Clock;
  signing: Signing;
  /** Is told of an error that nobody expected; the caller gets a plain 500. */
  report: (error: unknown) => void;
};

/** Where published values are fetched from. Apart from the others: only the server, and the mock backend, have it. */
export type Statistics = {
  /**
   * Asks the sources for the values of these, together where a source takes many at once. Never throws and always
   * ends, within minutes: what went wrong for one is said of that one.
   */
  valuesOf: (wanted: readonly Wanted[]) => Promise<ReadonlyMap<IndicatorId, Delivery>>;
};

export type Wanted = { id: IndicatorId; connection: Connection };

/** What only who holds the secret can sign: `signature` is 64 letters and digits, the same each time for the same text. */
export type Signing = {
  sign: (text: string) => Promise<string>;
  verify: (text: string, signature: string) => Promise<boolean>;
};

/** The machine's clock. */
export type Clock = { now: () => Instant };

/**
 * The only thing that is stored: an append-only list of what happened. Its implementations (memory, SQLite, the
 * browser's) pass one parity suite, tests/parity/journal.ts.
 */
export type Journal = {
  /** All documents as they are now. The same map is handed out until the next append; do not keep it. */
  picture: () => Promise<Picture>;
  /** All documents as they stood at an earlier moment: the entries up to it fold, in order of seq. */
  pictureAt: (moment: Moment) => Promise<Picture>;
  /** Appends everything or nothing. When it has answered `appended`, the entries survive a crash. */
  append: (batch: Batch) => Promise<Appended>;
  entries: (range: EntryRange) => Promise<readonly Entry[]>;
  /** The seq of the last entry; 0 when there is none. */
  position: () => Promise<number>;
  /**
   * Tells of what is appended from now on, once it would survive a crash and the picture shows it. Answers what ends
   * it. The demo begins again from entry 1 when it is started over; nothing else is told twice or out of order.
   */
  subscribe: (listener: JournalListener) => () => void;
  /** What was answered to a change with this idempotency key, or null. */
  receipt: (key: string) => Promise<Receipt | null>;
  close: () => Promise<void>;
};

/** The end of a day on the plan's calendar, or right after the entry with a seq: 0 is before anything had happened. */
export type Moment = { until: CalendarDate } | { position: number };

/** Gets the entries of one append, the same array as every other listener. It must not throw. */
export type JournalListener = (entries: readonly Entry[]) => void;

export type Batch = {
  happenings: readonly Happening[];
  at: Instant;
  /** The version that each document must have now; 0: it must not exist. */
  expected: ReadonlyMap<DocumentId, number>;
  receipt: Receipt | null;
};

export type Appended =
  | { kind: 'appended' }
  /** Some document was not at its expected version. Nothing was appended. */
  | { kind: 'conflict' }
  /** The receipt's key has been used before. Nothing was appended. */
  | { kind: 'repeated'; receipt: Receipt };

/** Which entries, all limits optional and all of them held at once. */
export type EntryRange = {
  areaId?: AreaId;
  entityId?: DocumentId;
  /** Only entries by this person. */
  by?: PersonId;
  /** Only entries about documents of these types. */
  of?: readonly DocumentType[];
  /** Only entries with one of these events. */
  types?: readonly Event['type'][];
  /** Only entries after which their document had a higher version. */
  afterVersion?: number;
  /** Only entries dated on or before this day, on the plan's calendar. */
  until?: CalendarDate;
  /** Only entries with a lower seq. */
  before?: number;
  /** Only entries with a higher seq. */
  after?: number;
  /** At most this many. */
  limit?: number;
  /** `oldest` first unless said otherwise. */
  order?: 'oldest' | 'newest';
};

/** The answer to a change, kept so that the same request can be answered again without being done again. */
export type Receipt = {
  key: string;
  /** SHA-256 over the request; another request with the same key is refused. */
  fingerprint: string;
  /** The answer's body, JSON. */
  body: string;
  version: number;
};
