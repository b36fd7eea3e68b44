import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decimal } from '#words/numbers.ts';
import { decimalsOf, readNumber } from './read-number.ts';

const read = (text: string, unit = '%') => {
  const reading = readNumber(text, unit);
  if (reading.kind === 'number') return reading.value;
  return reading.kind === 'unread' ? reading.why : reading.kind;
};

describe('a number as it is typed', () => {
  it.each([
    ['83,0', 83],
    [' 83,04 ', 83.04],
    ['83.5', 83.5],
    ['83 %', 83],
    ['83%', 83],
    ['83 procent', 83],
    ['1 234,5', 1234.5],
    ['246\u00a0352', 246_352],
    ['1\u202f234\u202f567', 1_234_567],
    ['−0,3', -0.3],
    ['-0,3', -0.3],
    ['– 0,3', -0.3],
    ['007', 7],
    ['0', 0],
    ['1,234', 1.234],
  ])('“%s” is read', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it.each([
    ['', 'empty'],
    [' \t ', 'empty'],
    ['1.234', 'thousands-or-decimals'],
    ['åttio', 'no-number'],
    ['8 3', 'no-number'],
    ['1 23', 'no-number'],
    ['1234 567', 'no-number'],
    ['1,2,3', 'no-number'],
    ['8,', 'no-number'],
    [',5', 'no-number'],
    ['80–85', 'no-number'],
    ['--5', 'no-number'],
    ['1e3', 'no-number'],
    ['NaN', 'no-number'],
    ['Infinity', 'no-number'],
    ['83 personer', 'other-unit'],
    ['83 %%', 'other-unit'],
    ['1234567890123,456', 'too-many-digits'],
  ])('“%s” is not: %s', (text, why) => {
    expect(read(text)).toBe(why);
  });

  it('may have the unit of the measure after it, and no other', () => {
    expect(read('45 Personer', 'personer')).toBe(45);
    expect(read('12,5 per 100 000 invånare', 'per 100 000 invånare')).toBe(12.5);
    expect(read('45 %', 'personer')).toBe('other-unit');
  });

  it('is zero without a sign', () => {
    expect(Object.is(read('−0,0'), 0)).toBe(true);
  });

  it('is what it was when it is written as we write it', () => {
    fc.assert(
      fc.property(fc.integer({ min: -1e9, max: 1e9 }), fc.integer({ min: 0, max: 4 }), (whole, decimals) => {
        const value = whole === 0 ? 0 : whole / 10 ** decimals;
        expect(read(decimal(value, decimals))).toBe(value);
        expect(read(decimal(value, decimalsOf(value)))).toBe(value);
      }),
    );
  });

  it('gets an answer whatever is typed', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.string(), (text, unit) => {
        const reading = readNumber(text, unit);
        if (reading.kind === 'number') expect(Number.isFinite(reading.value)).toBe(true);
      }),
    );
  });
});

it('knows with how many decimals a number is written', () => {
  expect([83, 0.5, 83.04, 1e-7, 1.5e-7, 1e21].map(decimalsOf)).toEqual([0, 1, 2, 7, 8, 0]);
});
