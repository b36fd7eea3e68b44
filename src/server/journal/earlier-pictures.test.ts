import { expect, it, vi } from 'vitest';
import type { Entry } from '#domain/events.ts';
import { earlierPictures } from './earlier-pictures.ts';

it('remembers what was asked for last, however often other moments are asked for beside it', () => {
  const entriesIn = vi.fn((): Entry[] => []);
  const pictures = earlierPictures(entriesIn);
  const shown = pictures.at({ position: 1 });
  for (const position of [2, 3, 4, 5, 6]) {
    pictures.at({ position });
    expect(pictures.at({ position: 1 })).toBe(shown);
  }
  expect(entriesIn).toHaveBeenCalledTimes(6);
  pictures.at({ position: 2 });
  expect(entriesIn).toHaveBeenCalledTimes(7);
});
