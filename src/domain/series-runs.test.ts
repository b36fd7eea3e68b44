import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { aSeries } from '#tests/builders.ts';
import { addDays, calendarDate } from './calendar.ts';
import { type Break, type MissingCode, missingCodes } from './indicator.ts';
import { erasOf, firstDayOf, runsOf } from './series-runs.ts';
import { written } from './time/written.ts';

type Values = Record<string, number | MissingCode>;

const from = (period: string): Break => ({ from: written(period), text: 'Frågan ändrades', certain: true });
const periods = (groups: ReturnType<typeof runsOf>) => groups.map((run) => run.map(({ period }) => period.edtf));
const runs = (values: Values, ...breaks: Break[]) => periods(runsOf(aSeries('Länet', values).observations, breaks));
const eras = (values: Values, ...breaks: Break[]) => periods(erasOf(aSeries('Länet', values).observations, breaks));

describe('a line', () => {
  it('joins periods that follow or overlap each other', () => {
    expect(runs({ '2020': 1, '2021': 2 })).toEqual([['2020', '2021']]);
    expect(runs({ '2010/2013': 1, '2012/2015': 2, '2016/2019': 3 })).toHaveLength(1);
  });

  it('does not join a year and a mean over years that it is one of', () => {
    expect(runs({ '2022': 1, '2021/2024': 2 })).toHaveLength(2);
    expect(runs({ '2019/2022': 1, '2022': 2 })).toHaveLength(2);
  });

  it('does not go over what was never published', () => {
    expect(runs({ '2016': 1, '2017': 2, '2023': 3, '2024': 4 })).toEqual([
      ['2016', '2017'],
      ['2023', '2024'],
    ]);
    expect(runs({ '2010/2013': 1, '2015/2018': 2 })).toHaveLength(2);
  });

  it('does not go over a value that is missing, though the windows beside it overlap', () => {
    expect(runs({ '2018/2021': 1, '2019/2022': 'confidential', '2020/2023': 3 })).toEqual([
      ['2018/2021'],
      ['2020/2023'],
    ]);
    expect(runs({ '2020': 'non-response', '2021': 1, '2022': 2 })).toEqual([['2021', '2022']]);
  });

  it('does not go over a break, which is where the period begins that it names', () => {
    expect(runs({ '2017': 1, '2018': 2, '2019': 3 }, from('2018'))).toEqual([['2017'], ['2018', '2019']]);
    expect(runs({ '2018/2021': 1, '2019/2022': 2, '2021/2024': 3 }, from('2021/2024'))).toEqual([
      ['2018/2021', '2019/2022'],
      ['2021/2024'],
    ]);
    expect(runs({ '2017-12': 1, '2018-01': 2, '2018-02': 3 }, from('2018'))).toEqual([
      ['2017-12'],
      ['2018-01', '2018-02'],
    ]);
  });

  it('leaves a window alone that a break goes through, for it is a mixture of both', () => {
    expect(runs({ '2013/2016': 1, '2015/2018': 2, '2017/2020': 3, '2018/2021': 4 }, from('2018'))).toEqual([
      ['2013/2016'],
      ['2015/2018'],
      ['2017/2020'],
      ['2018/2021'],
    ]);
  });

  it('has no place for what has no known end, and is not broken by it', () => {
    expect(runs({ '2020': 1, '2020/..': 9, '2021': 2 })).toEqual([['2020', '2021']]);
  });

  it('is drawn to the first and the last day that there are', () => {
    expect(runs({ '2021/9999': 1, '2022/9999': 2 })).toHaveLength(2);
    const [only] = runsOf(aSeries('Länet', { '0003': 18 }).observations, [])[0] ?? [];
    expect(only && firstDayOf(only, 5)).toBe('0001-01-01');
  });

  it('gives a value without a known beginning its last day', () => {
    expect(runsOf(aSeries('Länet', { '../2022-09': 18 }).observations, [])[0]?.[0]).toMatchObject({
      first: '2022-09-30',
      last: '2022-09-30',
    });
  });
});

describe('an era', () => {
  it('goes on over gaps and missing values, and ends at a break', () => {
    const values = { '2010': 1, '2014': 2, '2015': 'confidential', '2016': 3, '2020': 4 } as const;
    expect(eras(values, from('2016'))).toEqual([
      ['2010', '2014'],
      ['2016', '2020'],
    ]);
    expect(eras({})).toEqual([]);
  });
});

const anyValues = fc
  .uniqueArray(fc.integer({ min: 2000, max: 2030 }), { maxLength: 15 })
  .chain((years) =>
    fc.tuple(
      fc.constantFrom(0, 1, 3),
      ...years
        .sort()
        .map((year) => fc.tuple(fc.constant(year), fc.oneof(fc.double(), fc.constantFrom(...missingCodes)))),
    ),
  )
  .map(
    ([length, ...values]): Values =>
      Object.fromEntries(values.map(([year, one]) => [length === 0 ? `${year}` : `${year}/${year + length}`, one])),
  );
const anyBreaks = fc.array(fc.integer({ min: 1999, max: 2031 }).map(String).map(from), { maxLength: 3 });

it('any runs hold every value once, in order, and join only neighbours of one meaning', () => {
  fc.assert(
    fc.property(anyValues, anyBreaks, (values, breaks) => {
      const { observations } = aSeries('Länet', values);
      const found = runsOf(observations, breaks);
      const measured = observations.filter((one) => 'value' in one).map(({ period }) => period);
      expect(found.flat().map(({ period }) => period)).toEqual(measured);
      expect(erasOf(observations, breaks).flat()).toEqual(found.flat());
      const place = (period: unknown) => observations.findIndex((other) => other.period === period);
      for (const [before, one] of found.flatMap((run) => pairsOf(run))) {
        expect(addDays(before.last, 1) >= one.first).toBe(true);
        expect(place(one.period)).toBe(place(before.period) + 1);
        for (const { from } of breaks) {
          const day = calendarDate(`${from.edtf}-01-01`);
          const [areBefore, areAfter] = [one.last < day, before.first >= day];
          expect(areBefore || areAfter).toBe(true);
        }
      }
    }),
  );
});

function pairsOf<T>(run: readonly T[]): [T, T][] {
  return run.slice(1).flatMap((one, index): [T, T][] => {
    const before = run[index];
    return before === undefined ? [] : [[before, one]];
  });
}
