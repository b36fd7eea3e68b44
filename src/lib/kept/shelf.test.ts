import 'fake-indexeddb/auto';
import { expect, it, vi } from 'vitest';
import { browserShelf } from './shelf.ts';

it('keeps things in the order in which they were put there', async () => {
  const shelf = browserShelf<string>('changes', 'strict');
  const [first, second] = [await shelf.append('ett'), await shelf.append('två')];
  await shelf.put(first, 'ett igen');
  expect(await shelf.entries()).toEqual([
    [first, 'ett igen'],
    [second, 'två'],
  ]);
});

it('holds what a full disk has no room for as long as the page, after what was kept before', async () => {
  const shelf = browserShelf<string>('drafts', 'strict');
  const kept = await shelf.append('får plats');
  vi.spyOn(IDBObjectStore.prototype, 'add').mockImplementation(() => {
    throw new DOMException('Full', 'QuotaExceededError');
  });
  const held = await shelf.append('får inte plats');
  await shelf.put(held, 'ändrad');
  expect(await shelf.entries()).toEqual([
    [kept, 'får plats'],
    [held, 'ändrad'],
  ]);
  await shelf.remove(held);
  expect(await shelf.entries()).toHaveLength(1);
});
