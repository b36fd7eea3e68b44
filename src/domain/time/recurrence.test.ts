import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyTime } from '#tests/arbitrary-times.ts';
import { addDays, addMonths, calendarDate, daysBetween } from '../calendar.ts';
import { example } from '../provenance.ts';
import { boundsOf, type Span } from './bounds.ts';
import { edtf } from './edtf.ts';
import {
  behindIn,
  inOrder,
  isMissed,
  monthsInPeriod,
  type Occurrence,
  occurrencesIn,
  type Period,
  periodAround,
  periodOf,
  periodTime,
  promisedPeriods,
  promisedSpan,
  type Recurrence,
} from './recurrence.ts';
import { written } from './written.ts';

const day = calendarDate('2023-06-15');
const plan = edtf('2023/2025');
const periods: readonly Period[] = ['year', 'half-year', 'tertial', 'quarter', 'month'];

const conferences: Recurrence = {
  times: 2,
  per: 'year',
  one: 'konferens',
  many: 'konferenser',
  phrase: 'två konferenser årligen',
};

const at = (...times: string[]): Occurrence[] =>
  times.map((time, index) => ({ id: `occurrence-${index}`, title: '', time: written(time), provenance: example }));
const timesOf = (occurrences: readonly Occurrence[]) => occurrences.map(({ time }) => time.edtf);
const year = periodAround(day, 'year');

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

it.each([
  ['2023-05-03', 'year', '2023'],
  ['2023-21', 'half-year', '2023-40'],
  ['2023', 'year', '2023'],
  ['2023', 'half-year', null],
  ['2023-24', 'year', null],
  ['../2023', 'year', null],
] as const)('%s falls certainly in the %s %s', (time, per, period) => {
  expect(periodOf(edtf(time), per)).toBe(period);
});

describe('occurrences', () => {
  const counted = (...times: string[]) => timesOf(occurrencesIn(year, at(...times)));

  it('count when they certainly fall in the period', () => {
    expect(counted('2023-05-03', '2023-10', '2023')).toEqual(['2023-05-03', '2023-10', '2023']);
  });

  it('do not count when they lie in another period, or may', () => {
    expect(counted('2022-10-26', '2024-01-01', '2022/2023', '2023-24', '2023-05/..', '../2023')).toEqual([]);
  });

  it('are told in the order of their times, not of their ticking', () => {
    expect(timesOf(inOrder(at('2023-10', '2022-10-26', '2023-05-03')))).toEqual([
      '2022-10-26',
      '2023-05-03',
      '2023-10',
    ]);
  });
});

describe('the time of a promise', () => {
  it.each([
    ['its own, where it has one', '2022/2024-06', '2022-01-01', '2024-06-30'],
    ["the plan's, where it has none", null, '2023-01-01', '2025-12-31'],
    ['ended by the plan, where it has a beginning alone', '2022-07/..', '2022-07-01', '2025-12-31'],
    ['begun by the plan, where it has an end alone', '/2024', '2023-01-01', '2024-12-31'],
    ["the plan's, where neither end is given", '../..', '2023-01-01', '2025-12-31'],
  ])('is %s', (_what, own, first, last) => {
    expect(promisedSpan(own === null ? null : edtf(own), plan)).toEqual({ first, last });
  });

  it('is none where the plan has no end either, or is over before the promise begins', () => {
    expect(promisedSpan(null, edtf('2023/..'))).toBeNull();
    expect(promisedSpan(edtf('2026/..'), plan)).toBeNull();
  });
});

