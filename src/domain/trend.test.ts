import { describe, expect, it } from 'vitest';
import { anIndicator, aSeries } from '#tests/builders.ts';
import type { Break, Indicator } from './indicator.ts';
import { written } from './time/written.ts';
import { fewestForTrend, type Trend, trendOf } from './trend.ts';

/** Values of one year after the other, from 2010. */
function yearly(values: readonly number[], fields: Partial<Indicator> = {}): Trend {
  const byYear = Object.fromEntries(values.map((value, index) => [String(2010 + index), value]));
  return trendOf(anIndicator({ series: aSeries('Kalmar län', byYear), ...fields }));
}

const rising = (count: number, from = 0) => Array.from({ length: count }, (_, index) => from + index);
const from = (period: string, certain = true): Break => ({ from: written(period), text: 'Frågan ändrades', certain });
const spanOf = (trend: Trend) =>
  trend.state === 'unknown' ? null : [trend.periods[0]?.phrase, trend.periods.at(-1)?.phrase, trend.periods.length];

describe('a trend', () => {
  it('is told of eight values that all lie one way, with how seldom chance has them so', () => {
    expect(yearly(rising(8))).toMatchObject({ state: 'rising', way: 'right', p: 2 / 40_320 });
    expect(yearly(rising(8).toReversed())).toMatchObject({ state: 'falling', way: 'wrong', p: 2 / 40_320 });
  });

  it('is told up to five in a hundred and no further', () => {
    // Six pairs of 28 the wrong way: S is 16 and p 0.061. Five: 18 and 0.031.
    expect(yearly([0, 1, 7, 2, 3, 4, 6, 5])).toMatchObject({ state: 'not-shown', p: expect.closeTo(0.061, 3) });
    expect(yearly([0, 1, 6, 2, 3, 4, 7, 5])).toMatchObject({ state: 'rising', p: expect.closeTo(0.031, 3) });
  });

  it('is of the ten latest values at most', () => {
    const turned = [...rising(10, 20).toReversed(), ...rising(10)];
    expect(yearly(turned)).toMatchObject({ state: 'rising' });
    expect(spanOf(yearly(turned))).toEqual(['2020', '2029', 10]);
  });

  it('is the right or the wrong way only where one of them is better', () => {
    const ways = (direction: Indicator['direction']) =>
      [rising(8), rising(8).toReversed()].map((values) => yearly(values, { direction })).map(wayOf);
    expect(ways('higher-is-better')).toEqual(['right', 'wrong']);
    expect(ways('lower-is-better')).toEqual(['wrong', 'right']);
    expect(ways('neutral')).toEqual([null, null]);
  });

  it('passes over what is missing, and invents nothing in its place', () => {
    const series = aSeries('Kalmar län', {
      ...Object.fromEntries(rising(8).map((value) => [String(2010 + value), value])),
      '2018': 'confidential',
      '2019': 8,
    });
    expect(spanOf(trendOf(anIndicator({ series })))).toEqual(['2010', '2019', 9]);
  });
});

describe('that it cannot be told', () => {
  const unknown = (why: string, count: number) => ({ state: 'unknown', why, count });

  it('is because of no values, one, or too few', () => {
    expect(yearly([])).toEqual(unknown('no-values', 0));
    expect(yearly([1])).toEqual(unknown('single-value', 1));
    expect(yearly(rising(fewestForTrend - 1))).toEqual(unknown('too-few', fewestForTrend - 1));
  });

  it('is because of a break, be it certain or not, until enough has been measured after it', () => {
    expect(yearly(rising(12), { breaks: [from('2015')] })).toEqual(unknown('after-break', 7));
    expect(yearly(rising(12), { breaks: [from('2015', false)] })).toEqual(unknown('after-break', 7));
    const after = yearly([...rising(4).toReversed(), ...rising(8)], { breaks: [from('2012'), from('2014')] });
    expect(after).toMatchObject({ state: 'rising' });
    expect(spanOf(after)).toEqual(['2014', '2021', 8]);
  });

  it('is because moving windows share years: of fifteen, few tell of different ones', () => {
    const windows = Object.fromEntries(rising(15).map((value) => [`${2000 + value}/${2003 + value}`, value]));
    expect(trendOf(anIndicator({ series: aSeries('Kalmar län', windows) }))).toEqual(unknown('overlapping', 4));
  });

  it('is because each value is a mean of several years, although its period names only the last', () => {
    expect(yearly(rising(12), { averagedYears: 5 })).toEqual(unknown('overlapping', 3));
    const series = aSeries('Kalmar län', Object.fromEntries(rising(8).map((one) => [String(2000 + 3 * one), one])));
    expect(trendOf(anIndicator({ series, averagedYears: 3 })).state).toBe('rising');
    expect(trendOf(anIndicator({ series, averagedYears: 4 }))).toEqual(unknown('overlapping', 4));
  });
});

function wayOf(trend: Trend): string | null {
  return 'way' in trend ? trend.way : 'none';
}
