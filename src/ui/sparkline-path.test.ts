import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Observation, Series } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';
import { indicators } from '#seed/indicators/all.ts';
import { sparkRuns } from './sparkline-path.ts';

function seriesOf(values: Record<string, number | null>): Series {
  const observations = Object.entries(values).map(([period, value]): Observation => {
    const time = written(period);
    return value === null ? { period: time, missing: 'confidential' } : { period: time, value };
  });
  return { geography: 'Kalmar län', observations };
}

/** How many measurements each line of the first series joins. */
function runLengths(series: Series): number[] {
  return (sparkRuns([series], [], 100, 20)[0] ?? []).map((run) => run.length);
}

describe('the lines of a series', () => {
  it('joins years that follow each other and leaves a gap over the years that nobody published', () => {
    const suicides = indicators.find(({ id }) => id === 'indicator-suicid-antal-lan');
    expect(suicides?.series.observations.map(({ period }) => period.edtf)).toEqual(['2016', '2017', '2023', '2024']);
    expect(suicides && runLengths(suicides.series)).toEqual([2, 2]);
  });

  it('leaves a gap where moving windows no longer meet', () => {
    expect(runLengths(seriesOf({ '2010/2013': 1, '2011/2014': 2, '2016/2019': 3, '2017/2020': 4 }))).toEqual([2, 2]);
  });

  it('joins windows that overlap or meet from one day to the next', () => {
    expect(runLengths(seriesOf({ '2010/2013': 1, '2012/2015': 2, '2016/2019': 3 }))).toEqual([3]);
  });

  it('does not join across a value that is withheld', () => {
    expect(runLengths(seriesOf({ 2020: 1, 2021: null, 2022: 3 }))).toEqual([1, 1]);
  });

  it('has none for a series without values', () => {
    expect(sparkRuns([seriesOf({})], [], 100, 20)).toEqual([[]]);
    expect(runLengths(seriesOf({ 2020: null }))).toEqual([]);
  });
});

describe('where a measurement stands', () => {
  it('is later to the right and higher up', () => {
    expect(sparkRuns([seriesOf({ 2020: 10, 2021: 30, 2022: 20 })], [], 100, 20)).toEqual([
      [
        [
          { x: 0, y: 20 },
          { x: expect.closeTo(50, 0), y: 0 },
          { x: 100, y: 10 },
        ],
      ],
    ]);
  });

  it('is in the middle when there is nothing to compare with', () => {
    expect(sparkRuns([seriesOf({ 2020: 7 })], [], 100, 20)).toEqual([[[{ x: 50, y: 10 }]]]);
  });

  it('is on the same axes for a series and its comparison', () => {
    const [own, riket] = sparkRuns([seriesOf({ 2021: 10 }), seriesOf({ 2020: 0, 2021: 20 })], [], 100, 20);
    expect(own?.flat()).toEqual([{ x: 100, y: 10 }]);
    expect(riket?.flat()).toEqual([
      { x: 0, y: 20 },
      { x: 100, y: 0 },
    ]);
  });
});

const anySeries = fc
  .uniqueArray(fc.integer({ min: 1990, max: 2040 }), { maxLength: 30 })
  .chain((years) => fc.tuple(...years.sort().map((year) => fc.tuple(fc.constant(year), anyValue))))
  .map((pairs) => seriesOf(Object.fromEntries(pairs)));
const anyValue = fc.option(fc.double({ min: -1e6, max: 1e6, noNaN: true }), { nil: null });

it('draws every measured value once, within the box, and nothing else', () => {
  fc.assert(
    fc.property(anySeries, anySeries, (own, other) => {
      const runs = sparkRuns([own, other], [], 120, 28);
      for (const [index, series] of [own, other].entries()) {
        const points = runs[index]?.flat() ?? [];
        expect(points).toHaveLength(series.observations.filter((one) => 'value' in one).length);
        for (const { x, y } of points) {
          expect(x).toBeGreaterThanOrEqual(0);
          expect(x).toBeLessThanOrEqual(120);
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y).toBeLessThanOrEqual(28);
        }
      }
    }),
  );
});

it('draws every published series without a line over years that were not published', () => {
  for (const { series } of indicators) {
    const years = series.observations.map(({ period }) => Number(/^\d{4}$/.exec(period.edtf)?.[0]));
    if (years.some(Number.isNaN)) continue;
    const breaks = years.filter((year, index) => index > 0 && year !== (years[index - 1] ?? 0) + 1).length;
    expect(runLengths(series), series.geography).toHaveLength(years.length === 0 ? 0 : breaks + 1);
  }
});
