import { type Problem, problem } from '#contract/problem.ts';
import type { HistoryEntry } from '#contract/views.ts';
import type { Versioned } from '#domain/document.ts';
import { NoAnswerError, ProblemError } from '#lib/api-client.ts';
import type { Submitted } from '#lib/change.ts';
import type { Shelf } from '#lib/kept/shelf.ts';
import { collisionsOf, following, isAbout, type KeptChange, nextToSend } from './kept-change.ts';

/** What the outbox needs from wherever it runs. */
export type OutboxPorts = {
  shelf: Shelf<KeptChange>;
  /** Sends a change. Throws ProblemError or NoAnswerError. */
  send: (change: KeptChange) => Promise<Versioned>;
  /** What has happened to the change's document since its version, oldest first. Throws as `send` does. */
  since: (change: KeptChange) => Promise<readonly HistoryEntry[]>;
  /** One at a time, in all tabs of the browser. */
  alone: (pass: () => Promise<void>) => Promise<void>;
  /** Tells the other tabs that the shelf has changed. */
  tell: () => void;
};

/** Milliseconds. On a slow network a form is not kept open longer than this for an answer. */
const patience = 4_000;

type Waiter = { resolve: (submitted: Submitted) => void; reject: (error: Error) => void };

export type Outbox = ReturnType<typeof createOutbox>;

/**
 * Changes on their way to the server, oldest first. Each is put on the shelf before it is sent and taken down when it
 * has been answered, so that it is carried out exactly once whatever is lost between: its key never changes, and the
 * server answers a key that it knows without doing it again.
 */
