import { IDBFactory } from 'fake-indexeddb';
import 'fake-indexeddb/auto';
import { beforeEach, expect, it, vi } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import type { PartnerId } from '#domain/ids.ts';
import { example } from '#domain/provenance.ts';
import type { Batch, Receipt } from '#operations/ports.ts';
import { browserJournal, type Seed } from './browser-journal.ts';

const seed: Seed = { happenings: [added('partner-seed')], at: '2026-11-21T08:00:00.000Z' };
const open = (from: Seed = seed) => browserJournal('test', from);

beforeEach(() => {
  globalThis.indexedDB = new IDBFactory();
});

it('begins with the seed', async () => {
  const journal = await open();
  expect([...(await journal.picture()).keys()]).toEqual(['partner-seed']);
});

it('still has what was appended when the page is opened again', async () => {
  const before = await open();
  await before.append(batch('partner-a', receipt('key-of-a')));
  const entries = await before.entries({});
  await before.close();

  const after = await open({ ...seed, at: '2026-11-22T08:00:00.000Z' });
  expect(await after.entries({})).toEqual(entries);
  expect(await after.receipt('key-of-a')).toEqual(receipt('key-of-a'));
});

it('shows one tab what another has appended, with its receipt', async () => {
  const [one, other] = [await open(), await open()];
  await one.append(batch('partner-a', receipt('key-of-a')));
  expect((await other.picture()).has('partner-a')).toBe(true);
  expect(await other.append(batch('partner-b', receipt('key-of-a')))).toEqual({
    kind: 'repeated',
    receipt: receipt('key-of-a'),
  });
});

it('lets only one of two tabs change the same version', async () => {
  const [one, other] = [await open(), await open()];
  const answers = await Promise.all([one.append(batch('partner-a')), other.append(batch('partner-a'))]);
  expect(answers.map(({ kind }) => kind).sort()).toEqual(['appended', 'conflict']);
  expect(await one.entries({})).toHaveLength(2);
});

it('neither loses nor doubles anything when two tabs append and read at once', async () => {
  const [one, other] = [await open(), await open()];
  const numbers = Array.from({ length: 40 }, (_, index) => index);
  await Promise.all(
    numbers.flatMap((number) => {
      const tab = number % 2 === 0 ? one : other;
      return [tab.append(batch(`partner-${number}`)), tab.entries({}), (tab === one ? other : one).picture()];
    }),
  );
  const entries = await one.entries({});
  expect(entries.map(({ seq }) => seq)).toEqual([...numbers.map((number) => number + 1), numbers.length + 1]);
  expect(new Set(entries.map(({ entityId }) => entityId)).size).toBe(numbers.length + 1);
  expect(await other.entries({})).toEqual(entries);
  await Promise.all([one.close(), other.close()]);
  const reopened = await open();
  expect(await reopened.entries({})).toEqual(entries);
});

it('counts a batch once though two readings at the same time bring it', async () => {
  const journal = await open();
  await journal.picture();
  const { getAll } = IDBObjectStore.prototype;
  vi.spyOn(IDBObjectStore.prototype, 'getAll').mockImplementationOnce(function (this: IDBObjectStore) {
    // As if asked before the seed was taken in.
    return getAll.call(this);
  });
  expect(await journal.entries({})).toHaveLength(1);
});

it('takes nothing in that the database refuses', async () => {
  const journal = await open();
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementationOnce(() => {
    throw new DOMException('full', 'QuotaExceededError');
  });
  await expect(journal.append(batch('partner-a'))).rejects.toThrow('full');
  expect((await journal.picture()).has('partner-a')).toBe(false);
  expect(await journal.append(batch('partner-a'))).toEqual({ kind: 'appended' });
});

it('starts over in every tab', async () => {
  const [one, other] = [await open(), await open()];
  await one.append(batch('partner-a', receipt('key-of-a')));
  await other.picture();
  await one.startOver();
  for (const journal of [one, other]) {
    expect([...(await journal.picture()).keys()]).toEqual(['partner-seed']);
    expect(await journal.receipt('key-of-a')).toBeNull();
  }
  expect(await other.append(batch('partner-b'))).toEqual({ kind: 'appended' });
  expect(await one.entries({})).toHaveLength(2);
});

it('tells the listeners of every tab what any of them appends, and of starting over', async () => {
  const tabs = [await open(), await open()];
  const heard = tabs.map((tab) => {
    const seqs: number[] = [];
    tab.subscribe((entries) => seqs.push(...entries.map(({ seq }) => seq)));
    return seqs;
  });
  await tabs[0]?.append(batch('partner-a'));
  await vi.waitFor(() => expect(heard).toEqual([[2], [2]]));
  await tabs[1]?.append(batch('partner-b'));
  await tabs[1]?.startOver();
  await vi.waitFor(() => expect(heard.map((seqs) => seqs.at(-1))).toEqual([1, 1]));
});

it('starts over, and says so, when the seed is another', async () => {
  const info = vi.spyOn(console, 'info').mockImplementation(() => {});
  const before = await open();
  await before.append(batch('partner-a'));
  await before.close();
  const after = await open({ ...seed, happenings: [added('partner-new')] });
  expect([...(await after.picture()).keys()]).toEqual(['partner-new']);
  expect(info).toHaveBeenCalledOnce();
});

function added(id: PartnerId): Happening {
  const document = { type: 'partner', id, name: id, kind: 'authority' } as const;
  const on = calendarDate('2023-06-15');
  return { entityId: id, areaId: null, event: { type: 'added', document }, on, by: null, provenance: example };
}

function batch(id: PartnerId, withReceipt: Receipt | null = null): Batch {
  return {
    happenings: [added(id)],
    at: '2026-11-21T09:00:00.000Z',
    expected: new Map([[id, 0]]),
    receipt: withReceipt,
  };
}

function receipt(key: string): Receipt {
  return { key, fingerprint: 'same', body: '{}', version: 1 };
}
