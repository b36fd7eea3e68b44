import { describe, expect, it, vi } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { HistoryEntry } from '#contract/views.ts';
import type { Versioned } from '#domain/document.ts';
import { NoAnswerError, ProblemError } from '#lib/api-client.ts';
import { memoryShelf } from '#lib/kept/shelf.ts';
import { anActivity, aPerson, versioned } from '#tests/builders.ts';
import { type KeptChange, keptChange } from './kept-change.ts';
import { createOutbox } from './outbox.ts';

const { id: by } = aPerson('coordinator');
const activity = versioned(anActivity());
const circumstances = { madeAt: '2026-11-22T09:00:00.000Z', find: () => activity };

function paused(key: string, version = 9): KeptChange {
  const made = { params: { activityId: activity.id }, body: { status: 'paused' }, by, version } as const;
  return keptChange('changeActivity', made, { ...circumstances, key });
}

type Sending = (change: KeptChange) => Promise<Versioned>;

const nothing = async (): Promise<readonly HistoryEntry[]> => [];

function outboxWith({
  send = vi.fn<Sending>(async () => activity),
  shelf = memoryShelf<KeptChange>(),
  since = nothing,
} = {}) {
  let turn: Promise<unknown> = Promise.resolve();
  const alone = (pass: () => Promise<void>) => {
    const mine = turn.then(pass);
    turn = mine.catch(() => {});
    return mine;
  };
  return { send, shelf, outbox: createOutbox({ shelf, send, since, alone, tell: () => {} }) };
}

describe('a change that is kept', () => {
  it('is never told as failed for an error that is not the server’s: made anew, it would be done twice', async () => {
    const kept = memoryShelf<KeptChange>();
    const remove = vi.fn(kept.remove).mockRejectedValueOnce(new DOMException('closing', 'InvalidStateError'));
    const { outbox, send } = outboxWith({ shelf: { ...kept, remove } });
    expect(await outbox.submit(paused('key-1-1-1'))).toBe('sent');
    await outbox.flush();
    expect(send.mock.calls.map(([{ key }]) => key)).toEqual(['key-1-1-1', 'key-1-1-1']);
    expect(await kept.entries()).toEqual([]);
  });

  it('waits, and is not refused, when what others did meanwhile cannot be told just now', async () => {
    const send = vi.fn<Sending>().mockRejectedValue(new ProblemError(problem('version-mismatch')));
    const since = vi.fn(nothing).mockRejectedValue(new ProblemError(problem('unexpected')));
    const { outbox } = outboxWith({ send, since });
    expect(await outbox.submit(paused('key-1-1-1'))).toBe('kept');
    expect(outbox.changes().map(({ stopped }) => stopped)).toEqual([null]);
    expect(await outbox.flush()).toBe(false);
  });

  it('is not told as sent because another was refused at the same moment', async () => {
    const kept = memoryShelf<KeptChange>();
    let second: Promise<unknown> = Promise.resolve();
    const send = vi.fn<Sending>(async ({ key }) => {
      if (key === 'key-1-1-1') throw new ProblemError(problem('not-allowed'));
      throw new NoAnswerError('no network');
    });
    const remove = async (place: string) => {
      second = outbox.submit(paused('key-2-2-2'));
      await new Promise((done) => setImmediate(done));
      await kept.remove(place);
    };
    const { outbox } = outboxWith({ send, shelf: { ...kept, remove } });
    await expect(outbox.submit(paused('key-1-1-1'))).rejects.toThrow(problem('not-allowed').detail);
    expect(await second).toBe('kept');
  });

  it('can be tried again when the store has been put back to an earlier copy', async () => {
    const current = { ...activity, version: 3 };
    const send = vi.fn<Sending>(async ({ version }) => {
      if (version !== 3) throw new ProblemError(problem('version-mismatch', { current }));
      return { ...activity, version: 4 };
    });
    const { outbox, shelf } = outboxWith({ send });
    await shelf.append(paused('key-1-1-1'));
    await outbox.flush();
    const [stopped] = outbox.changes();
    expect(stopped?.stopped?.code).toBe('version-mismatch');
    if (stopped !== undefined) await outbox.retry(stopped);
    await outbox.flush();
    expect(outbox.changes()).toEqual([]);
  });
});
