import { expect, it } from 'vitest';
import { capitalised, counted, decimal, listed, numeral, withUnit } from './numbers.ts';

it('writes decimals the Swedish way, as many as the source has', () => {
  expect(decimal(83, 1)).toBe('83,0');
  expect(decimal(12.345, 2)).toBe('12,35');
  expect(decimal(-3.5, 1)).toBe('−3,5');
  expect(decimal(246_352, 0)).toBe('246\u00a0352');
  expect(decimal(1_234_567.8, 1)).toBe('1\u00a0234\u00a0567,8');
});

it('keeps a unit on the line of its number', () => {
  expect(withUnit(83, 1, '%')).toBe('83,0\u00a0%');
});

it('writes numbers up to twelve in words', () => {
  expect([0, 1, 12, 13].map(numeral)).toEqual(['inga', 'ett', 'tolv', '13']);
});

it('counts one and many', () => {
  expect([0, 1, 2].map((count) => counted(count, 'gång', 'gånger'))).toEqual(['0 gånger', '1 gång', '2 gånger']);
});

it('lists with "och" before the last', () => {
  expect([[], ['a'], ['a', 'b'], ['a', 'b', 'c']].map(listed)).toEqual(['', 'a', 'a och b', 'a, b och c']);
});

it('capitalises Swedish letters too', () => {
  expect(['åtta', ''].map(capitalised)).toEqual(['Åtta', '']);
});