describe('the periods of a promise', () => {
  const threeYears = { first: calendarDate('2023-01-01'), last: calendarDate('2025-12-31') };

  it('say what is done, what is missing, and which is now', () => {
    const held = at('2023-05', '2023-10', '2023', '2024-02');
    const periods = promisedPeriods(conferences, held, threeYears, calendarDate('2024-01-01'));
    expect(periods.map(({ time, done, missing, state }) => [time, done.length, missing, state])).toEqual([
      ['2023', 3, 0, 'over'],
      ['2024', 1, 1, 'now'],
      ['2025', 0, 2, 'ahead'],
    ]);
  });

  it.each([
    ['2023-12-31', ['now', 'ahead', 'ahead']],
    ['2024-12-31', ['over', 'now', 'ahead']],
    ['2025-01-01', ['over', 'over', 'now']],
    ['2022-12-31', ['ahead', 'ahead', 'ahead']],
    ['2026-01-01', ['over', 'over', 'over']],
  ])('turn from ahead to now to over on their own days: %s', (today, states) => {
    const periods = promisedPeriods(conferences, [], threeYears, calendarDate(today));
    expect(periods.map(({ state }) => state)).toEqual(states);
  });

  it('are whole only where the promise covers all of them', () => {
    const within = { first: calendarDate('2023-01-02'), last: calendarDate('2025-12-30') };
    const whole = (span: Span) => promisedPeriods(conferences, [], span, day).map((one) => one.whole);
    expect(whole(within)).toEqual([false, true, false]);
    expect(whole(threeYears)).toEqual([true, true, true]);
  });

  it('are missed when they are over, whole and not filled', () => {
    const held = at('2023-05', '2023-10', '2024-02');
    const missed = (within: Span, today: string) =>
      promisedPeriods(conferences, held, within, calendarDate(today)).map(isMissed);
    expect(missed(threeYears, '2024-12-31')).toEqual([false, false, false]);
    expect(missed(threeYears, '2026-01-01')).toEqual([false, true, true]);
    expect(missed({ ...threeYears, last: calendarDate('2025-12-30') }, '2026-01-01')).toEqual([false, true, false]);
  });

  it('count neither what lies outside the promise nor what may lie in two of them', () => {
    const occurrences = at('2022-10-26', '2023-05', '2023/2024', '2026');
    const periods = promisedPeriods(conferences, occurrences, threeYears, day);
    expect(periods.flatMap(({ done }) => timesOf(done))).toEqual(['2023-05']);
  });

  it('follow one another without gaps, and count no occurrence twice', () => {
    const anySpan = fc
      .tuple(anyDay, fc.nat(3000))
      .map(([first, days]): Span => ({ first, last: addDays(first, days) }));
    fc.assert(
      fc.property(anySpan, fc.constantFrom(...periods), fc.array(anyTime), anyDay, (span, per, times, today) => {
        const occurrences = at(...times);
        const found = promisedPeriods({ ...conferences, per }, occurrences, span, today);
        for (const [index, { period, time, done, missing }] of found.entries()) {
          const next = found[index + 1]?.period.first;
          if (next !== undefined) expect(addDays(period.last, 1)).toBe(next);
          expect(boundsOf(time)).toMatchObject({ earliestStart: period.first, latestEnd: period.last });
          expect(missing).toBe(Math.max(0, 2 - done.length));
        }
        expect([found[0]?.period, found.at(-1)?.period]).toEqual([
          periodAround(span.first, per),
          periodAround(span.last, per),
        ]);
        const counted = found.flatMap(({ done }) => done);
        expect(new Set(counted).size).toBe(counted.length);
      }),
    );
  });

  it('end with the calendar', () => {
    const span = { first: calendarDate('9999-12-01'), last: calendarDate('9999-12-31') };
    expect(promisedPeriods({ ...conferences, per: 'month' }, [], span, day)).toHaveLength(1);
  });
});