export function createOutbox({ shelf, send, since, alone, tell }: OutboxPorts) {
  let changes: readonly KeptChange[] = [];
  const places = new Map<string, string>();
  const waiters = new Map<string, Waiter>();
  const listeners = new Set<() => void>();
  const answered = new Set<(document: Versioned, change: KeptChange) => void>();

  /** The shelf is the truth; what this tab knows of it is read anew whenever it may have changed. */
  async function read(): Promise<readonly KeptChange[]> {
    const entries = await shelf.entries();
    places.clear();
    for (const [place, change] of entries) places.set(change.key, place);
    changes = entries.map(([, change]) => change);
    await settle();
    for (const listener of listeners) listener();
    return changes;
  }

  /** Another tab may have sent what was made here; its author is told all the same. */
  async function settle(): Promise<void> {
    // Who begins to wait meanwhile made a change that came to the shelf after it was read.
    for (const [key, { resolve, reject }] of [...waiters]) {
      const change = changes.find((one) => one.key === key);
      if (change === undefined) {
        waiters.delete(key);
        resolve('sent');
      } else if (change.stopped !== null) {
        waiters.delete(key);
        // Told first: a browser that is closed between the two tells it once more rather than never.
        reject(new ProblemError(change.stopped));
        changes = changes.filter((one) => one !== change);
        await take(change);
      }
    }
  }

  async function put(change: KeptChange): Promise<void> {
    const place = places.get(change.key);
    if (place !== undefined) await shelf.put(place, change);
  }

  async function take({ key }: KeptChange): Promise<void> {
    const place = places.get(key);
    if (place !== undefined) await shelf.remove(place);
  }

  const stop = (change: KeptChange, stopped: Problem) => put({ ...change, stopped });

  async function done(change: KeptChange, document: Versioned): Promise<void> {
    // Read anew: something may have been put behind it while it was on its way.
    const later = (await read()).filter((one) => one.key !== change.key && isAbout(one, change));
    for (const one of later) await put(following(one, change, document.version));
    // Shown before it is taken down: what was drawn ahead is never gone for a moment.
    for (const listener of answered) listener(document, change);
    // Its author need not wait while it is taken down: were it sent again, the server would know it.
    waiters.get(change.key)?.resolve('sent');
    waiters.delete(change.key);
    await take(change);
  }

  /** Sends one change as far as it goes. Throws NoAnswerError when there is no network, with the change as it was. */
  async function forward(change: KeptChange): Promise<void> {
    // Nothing is overwritten unseen, so what collides is never sent.
    if (collisionsOf(change).length > 0) return stop(change, problem('version-mismatch'));
    try {
      await done(change, await send(change));
    } catch (error) {
      if (!(error instanceof ProblemError)) throw error;
      if (error.problem.code !== 'version-mismatch') return stop(change, error.problem);
      await meet(change, error.problem);
    }
  }

  /** Others were faster. What they did beside it stands; the change is held against their version and sent again. */
  async function meet(change: KeptChange, refused: Problem): Promise<void> {
    const theirs = await since(change).catch((error: unknown) => {
      // What they did cannot be told just now: the change waits, and finds out later.
      throw error instanceof ProblemError ? new NoAnswerError(error) : error;
    });
    const version = theirs.at(-1)?.version;
    // An earlier copy of the store has come in its place: whoever tries again then does it on what stands there now.
    if (version === undefined)
      return stop({ ...change, version: versionOf(refused.current) ?? change.version }, refused);
    await put({ ...change, version, meanwhile: [...change.meanwhile, ...theirs] });
  }

  async function pass(): Promise<void> {
    for (let next = nextToSend(await read()); next !== undefined; next = nextToSend(await read())) {
      await forward(next);
      tell();
    }
  }

  /** Whoever waits for the answer waits no longer; the change does. */
  function letGo(key: string): void {
    waiters.get(key)?.resolve('kept');
    waiters.delete(key);
  }

  /** Sends what can be sent. Answers whether the network let it; any other error is the program's and is thrown. */
  async function flush(): Promise<boolean> {
    try {
      await alone(pass);
      return true;
    } catch (error) {
      for (const key of [...waiters.keys()]) letGo(key);
      if (!(error instanceof NoAnswerError)) throw error;
      return false;
    }
  }

  return {
    changes: () => changes,
    read,
    flush,
    subscribe: (listener: () => void) => {
      listeners.add(listener);
      return () => listeners.delete(listener);
    },
    /** Is told of every document that the server answers. */
    onAnswer: (listener: (document: Versioned, change: KeptChange) => void) => {
      answered.add(listener);
      return () => answered.delete(listener);
    },
    /** Keeps a change and then sends it. Rejects with a ProblemError, and keeps nothing, when it is refused at once. */
    submit: async (change: KeptChange): Promise<Submitted> => {
      await shelf.append(change);
      const submitted = new Promise<Submitted>((resolve, reject) => waiters.set(change.key, { resolve, reject }));
      const impatience = setTimeout(() => letGo(change.key), patience);
      const finished = submitted.finally(() => clearTimeout(impatience));
      // It is kept by now: told as failed, for whatever reason, it would be made anew and done twice. What is wrong with
      // the program or the shelf is wrong at the next attempt too, and told there.
      const sent = read().then(tell).then(flush);
      // Nothing more will come: it is held behind one that was refused, or there is no network.
      const waitNoMore = () => letGo(change.key);
      sent.then(waitNoMore, waitNoMore);
      return finished;
    },
    /** Puts a stopped change back in the row, as it is or as its author has made it now. */
    retry: async (change: KeptChange) => {
      await put({ ...change, stopped: null, meanwhile: [] });
      await read();
      tell();
    },
    /** Throws a change away, and with it the undoing of it that waits behind it. Answers all that is gone. */
    discard: async (change: KeptChange): Promise<readonly KeptChange[]> => {
      const behind = changes.slice(changes.findIndex(({ key }) => key === change.key) + 1);
      const next = behind.find((one) => isAbout(one, change));
      const gone = next?.meaning.command.type === 'undo' ? [change, next] : [change];
      for (const one of gone) await take(one);
      await read();
      tell();
      return gone;
    },
  };
}

/** Of the document that a refusal shows, if it shows one. */
function versionOf(current: unknown): number | null {
  const hasVersion = typeof current === 'object' && current !== null && 'version' in current;
  return hasVersion && typeof current.version === 'number' ? current.version : null;
}
