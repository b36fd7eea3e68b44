import { describe, expect, it } from 'vitest';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import { firstReading, moved, nearest, pointsOf, readingWords } from './reading.ts';

const model = aChart({
  lines: [
    aLine({ id: 'riket', name: 'Riket', isMain: false, runs: [[2019, 2020, 2021].map((year) => aPoint(year, 70))] }),
    aLine({ id: 'empty', name: 'Kvinnor', isMain: false, runs: [] }),
    aLine({ runs: [[aPoint(2020, 80)], [{ ...aPoint(2022, 83), interval: { low: 81.5, high: 84.5 } }]] }),
  ],
});
const points = pointsOf(model);
const told = (keys: readonly string[]) => {
  let reading = firstReading(model, points) ?? expect.unreachable();
  for (const key of keys) reading = moved(reading, key, points) ?? reading;
  return readingWords(model, points, reading);
};

describe('reading a chart with the arrow keys', () => {
  it.each([
    [
      'begins at the latest value of the main line',
      [],
      'Kalmar län, 2022: 83,0\u00a0% (95 % konfidensintervall 81,5–84,5)',
    ],
    ['steps over gaps', ['ArrowLeft'], 'Kalmar län, 2020: 80,0\u00a0%'],
    ['stays at the first', ['Home', 'ArrowLeft'], 'Kalmar län, 2020: 80,0\u00a0%'],
    ['stays at the last', ['End', 'ArrowRight', 'ArrowLeft'], 'Kalmar län, 2020: 80,0\u00a0%'],
    ['goes up to the nearest year of the next line that has values', ['ArrowUp'], 'Riket, 2021: 70,0\u00a0%'],
    ['goes up to the same year', ['ArrowLeft', 'ArrowUp'], 'Riket, 2020: 70,0\u00a0%'],
    ['goes down again', ['ArrowUp', 'ArrowDown', 'ArrowLeft'], 'Kalmar län, 2020: 80,0\u00a0%'],
    ['stays on the outermost line', ['ArrowUp', 'ArrowUp', 'Home'], 'Riket, 2019: 70,0\u00a0%'],
  ])('%s', (_, keys, words) => {
    expect(told(keys)).toBe(words);
  });

  it('leaves other keys alone', () => {
    expect(moved({ line: 0, point: 0 }, 'a', points)).toBeNull();
  });

  it('has nowhere to begin in an empty chart', () => {
    expect(firstReading(aChart({ lines: [] }), [])).toBeNull();
  });
});

describe('reading a chart by pointing', () => {
  const place = (x: number, y: number) => ({ x, y, from: x });
  const places = [
    [place(0, 50), place(100, 50)],
    [place(0, 90), place(100, 90)],
  ];

  it.each([
    [2, 52, { line: 0, point: 0 }],
    [2, 80, { line: 1, point: 0 }],
    [60, 95, { line: 1, point: 1 }],
    [90, 500, { line: 1, point: 1 }],
  ])('at %i, %i finds the nearest value', (x, y, reading) => {
    expect(nearest(places, x, y)).toEqual(reading);
  });

  it('goes by the year before it goes by the line', () => {
    expect(nearest([[place(0, 50)], [place(100, 90)]], 30, 130)).toEqual({ line: 0, point: 0 });
  });

  it('finds nothing before anything is drawn', () => {
    expect(nearest([], 1, 1)).toBeNull();
  });
});
