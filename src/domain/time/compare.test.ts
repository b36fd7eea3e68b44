import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyTime } from '#tests/arbitrary-times.ts';
import { byEnd, byTime, isBefore, isSameDays } from './compare.ts';
import { edtf } from './edtf.ts';

describe('a time is before another', () => {
  it.each([
    ['2023-08', '2023-09'],
    ['2023-21', '2023-23'],
    ['../2024', '2025/..'],
    ['2023-36~', '2024'],
    ['/2023-12-31', '2024-01-01/'],
  ])('%s before %s, and not the other way round', (one, other) => {
    expect(isBefore(edtf(one), edtf(other))).toBe(true);
    expect(isBefore(edtf(other), edtf(one))).toBe(false);
  });

  it.each([
    ['2023-21', '2023-22', 'they share June'],
    ['2023', '2023-08', 'one is within the other'],
    ['2023/..', '2024', 'the first has no end'],
    ['2023', '../2025', 'the second has no beginning'],
    ['2023-08', '2023-08', 'they are the same'],
  ])('but not %s before %s: %s', (one, other) => {
    expect(isBefore(edtf(one), edtf(other))).toBe(false);
    expect(isBefore(edtf(other), edtf(one))).toBe(false);
  });
});

it.each([
  ['2021', '2021/2021', true],
  ['2021', '2021-01/2021-12', true],
  ['2021', '2021~', true],
  ['../2019', '/2019', true],
  ['2021', '../2021', false],
  ['2021', '2021-01', false],
])('%s and %s are the same days: %s', (one, other, expected) => {
  expect(isSameDays(edtf(one), edtf(other))).toBe(expected);
});

describe('times are sorted', () => {
  it('by when they end, where they are over', () => {
    const sorted = ['2019/2022', '2022', '../2023', '2021/2024', '2024', '2023/..'].map(edtf);
    expect(sorted.toReversed().sort(byEnd)).toEqual(sorted);
  });

  it('by when they may begin, or end where no beginning is known, and without ends last', () => {
    const sorted = ['2022/..', '2023-01', '2023', '/2023-03', '2023-04', '../2024', '2025', '../..'].map(edtf);
    fc.assert(
      fc.property(fc.shuffledSubarray(sorted, { minLength: sorted.length }), (shuffled) => {
        expect([...shuffled].sort(byTime)).toEqual(sorted);
      }),
    );
  });

  it('in one order only, which what is certainly before follows', () => {
    fc.assert(
      fc.property(anyTime, anyTime, anyTime, (a, b, c) => {
        expect(byTime(a, b) + byTime(b, a)).toBe(0);
        expect(byTime(a, b) === 0).toBe(a === b);
        if (byTime(a, b) <= 0 && byTime(b, c) <= 0) expect(byTime(a, c)).toBeLessThanOrEqual(0);
        if (isBefore(a, b)) expect(byTime(a, b)).toBe(-1);
      }),
      { numRuns: 500 },
    );
  });
});
