import { expect } from 'vitest';
import type { LiveMessage } from '#contract/live.ts';
import { type ChangeName, liveRoute } from '#contract/routes.ts';
import type { Versioned } from '#domain/document.ts';
import type { GrowingPicture } from '#domain/fold.ts';
import type { PersonId } from '#domain/ids.ts';
import { ask, NoAnswerError, ProblemError, sendChange } from '#lib/api-client.ts';
import { memoryShelf, type Shelf } from '#lib/kept/shelf.ts';
import { drawnAhead } from '#lib/outbox/ahead.ts';
import { documentsOf } from '#lib/outbox/ahead-views.ts';
import { entriesSince } from '#lib/outbox/entries-since.ts';
import { isAbout, type KeptChange, keptChange, type Made } from '#lib/outbox/kept-change.ts';
import { createOutbox, type Outbox } from '#lib/outbox/outbox.ts';
import { messagesOf } from '#tests/live-messages.ts';

/** What the network does to one request: lets it through, loses it on its way there, or loses the answer. */
export type Fault = 'none' | 'request-lost' | 'answer-lost' | 'killed-before-answer' | 'arrives-again-later';

export type Network = { isUp: boolean; nextFault: () => Fault; kill: () => Promise<void>; later: (() => void)[] };

/** What became of each change, by its key. */
export type Fates = {
  acknowledged: Set<string>;
  refused: Map<string, string>;
  /** What of a document each change was made from, and in which version; not those that were tried again knowingly. */
  saw: Map<string, { change: KeptChange; version: number }>;
  /** The version that each acknowledged change made. */
  became: Map<string, number>;
};

