import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { mannKendall } from './mann-kendall.ts';

/** As many values, with as many pairs in which the higher one comes first: each new highest goes before so many others. */
function withInversions(count: number, inversions: number): number[] {
  const values: number[] = [];
  let left = inversions;
  for (let value = 0; value < count; value += 1) {
    const passed = Math.min(left, values.length);
    values.splice(values.length - passed, 0, value);
    left -= passed;
  }
  return values;
}

describe('without ties', () => {
  /**
   * The chance of an S at least so high, as printed in M. Hollander and D. A. Wolfe, Nonparametric Statistical Methods
   * (1973), table A.21, after Kendall; reprinted as table A18 in R. O. Gilbert, Statistical Methods for Environmental
   * Pollution Monitoring (1987).
   */
  const published: Record<number, Record<number, string>> = {
    4: { 2: '0.375', 4: '0.167', 6: '0.042' },
    5: { 2: '0.408', 4: '0.242', 6: '0.117', 8: '0.042', 10: '0.0083' },
    6: { 3: '0.360', 5: '0.235', 7: '0.136', 9: '0.068', 11: '0.028', 13: '0.0083', 15: '0.0014' },
    7: { 3: '0.386', 5: '0.281', 7: '0.191', 9: '0.119', 11: '0.068', 13: '0.035', 15: '0.015', 17: '0.0054' },
    8: { 2: '0.452', 6: '0.274', 10: '0.138', 12: '0.089', 14: '0.054', 16: '0.031', 18: '0.016', 20: '0.0071' },
    9: { 2: '0.460', 8: '0.238', 14: '0.090', 16: '0.060', 18: '0.038', 20: '0.022', 22: '0.012', 24: '0.0063' },
    10: { 3: '0.431', 9: '0.242', 15: '0.108', 19: '0.054', 21: '0.036', 23: '0.023', 25: '0.014', 27: '0.0083' },
  };
  const rows = Object.entries(published).flatMap(([count, tails]) =>
    Object.entries(tails).map(([s, tail]) => [Number(count), Number(s), tail] as const),
  );

  it.each(rows)('of %i values an S of %i or more has the published chance, %s', (count, s, tail) => {
    const values = withInversions(count, ((count * (count - 1)) / 2 - s) / 2);
    const decimals = tail.length - 2;
    for (const [ordered, sign] of [[values, 1] as const, [values.toReversed(), -1] as const]) {
      const { s: found, p } = mannKendall(ordered);
      expect(found).toBe(sign * s);
      // The table rounds, and has one tail of two.
      expect(Math.abs(p / 2 - Number(tail))).toBeLessThan(0.6 * 10 ** -decimals);
    }
  });
});

describe('with ties', () => {
  it('counts equal values neither way', () => {
    expect(mannKendall([1, 1, 2]).s).toBe(2);
    expect(mannKendall([5, 5, 5, 5])).toEqual({ s: 0, p: 1 });
  });

  it('is as likely as among all orders of the same values, counted one by one', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 3 }), { minLength: 1, maxLength: 6 }), (values) => {
        const all = ordersOf(values).map((one) => Math.abs(mannKendall(one).s));
        const { s, p } = mannKendall(values);
        expect(p).toBeCloseTo(all.filter((other) => other >= Math.abs(s)).length / all.length, 12);
      }),
      { numRuns: 25 },
    );
  });
});

it('says the same, the other way, of the same values backwards or upside down', () => {
  fc.assert(
    fc.property(fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 2, maxLength: 10 }), (values) => {
      const { s, p } = mannKendall(values);
      expect(mannKendall(values.toReversed())).toEqual({ s: 0 - s, p });
      expect(mannKendall(values.map((value) => 0 - value))).toEqual({ s: 0 - s, p });
      expect(p).toBeGreaterThan(0);
      expect(p).toBeLessThanOrEqual(1);
    }),
  );
});

it('has nothing to say of one value, or none', () => {
  expect(mannKendall([])).toEqual({ s: 0, p: 1 });
  expect(mannKendall([7])).toEqual({ s: 0, p: 1 });
});

function ordersOf(values: readonly number[]): number[][] {
  if (values.length < 2) return [[...values]];
  return values.flatMap((first, index) =>
    ordersOf([...values.slice(0, index), ...values.slice(index + 1)]).map((rest) => [first, ...rest]),
  );
}
