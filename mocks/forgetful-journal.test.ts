import { expect, it, vi } from 'vitest';
import { seedHappenings } from '#seed/journal.ts';
import { forgetfulJournal } from './forgetful-journal.ts';

it('starts over from the seed', async () => {
  const happenings = seedHappenings();
  const [at, expected, receipt] = ['2026-11-21T08:00:00.000Z', new Map(), null];
  const journal = forgetfulJournal({ happenings, at });
  await journal.append({ happenings: happenings.slice(-1), at, expected, receipt });
  expect(await journal.entries({})).toHaveLength(happenings.length + 1);
  const heard = vi.fn();
  journal.subscribe(heard);
  await journal.startOver();
  expect(await journal.entries({})).toHaveLength(happenings.length);
  expect(heard).toHaveBeenCalledWith(await journal.entries({}));
});
