import type { LiveMessage } from '#contract/live.ts';
import type { Versioned } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import type { Journal } from './ports.ts';

/** How many follow at once, and how many more entries than this are fetched sooner than told. */
const [mostStreams, mostEntries] = [500, 100];

/** Milliseconds. Whoever hears nothing for much longer knows that the stream is broken. */
export const beatInterval = 15_000;

/** Bytes that may wait for somebody who does not read. */
const mostUnread = 256 * 1024;

/** Milliseconds before a browser opens a broken stream anew. */
const retry = 1_000;

/** The streams of one journal. */
export type LiveStreams = {
  /** What happens after a position, or with null from now on. Null when too many follow already, or never again will. */
  open: (after: number | null, gone: AbortSignal) => Promise<ReadableStream<Uint8Array> | null>;
  /** Ends them all, for good. */
  close: () => void;
  size: () => number;
};

type Stream = { push: (frame: Uint8Array<ArrayBuffer>) => void; end: () => void };

const known = new WeakMap<Journal, LiveStreams>();

/** The same for everybody who asks, so that each message is written once however many follow. */
export function streamsOf(journal: Journal): LiveStreams {
  const streams = known.get(journal) ?? liveStreams(journal);
  known.set(journal, streams);
  return streams;
}

/** Listens to the journal while somebody follows, and only then. */
export function liveStreams(journal: Journal, most = mostStreams): LiveStreams {
  const streams = new Set<Stream>();
  let isClosed = false;
  let rest: (() => void) | null = null;
  let turn: Promise<unknown> = Promise.resolve();

  /** One thing at a time: nothing that is appended while a stream opens comes before what it missed, or never. */
  function inTurn<T>(work: () => Promise<T>): Promise<T> {
    const done = turn.then(work);
    turn = done.catch(() => {});
    return done;
  }

  function tell(message: LiveMessage): void {
    const frame = frameOf(message);
    for (const stream of streams) stream.push(frame);
  }

  function endAll(): void {
    for (const stream of streams) stream.end();
  }

  /** Whoever is cut off asks again from where it was, and is told what was wrong if it still is. */
  const hear = (entries: readonly Entry[]) => {
    inTurn(async () => tell(await newsOf(journal, entries))).catch(endAll);
  };
  const beat = () => {
    inTurn(async () => tell(await nothingNew(journal))).catch(endAll);
  };

  function listen(): void {
    const leave = journal.subscribe(hear);
    const heart = setInterval(beat, beatInterval);
    rest = () => {
      leave();
      clearInterval(heart);
      rest = null;
    };
  }

  function add(first: Uint8Array<ArrayBuffer>, gone: AbortSignal): ReadableStream<Uint8Array> {
    const remove = (stream: Stream) => {
      const wasThere = streams.delete(stream);
      if (streams.size === 0) rest?.();
      return wasThere;
    };
    const { body, stream } = bodyOf(remove);
    streams.add(stream);
    stream.push(first);
    gone.addEventListener('abort', stream.end);
    if (gone.aborted) stream.end();
    return body;
  }

  return {
    open: (after, gone) =>
      inTurn(async () => {
        if (isClosed || streams.size >= most) return null;
        // Before it is read how far the journal has come, so that nothing falls between.
        if (rest === null) listen();
        try {
          return add(frameOf(await newsSince(journal, after)), gone);
        } finally {
          if (streams.size === 0) rest?.();
        }
      }),
    close: () => {
      isClosed = true;
      endAll();
    },
    size: () => streams.size,
  };
}

/** A body to send. Who does not read is cut off; what it has not read, and that it was cut off, it still gets. */
function bodyOf(remove: (stream: Stream) => boolean): { body: ReadableStream<Uint8Array>; stream: Stream } {
  let controller: ReadableStreamDefaultController<Uint8Array>;
  const stream: Stream = {
    push: (frame) => {
      if ((controller.desiredSize ?? 0) > 0) controller.enqueue(frame);
      else stream.end();
    },
    end: () => {
      if (remove(stream)) controller.close();
    },
  };
  const source: UnderlyingDefaultSource<Uint8Array> = {
    start: (its) => {
      controller = its;
    },
    cancel: () => {
      remove(stream);
    },
  };
  return { body: new ReadableStream(source, new ByteLengthQueuingStrategy({ highWaterMark: mostUnread })), stream };
}

const encoder = new TextEncoder();

function frameOf(message: LiveMessage): Uint8Array<ArrayBuffer> {
  return encoder.encode(`retry: ${retry}\nid: ${message.position}\ndata: ${JSON.stringify(message)}\n\n`);
}

async function nothingNew(journal: Journal): Promise<LiveMessage> {
  const position = await journal.position();
  return { after: position, position, documents: [] };
}

async function newsSince(journal: Journal, after: number | null): Promise<LiveMessage> {
  const position = await journal.position();
  if (after === null || after === position) return { after: position, position, documents: [] };
  // Somebody who has come further than the journal knows another one: an earlier copy has been put in its place.
  if (after > position || position - after > mostEntries) return { after, position, documents: null };
  return newsOf(journal, await journal.entries({ after, before: position + 1 }));
}

/** What entries that follow on each other have changed. */
async function newsOf(journal: Journal, entries: readonly Entry[]): Promise<LiveMessage> {
  const [first, last] = [entries[0], entries.at(-1)];
  if (first === undefined || last === undefined) return nothingNew(journal);
  const span = { after: first.seq - 1, position: last.seq };
  // A journal that begins is one that has been started over.
  if (span.after === 0 || entries.length > mostEntries) return { ...span, documents: null };
  const picture = await journal.picture();
  const documents = new Map<string, Versioned>();
  for (const { entityId } of entries) {
    const document = picture.get(entityId);
    if (document !== undefined) documents.set(entityId, document);
  }
  return { ...span, documents: [...documents.values()] };
}
