import { expect, it, vi } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { HistoryEntry } from '#contract/views.ts';
import type { Versioned } from '#domain/document.ts';
import { NoAnswerError, ProblemError } from '#lib/api-client.ts';
import { memoryShelf } from '#lib/kept/shelf.ts';
import { anActivity, aPerson, today, versioned } from '#tests/builders.ts';
import { type KeptChange, keptChange } from './kept-change.ts';
import { createOutbox } from './outbox.ts';

const { id: by } = aPerson('coordinator');
const activity = versioned(anActivity());
const circumstances = { madeAt: '2026-11-22T09:00:00.000Z', find: () => activity };
const on = { params: { activityId: activity.id }, by, version: 1 } as const;

const paused = (key: string) =>
  keptChange('changeActivity', { ...on, body: { status: 'paused' } }, { ...circumstances, key });
const undone = (key: string) => keptChange('undoActivity', { ...on, body: {} }, { ...circumstances, key });

/** Somebody else's change, after which the activity had version 2. */
const theirs: HistoryEntry = {
  seq: 2,
  version: 2,
  on: today,
  at: '2026-11-22T08:00:00.000Z',
  by: 'person-manager',
  provenance: { kind: 'entered' },
  entity: { id: activity.id, type: 'activity', title: activity.title },
  milestone: null,
  event: { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: null, reason: null },
};

async function outboxHolding(changes: readonly KeptChange[], send: (change: KeptChange) => Promise<Versioned>) {
  const shelf = memoryShelf<KeptChange>();
  for (const change of changes) await shelf.append(change);
  const sending = vi.fn(send);
  const since = async () => [theirs];
  const outbox = createOutbox({ shelf, send: sending, since, alone: (pass) => pass(), tell: () => {} });
  await outbox.read();
  return { outbox, shelf, sent: () => sending.mock.calls.map(([{ key, version }]) => `${key} ${version}`) };
}

/** A server at which the activity has come to a version. */
function serverAt(start: number) {
  let at = start;
  return async ({ version }: KeptChange): Promise<Versioned> => {
    if (version !== at) throw new ProblemError(problem('version-mismatch'));
    at += 1;
    return { ...activity, version: at };
  };
}

it('sends a later change of a document against what the earlier one became, and each once', async () => {
  const { outbox, sent } = await outboxHolding([paused('key-1-1-1'), paused('key-2-2-2')], serverAt(1));
  expect(await outbox.flush()).toBe(true);
  expect(sent()).toEqual(['key-1-1-1 1', 'key-2-2-2 2']);
  expect(outbox.changes()).toEqual([]);
});

it('never sends what collides with what others have done, nor what waits behind it', async () => {
  const { outbox, sent } = await outboxHolding([paused('key-1-1-1'), undone('key-2-2-2')], serverAt(2));
  await outbox.flush();
  expect(sent()).toEqual(['key-1-1-1 1']);
  expect(outbox.changes().map(({ stopped }) => stopped?.code)).toEqual(['version-mismatch', undefined]);
});

it('sends what collided when its author has seen what it collides with', async () => {
  const { outbox, sent } = await outboxHolding([paused('key-1-1-1')], serverAt(2));
  await outbox.flush();
  for (const stopped of outbox.changes()) await outbox.retry(stopped);
  await outbox.flush();
  expect(sent()).toEqual(['key-1-1-1 1', 'key-1-1-1 2']);
  expect(outbox.changes()).toEqual([]);
});

it('throws away with a change the undoing of it, which would undo what was before', async () => {
  const { outbox } = await outboxHolding([paused('key-1-1-1'), undone('key-2-2-2'), paused('key-3-3-3')], serverAt(2));
  await outbox.flush();
  const [stopped = paused('none')] = outbox.changes();
  const gone = await outbox.discard(stopped);
  expect(gone.map(({ key }) => key)).toEqual(['key-1-1-1', 'key-2-2-2']);
  expect(outbox.changes().map(({ key }) => key)).toEqual(['key-3-3-3']);
});

it('shows an answer before what was drawn ahead is gone', async () => {
  const { outbox, shelf } = await outboxHolding([paused('key-1-1-1')], serverAt(1));
  const shown = vi.fn(() => shelf.entries());
  outbox.onAnswer(shown);
  await outbox.flush();
  const [atAnswer] = await Promise.all(shown.mock.results.map(({ value }) => value));
  expect(atAnswer).toHaveLength(1);
  expect(await shelf.entries()).toEqual([]);
});

it('keeps the order and every change when the network goes in the middle', async () => {
  const { outbox, sent } = await outboxHolding([paused('key-1-1-1'), paused('key-2-2-2')], () =>
    Promise.reject(new NoAnswerError('no network')),
  );
  expect(await outbox.flush()).toBe(false);
  expect(sent()).toEqual(['key-1-1-1 1']);
  expect(outbox.changes().map(({ key }) => key)).toEqual(['key-1-1-1', 'key-2-2-2']);
});

it('lets nobody wait for an answer to what is held behind a refused change', async () => {
  vi.useFakeTimers({ toFake: ['setTimeout'] });
  const { outbox, sent } = await outboxHolding([paused('key-1-1-1')], serverAt(2));
  await outbox.flush();
  expect(await outbox.submit(undone('key-2-2-2'))).toBe('kept');
  expect(sent()).toEqual(['key-1-1-1 1']);
  vi.useRealTimers();
});
