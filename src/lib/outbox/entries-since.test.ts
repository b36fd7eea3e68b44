import { afterEach, expect, it, vi } from 'vitest';
import type { Meaning } from '#contract/commands.ts';
import { entriesSince } from './entries-since.ts';

const meaning: Meaning = {
  target: { type: 'activity', id: 'activity-1' },
  command: { type: 'check-in', activityId: 'activity-1' },
};

afterEach(() => vi.unstubAllGlobals());

it('tells all that has happened since, oldest first, however many pages it takes', async () => {
  const pages = [
    { entries: [{ version: 5 }, { version: 4 }], next: 40 },
    { entries: [{ version: 3 }, { version: 2 }], next: null },
  ];
  const asked: string[] = [];
  vi.stubGlobal('fetch', async (url: string) => {
    asked.push(url);
    return Response.json(pages[asked.length - 1]);
  });
  const entries = await entriesSince({ meaning, version: 1 });
  expect(entries.map(({ version }) => version)).toEqual([2, 3, 4, 5]);
  expect(asked.map((url) => new URLSearchParams(url.split('?')[1]).get('before'))).toEqual([null, '40']);
});

it('asks nothing about what nobody has a version of', async () => {
  vi.stubGlobal('fetch', () => Promise.reject(new Error('asked')));
  expect(await entriesSince({ meaning, version: null })).toEqual([]);
});
