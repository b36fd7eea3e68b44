import { describe, expect, it } from 'vitest';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { axisNote, valueAxis } from './value-axis.ts';

const of = (...values: number[]) => ({
  lines: [aLine({ runs: [values.map((value, index) => aPoint(2000 + index, value))] })],
});

describe('an axis of values', () => {
  it.each([
    ['begins at zero where it is asked to', { ...of(83, 90), fromZero: true }, [0, 20, 40, 60, 80, 100]],
    ['is cut at a round number where it is not', of(83, 90), [82, 84, 86, 88, 90]],
    ['leaves air below the lowest where it is cut', of(15, 19.9), [14, 15, 16, 17, 18, 19, 20]],
    ['leaves air above the highest of what is below zero', of(-20, -15), [-20, -19, -18, -17, -16, -15, -14]],
    ['begins at zero where that is near', of(7.8, 15.8), [0, 5, 10, 15, 20]],
    ['is cut where it is not near', of(8, 15.8), [6, 8, 10, 12, 14, 16]],
    ['begins at zero under a lone value', of(18), [0, 5, 10, 15, 20]],
    ['goes below zero for what is below it', of(-3, 9), [-4, -2, 0, 2, 4, 6, 8, 10]],
    ['counts only whole ones of what has no decimals', { ...of(0, 2), decimals: 0 }, [0, 1, 2]],
    ['is there without values', of(), [0, 0.2, 0.4, 0.6, 0.8, 1]],
  ] as const)('%s', (_, changes, ticks) => {
    expect(valueAxis(aChart(changes)).ticks).toEqual(ticks);
  });

  it('holds intervals and levels too', () => {
    const lines = [aLine({ runs: [[{ ...aPoint(2020, 80), interval: { low: 71, high: 96 } }]] })];
    const { low, high } = valueAxis(aChart({ lines, levels: [{ name: 'Mål', value: 99 }] }));
    expect([low <= 71, high >= 99]).toEqual([true, true]);
  });

  it('begins at zero where an interval or a level lies near it', () => {
    const unsure = [aLine({ runs: [[{ ...aPoint(2020, 84), interval: { low: 30, high: 90 } }]] })];
    expect(valueAxis(aChart({ lines: unsure })).low).toBe(0);
    expect(valueAxis(aChart({ ...of(11, 12), levels: [{ name: 'Mål', value: 5 }] })).low).toBe(0);
  });

  it('never shows more than a hundred per cent of what is at most that', () => {
    expect(valueAxis(aChart(of(12, 100))).high).toBe(100);
  });
});

describe('a cut axis', () => {
  it('says where it begins, with the unit where that is short', () => {
    expect(axisNote(aChart(of(83, 90)))).toBe('Axeln börjar vid 82\u00a0%, inte vid noll.');
    expect(axisNote(aChart({ ...of(83, 90), unit: 'antal per 100 000 invånare' }))).toBe(
      'Axeln börjar vid 82, inte vid noll.',
    );
  });

  it('says where it ends above', () => {
    expect(axisNote(aChart(of(-90, -83)))).toBe('Axeln slutar vid \u221282\u00a0%, inte vid noll.');
  });

  it('says nothing where it reaches zero', () => {
    expect(axisNote(aChart(of(1, 90)))).toBeNull();
  });
});
