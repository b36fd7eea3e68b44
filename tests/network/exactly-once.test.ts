import fc from 'fast-check';
import { afterEach, expect, it, vi } from 'vitest';
import { collisions } from '#domain/collision.ts';
import { find } from '#domain/document.ts';
import { type Entry, shownEvent } from '#domain/events.ts';
import { written } from '#domain/time/written.ts';
import { type Client, type Fault, type Network, openClient } from './client.ts';
import { activityIds, people, startServer, type TestServer } from './server.ts';

afterEach(() => vi.unstubAllGlobals());

const client = fc.nat({ max: people.length - 1 });
const activity = fc.constantFrom(...activityIds);
const what = fc.constantFrom('status', 'time', 'lead', 'check-in', 'tick', 'note', 'revise', 'assess', 'undo');
const step = fc.oneof(
  { arbitrary: fc.record({ do: fc.constant('change'), client, activity, what }), weight: 12 },
  { arbitrary: fc.record({ do: fc.constantFrom('fetch', 'follow'), client }), weight: 5 },
  { arbitrary: fc.record({ do: fc.constant('flush'), client }), weight: 3 },
  { arbitrary: fc.record({ do: fc.constant('restart'), client }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constant('decide'), client, again: fc.boolean() }), weight: 1 },
  { arbitrary: fc.record({ do: fc.constantFrom('cut', 'restore', 'kill', 'late', 'wait') }), weight: 6 },
);
const faults = fc.array(
  fc.constantFrom<Fault>(
    'none',
    'none',
    'none',
    'request-lost',
    'answer-lost',
    'killed-before-answer',
    'arrives-again-later',
  ),
  { minLength: 1, maxLength: 40 },
);
type Step = typeof step extends fc.Arbitrary<infer T> ? T : never;

/** Changes that say in their own words which they are, so that the journal can be asked how often each was done. */
function makeChange(
  client: Client,
  { activity: id, what: kind }: Extract<Step, { do: 'change' }>,
  mark: string,
): string | null {
  const seen = find(client.picture(), 'activity', id);
  const [area] = [...client.picture().values()].filter(({ type }) => type === 'area');
  if (seen === undefined || area?.type !== 'area') return null;
  const { version } = seen;
  const on = { params: { activityId: id }, version };
  const note = [...client.picture().values()].filter((one) => one.type === 'note').at(0);
  switch (kind) {
    case 'status': {
      const status = seen.status.value === 'paused' ? 'ongoing' : 'paused';
      return client.change('changeActivity', { ...on, body: { status, reason: mark } });
    }
    case 'time': {
      const time = written('2024', mark);
      return client.change('changeActivity', { ...on, body: { time, reason: mark } });
    }
    case 'lead': {
      const leadId = seen.leadId === client.by ? null : client.by;
      return client.change('changeActivity', { ...on, body: { leadId } });
    }
    case 'check-in':
      return client.change('checkIn', { ...on, body: {} });
    case 'tick':
      return client.change('recordOccurrence', { ...on, body: { title: mark, time: written('2023-05') } });
    case 'undo':
      return client.change('undoActivity', { ...on, body: {} });
    case 'note': {
      const body = { kind: 'report', text: mark, activityId: null, state: 'draft' } as const;
      return client.change('addNote', { params: { areaId: area.id }, body, version: null });
    }
    case 'revise':
      if (note === undefined) return null;
      return client.change('reviseDraft', {
        params: { noteId: note.id },
        body: { kind: 'report', text: mark },
        version: note.version,
      });
    case 'assess':
      return client.change('assessArea', {
        params: { areaId: area.id },
        body: { value: 'at-risk', reason: mark },
        version: area.version,
      });
  }
}

it('carries out every acknowledged change exactly once and explains every other, whatever the network and the server do', async () => {
  let [changes, stopped] = [0, 0];
  await fc.assert(
    fc.asyncProperty(fc.array(step, { minLength: 20, maxLength: 60 }), faults, async (steps, faults) => {
      const run = await play(steps, faults);
      changes += run.changes;
      stopped += run.refused;
    }),
    { numRuns: 200, endOnFailure: true },
  );
  // The runs are worth something only if most of them change a good deal and some of it collides.
  expect(changes).toBeGreaterThan(1000);
  expect(stopped).toBeGreaterThan(20);
}, 120_000);

async function play(steps: readonly Step[], faults: readonly Fault[]) {
  const server = await startServer();
  vi.stubGlobal('fetch', (path: string, init?: RequestInit) => server.fetch(path, init));
  let asked = 0;
  const network: Network = {
    isUp: true,
    nextFault: () => 'none',
    kill: server.kill,
    later: [],
  };
  const clients = people.map((by) => openClient(by, network));
  for (const one of clients) await one.fetch();
  network.nextFault = () => faults[asked++ % faults.length] ?? 'none';
  const marks = new Map<string, string>();
  for (const [index, one] of steps.entries()) await take(one, index, { clients, network, server, marks });
  await settle(clients, network);
  await holdToPromise(clients, server, marks);
  return { changes: marks.size, refused: clients.reduce((sum, { fates }) => sum + fates.refused.size, 0) };
}