/** One person's browser: a shelf that survives it being closed, a picture of the plan and an outbox. */
export function openClient(by: PersonId, network: Network) {
  const shelf = memoryShelf<KeptChange>();
  const fates: Fates = { acknowledged: new Set(), refused: new Map(), saw: new Map(), became: new Map() };
  const picture: GrowingPicture = new Map();
  let position = 0;
  let outbox: Outbox = start();
  let made = 0;

  /** Everything that a browser asks of the server goes through here. */
  async function through<T>(request: () => Promise<T>): Promise<T> {
    if (!network.isUp) throw new NoAnswerError('no network');
    const fault = network.nextFault();
    if (fault === 'request-lost') throw new NoAnswerError(fault);
    if (fault === 'arrives-again-later') network.later.push(() => void request().catch(() => {}));
    const answer = request();
    if (fault === 'none' || fault === 'arrives-again-later') return answer;
    await answer.catch(() => {});
    if (fault === 'killed-before-answer') await network.kill();
    throw new NoAnswerError(fault);
  }

  function start(): Outbox {
    let turn: Promise<unknown> = Promise.resolve();
    const isOpen = () => outbox === started;
    const started: Outbox = createOutbox({
      shelf: whileOpen(shelf, isOpen),
      send: ({ request, key, version }) =>
        onlyWhile(isOpen, () => through(() => sendChange(request, { person: by, key, version }))),
      since: (change) => onlyWhile(isOpen, () => through(() => entriesSince(change))),
      alone: async (pass) => {
        const mine = turn.then(pass);
        turn = mine.catch(() => {});
        return mine;
      },
      tell: () => {},
    });
    started.onAnswer((document, { key }) => {
      expect(fates.refused.has(key), 'a refused change is never carried out').toBe(false);
      fates.acknowledged.add(key);
      fates.became.set(key, document.version);
      show(document);
    });
    return started;
  }

  async function hear(messages: AsyncGenerator<LiveMessage, void>): Promise<boolean> {
    const { done, value: message } = await messages.next();
    if (done) return false;
    expect(message.after, 'nothing is missed in silence').toBeLessThanOrEqual(position);
    expect(message.documents, 'so little is told').not.toBeNull();
    for (const document of message.documents ?? []) show(document);
    position = Math.max(position, message.position);
    return true;
  }

  async function hearAll(messages: AsyncGenerator<LiveMessage, void>): Promise<void> {
    while (await hear(messages)) {
      // Until it ends.
    }
  }

  function show(document: Versioned): void {
    if ((picture.get(document.id)?.version ?? 0) < document.version) picture.set(document.id, document);
  }

  const explained = (key: string, { problem }: ProblemError) => {
    expect(problem.detail.length, 'a refusal says why').toBeGreaterThan(10);
    fates.refused.set(key, problem.code);
  };

  return {
    by,
    fates,
    outbox: () => outbox,
    /** What the person sees: what was fetched, with what waits drawn on it. */
    picture: () => {
      const seen: GrowingPicture = new Map(picture);
      for (const document of drawnAhead(picture, outbox.changes())) seen.set(document.id, document);
      return seen;
    },
    fetch: async () => {
      const overview = await through(() => ask('listAreas', { params: {}, body: null })).catch(() => null);
      const notes = await through(() =>
        ask('listNotes', { params: { areaId: 'area-1' }, query: { limit: 100 }, body: null }),
      ).catch(() => null);
      if (overview === null || notes === null) return false;
      const documents = [overview.plan, ...overview.people, ...overview.areas.flatMap(documentsOf), ...notes.notes];
      // What has been told meanwhile may be newer.
      for (const document of documents) show(document);
      position = Math.max(position, overview.position);
      return true;
    },
    /** Follows what changes from where it has come, until the server is killed. Answers when what was missed is shown. */
    follow: async () => {
      const response = await fetch(`${liveRoute.path}?after=${position}`).catch(() => null);
      if (response === null) return;
      const messages = messagesOf(response.body);
      await hear(messages);
      void hearAll(messages);
    },
    /** Makes a change of what the person sees. Its key. */
    change: <N extends ChangeName>(name: N, change: Omit<Made<N>, 'by'>): string => {
      const key = `key-${by.slice('person-'.length)}-${++made}`;
      const kept = keptChange(
        name,
        { ...change, by },
        { key, madeAt: '2026-11-22T09:00:00.000Z', find: (id) => picture.get(id) },
      );
      if (change.version !== null) fates.saw.set(key, { change: kept, version: change.version });
      outbox.submit(kept).catch((error: unknown) => {
        if (!(error instanceof ProblemError)) throw error;
        explained(key, error);
      });
      return key;
    },
    /** The browser is closed and opened again: only the shelf is left. */
    restart: async () => {
      outbox = start();
      await outbox.read();
    },
    /** The person reads why a change was stopped, and tries it again as it is or throws it away. */
    decide: async (tryAgain: () => boolean) => {
      for (const change of outbox.changes().filter(({ stopped }) => stopped !== null)) {
        expect(change.stopped?.detail.length).toBeGreaterThan(10);
        for (const [key, { change: made }] of fates.saw) if (isAbout(made, change)) fates.saw.delete(key);
        if (tryAgain()) {
          fates.refused.delete(change.key);
          await outbox.retry(change);
          continue;
        }
        for (const { key } of await outbox.discard(change)) fates.refused.set(key, 'thrown away');
      }
    },
  };
}

/** A browser that has been closed does nothing more, and hears nothing of what was on its way. */
async function onlyWhile<T>(isOpen: () => boolean, act: () => Promise<T>): Promise<T> {
  const never = new Promise<T>(() => {});
  if (!isOpen()) return never;
  try {
    const result = await act();
    return isOpen() ? result : never;
  } catch (error) {
    if (isOpen()) throw error;
    return never;
  }
}

function whileOpen<Value>(shelf: Shelf<Value>, isOpen: () => boolean): Shelf<Value> {
  return {
    entries: () => onlyWhile(isOpen, shelf.entries),
    put: (key, value) => onlyWhile(isOpen, () => shelf.put(key, value)),
    append: (value) => onlyWhile(isOpen, () => shelf.append(value)),
    remove: (key) => onlyWhile(isOpen, () => shelf.remove(key)),
  };
}

export type Client = ReturnType<typeof openClient>;
