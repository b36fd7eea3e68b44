import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '#tests/arbitraries.ts';
import { addDays, calendarDate, daysBetween } from '../calendar.ts';
import { example } from '../provenance.ts';
import { boundsOf } from './bounds.ts';
import {
  type Occurrence,
  occurrencesAround,
  type Period,
  periodAround,
  periodTime,
  type Recurrence,
} from './recurrence.ts';
import { written } from './written.ts';

const day = calendarDate('2023-06-15');
const periods: readonly Period[] = ['year', 'half-year', 'tertial', 'quarter', 'month'];

function conferences(...times: string[]): Recurrence {
  const occurrences = times.map(
    (time): Occurrence => ({ id: time, title: '', time: written(time), provenance: example }),
  );
  return {
    times: 2,
    per: 'year',
    one: 'konferens',
    many: 'konferenser',
    phrase: 'två konferenser årligen',
    occurrences,
  };
}

const counted = (recurrence: Recurrence) => occurrencesAround(recurrence, day).map(({ id }) => id);

describe('the period around a day', () => {
  it.each([
    ['year', '2023-01-01', '2023-12-31'],
    ['half-year', '2023-01-01', '2023-06-30'],
    ['tertial', '2023-05-01', '2023-08-31'],
    ['quarter', '2023-04-01', '2023-06-30'],
    ['month', '2023-06-01', '2023-06-30'],
  ] as const)('per %s runs from %s to %s', (per, first, last) => {
    expect(periodAround(day, per)).toEqual({ first, last });
  });

  it('holds the day, and the day after it is the first of the next', () => {
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...periods), (date, per) => {
        const { first, last } = periodAround(date, per);
        expect(first <= date && date <= last).toBe(true);
        expect(periodAround(addDays(last, 1), per).first).toBe(addDays(last, 1));
        expect(daysBetween(first, last)).toBeLessThan(366);
        expect(boundsOf(periodTime(date, per))).toMatchObject({ earliestStart: first, latestEnd: last });
      }),
    );
  });
});

describe('occurrences', () => {
  it('count when they certainly fall in the period', () => {
    expect(counted(conferences('2023-05-03', '2023-10', '2023'))).toEqual(['2023-05-03', '2023-10', '2023']);
  });

  it('do not count when they lie in another period, or may', () => {
    expect(counted(conferences('2022-10-26', '2024-01-01', '2022/2023', '2023-24', '2023-05/..', '../2023'))).toEqual(
      [],
    );
  });
});