type Stage = { clients: readonly Client[]; network: Network; server: TestServer; marks: Map<string, string> };

async function take(step: Step, index: number, { clients, network, server, marks }: Stage): Promise<void> {
  const acting = 'client' in step ? clients[step.client] : undefined;
  if (acting !== undefined && step.do === 'change') {
    const mark = `märke ${index}.`;
    const key = makeChange(acting, step, mark);
    if (key !== null) marks.set(key, mark);
    return;
  }
  if (acting !== undefined && step.do === 'fetch') await acting.fetch();
  if (acting !== undefined && step.do === 'follow') await acting.follow();
  if (acting !== undefined && step.do === 'flush') void acting.outbox().flush();
  if (acting !== undefined && step.do === 'restart') await acting.restart();
  if (acting !== undefined && step.do === 'decide') await acting.decide(() => step.again);
  await disturb(step, { network, server });
}

async function disturb(step: Step, { network, server }: Pick<Stage, 'network' | 'server'>): Promise<void> {
  if (step.do === 'cut') network.isUp = false;
  if (step.do === 'restore') network.isUp = true;
  if (step.do === 'kill') await server.kill();
  if (step.do === 'late') for (const request of network.later.splice(0)) request();
  if (step.do === 'wait') await new Promise((done) => setImmediate(done));
}

/** The network is whole again, and everybody answers what their outbox asks of them. */
async function settle(clients: readonly Client[], network: Network): Promise<void> {
  network.isUp = true;
  network.nextFault = () => 'none';
  let tries = 0;
  do {
    for (const one of clients) await one.outbox().flush();
    for (const request of network.later.splice(0)) request();
    // Once more as it is, and then no more: two who insist would never be done.
    for (const one of clients) await one.decide(() => tries < 1);
    tries += 1;
    expect(tries, 'the outboxes empty themselves').toBeLessThan(50);
  } while (clients.some((one) => one.outbox().changes().length > 0));
  await new Promise((done) => setImmediate(done));
}

async function holdToPromise(clients: readonly Client[], server: TestServer, marks: ReadonlyMap<string, string>) {
  const entries = await server.entries();
  for (const { by, fates } of clients) {
    const own = entries.filter((entry) => entry.by === by);
    for (const [key, mark] of [...marks].filter(([key]) => key.startsWith(`key-${by.slice('person-'.length)}-`))) {
      const [isDone, isRefused] = [fates.acknowledged.has(key), fates.refused.has(key)];
      expect(isDone !== isRefused, `${key} is either done or explained`).toBe(true);
      const done = timesDone(own, mark);
      expect(done, `${key} ${mark}`).toBeLessThanOrEqual(isDone ? 1 : 0);
    }
    expect(new Set(own.map(({ at }) => at)).size, 'as many changes as were acknowledged').toBe(fates.acknowledged.size);
  }
  for (const one of clients) holdNothingUnseen(one, entries);
  const truth = await server.picture();
  for (const one of clients) {
    // Told of what changed, nobody needs to fetch anything.
    await one.follow();
    expect(new Map(one.picture())).toEqual(new Map(truth));
  }
  await server.kill();
}

/** Between what its author saw and what a change became, nobody else has done anything to the same. */
function holdNothingUnseen({ by, fates }: Client, entries: readonly Entry[]): void {
  for (const [key, { change, version }] of fates.saw) {
    const became = fates.became.get(key) ?? 0;
    const { target, command } = change.meaning;
    const unseen = entries.filter(
      (entry) => entry.entityId === target.id && entry.by !== by && entry.version > version && entry.version <= became,
    );
    const overwritten = collisions(
      command,
      unseen.map(({ event }) => shownEvent(event)),
    );
    expect(overwritten, `${key} overwrites nothing unseen`).toEqual([]);
  }
}

/** How many changes carry the mark. What a change was made from may carry another's. */
function timesDone(entries: readonly Entry[], mark: string): number {
  return new Set(entries.filter(({ event }) => markOf(event) === mark).map(({ at }) => at)).size;
}

function markOf(event: Entry['event']): string | null {
  switch (event.type) {
    case 'added':
      return event.document.type === 'note' ? event.document.text : null;
    case 'draft-revised':
      return event.text;
    case 'occurrence-recorded':
      return event.occurrence.title;
    default:
      return 'reason' in event ? event.reason : null;
  }
}
