import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSeries } from '#tests/builders.ts';
import type { Outcome } from './indicator.ts';
import { impossibilityOf, isFarOutside, rangeOf } from './plausible.ts';

const share = { unit: '%' };
const counts = { unit: 'personer' };

describe('a value that cannot be', () => {
  it.each<[Outcome, { unit: string }, ReturnType<typeof impossibilityOf>]>([
    [{ value: -0.1 }, share, 'negative'],
    [{ value: 100.1 }, share, 'over-hundred-per-cent'],
    [{ value: 100.1 }, counts, null],
    [{ value: 0 }, share, null],
    [{ value: 100 }, share, null],
    [{ value: 1e12 }, counts, null],
    [{ value: 1e12 + 1 }, counts, 'too-large'],
    [{ value: Number.NaN }, counts, 'too-large'],
    [{ value: 5, interval: { low: 5, high: 5 } }, share, null],
    [{ value: 5, interval: { low: 5.1, high: 6 } }, share, 'outside-its-interval'],
    [{ value: 5, interval: { low: 4, high: 4.9 } }, share, 'outside-its-interval'],
    [{ value: 5, interval: { low: 6, high: 4 } }, share, 'outside-its-interval'],
    [{ value: 5, interval: { low: -1, high: 6 } }, share, 'negative'],
    [{ value: 95, interval: { low: 90, high: 101 } }, share, 'over-hundred-per-cent'],
    [{ missing: 'confidential' }, share, null],
  ])('%j in %j: %s', (outcome, measure, expected) => {
    expect(impossibilityOf(outcome, measure)).toBe(expected);
  });
});

describe('a value far outside its series', () => {
  const series = aSeries('Länet', { '2020': 45, '2021': 31, '2022': 'confidential', '2023': 40, '2024': 35 });

  // Quartiles 34 and 41.25: the fences stand at 12.25 and 63.
  it.each([
    [12.24, true],
    [12.25, false],
    [31, false],
    [63, false],
    [63.01, true],
    [340, true],
  ])('%f: %s', (value, expected) => {
    expect(isFarOutside({ value }, series)).toBe(expected);
  });

  it('is never one of a series that is too short to tell, nor one that is missing', () => {
    expect(isFarOutside({ value: 1e9 }, aSeries('Länet', { '2020': 1, '2021': 2, '2022': 3 }))).toBe(false);
    expect(isFarOutside({ missing: 'withdrawn' }, series)).toBe(false);
  });

  it('is more than a tenth away from one that hardly varies', () => {
    const flat = aSeries('Länet', { '2020': 80, '2021': 80, '2022': 80, '2023': 80 });
    expect([72, 88, 71.9, 88.1].map((value) => isFarOutside({ value }, flat))).toEqual([false, false, true, true]);
  });

  it('is none that has been measured before, however far from the others', () => {
    const outlier = { '2020': 80, '2021': 81, '2022': 82, '2023': 83, '2024': 84, '2025': 20 };
    const series = aSeries('Länet', outlier);
    expect([20, 19].map((value) => isFarOutside({ value }, series))).toEqual([false, true]);
  });

  const values = fc.array(fc.double({ min: 0, max: 1e6, noNaN: true }), { maxLength: 12 });
  const seriesOf = (all: number[]) =>
    aSeries('Länet', Object.fromEntries(all.map((value, place) => [String(2000 + place), value])));

  it('stays so however much farther out it lies, and never lies within the series', () => {
    fc.assert(
      fc.property(
        values,
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        fc.double({ min: 0, max: 1e7, noNaN: true }),
        (all, value, more) => {
          const among = seriesOf(all);
          const range = rangeOf(among);
          if (range === null || !isFarOutside({ value }, among)) return;
          expect(value < range.low || value > range.high).toBe(true);
          const farther = value > range.high ? value + more : value - more;
          expect(isFarOutside({ value: farther }, among)).toBe(true);
        },
      ),
    );
  });

  it('knows the lowest and the highest, or that there is none', () => {
    expect(rangeOf(series)).toEqual({ low: 31, high: 45 });
    expect(rangeOf(aSeries('Länet', { '2022': 'confidential' }))).toBeNull();
  });
});