describe('a promise is behind', () => {
  const within = promisedSpan(null, plan) ?? expect.fail('the plan has both its ends');
  const behind = (today: string, held: Occurrence[], recurrence: Partial<Recurrence> = {}, span = within) =>
    behindIn({ ...conferences, ...recurrence }, held, span, calendarDate(today)).map(
      ({ period, done, passed }) => `${done.length} ${period} ${passed.months}/${passed.of}`,
    );

  it.each<[number, Period, string, string, string]>([
    [2, 'year', '2023-06-30', '2023-07-01', '0 2023 6/12'],
    [12, 'year', '2023-01-31', '2023-02-01', '0 2023 1/12'],
    [5, 'year', '2023-03-31', '2023-04-01', '0 2023 3/12'],
    [24, 'year', '2023-01-31', '2023-02-01', '0 2023 1/12'],
    [2, 'half-year', '2023-03-31', '2023-04-01', '0 2023-40 3/6'],
    [4, 'tertial', '2023-01-31', '2023-02-01', '0 2023-37 1/4'],
    [2, 'quarter', '2023-02-28', '2023-03-01', '0 2023-33 2/3'],
  ])('%i per %s: not on %s, but on %s', (times, per, before, after, found) => {
    expect(behind(before, [], { times, per })).toEqual([]);
    expect(behind(after, [], { times, per })).toEqual([found]);
  });

  it.each<[number, Period, string, string, string]>([
    [1, 'year', '2023-12-31', '2024-01-01', '0 2023 12/12'],
    [1, 'month', '2023-01-31', '2023-02-01', '0 2023-01 1/1'],
    [99, 'month', '2023-01-31', '2023-02-01', '0 2023-01 1/1'],
    [1, 'quarter', '2023-03-31', '2023-04-01', '0 2023-33 3/3'],
  ])('%i per %s: only when the whole period is over, not on %s, but on %s', (times, per, before, after, found) => {
    expect(behind(before, [], { times, per })).toEqual([]);
    expect(behind(after, [], { times, per })).toEqual([found]);
  });

  it('not when as much is done as the pace asks for', () => {
    expect(behind('2023-12-31', at('2023-05'))).toEqual([]);
    expect(behind('2024-01-01', at('2023-05'))).toEqual(['1 2023 12/12']);
    expect(behind('2024-01-01', at('2023-05', '2023-10'))).toEqual([]);
  });

  it('for what is past and for what is now at once, the past first', () => {
    expect(behind('2024-07-01', [])).toEqual(['0 2023 12/12', '0 2024 6/12']);
    expect(behind('2025-01-01', [])).toEqual(['0 2024 12/12']);
  });

  it('not before it begins, and after its end for its last period', () => {
    expect(behind('2022-12-31', [])).toEqual([]);
    expect(behind('2026-07-01', [])).toEqual(['0 2025 12/12']);
    expect(behind('2026-07-01', at('2025-04', '2025-10'))).toEqual([]);
  });

  it('never for a period that it covers only in part', () => {
    const from = (own: string) => promisedSpan(edtf(own), plan) ?? expect.fail('the promise has a time');
    expect(behind('2023-12-31', [], {}, from('2023-02/2024'))).toEqual([]);
    expect(behind('2024-01-01', [], {}, from('2023-02/2024'))).toEqual([]);
    expect(behind('2024-07-01', [], {}, from('2023-02/2024'))).toEqual(['0 2024 6/12']);
    expect(behind('2025-01-01', [], {}, from('2023/2024-11'))).toEqual([]);
  });

  it('on the first days that a calendar has, without looking for a day before them', () => {
    const first = { first: calendarDate('0001-01-01'), last: calendarDate('0001-12-31') };
    expect(behind('0001-07-01', [], {}, first)).toEqual(['0 0001 6/12']);
  });

  it('exactly when a period that is now or just over lacks what its months ask for', () => {
    const count = fc.integer({ min: 1, max: 30 });
    fc.assert(
      fc.property(anyDay, fc.constantFrom(...periods), count, count, (today, per, times, held) => {
        const { first, last } = periodAround(today, per);
        const recurrence = { ...conferences, times, per };
        const occurrences = at(...Array.from({ length: held }, () => periodTime(today, per)));
        const months = monthsInPeriod[per];
        const found = behindIn(recurrence, occurrences, { first, last }, today);
        const passed = Array.from({ length: months }, (_, index) => addMonths(first, index + 1)).filter(
          (end) => end <= today,
        ).length;
        expect(found.length > 0).toBe(held < times && (held + 1) * months <= passed * times);
      }),
    );
  });
});
