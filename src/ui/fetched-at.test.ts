import { expect, it } from 'vitest';
import { fetchedAtText } from './fetched-at.ts';

const now = new Date(2026, 10, 22, 9, 5);

it.each([
  ['only the time today', new Date(2026, 10, 22, 7, 3), '07.03'],
  ['the day too when it was another', new Date(2026, 10, 21, 10, 42), '21 november 10.42'],
  ['the same hour of another day', new Date(2026, 10, 15, 9, 5), '15 november 09.05'],
  ['the year when it was another', new Date(2025, 10, 22, 9, 5), '22 november 2025 09.05'],
])('tells when it was fetched: %s', (_, fetchedAt, text) => {
  expect(fetchedAtText(fetchedAt, now)).toBe(text);
});
