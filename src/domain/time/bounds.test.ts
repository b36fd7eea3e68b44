import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay, anyTime } from '#tests/arbitrary-times.ts';
import { read } from '#tests/reading.ts';
import { addDays, calendarDate, later } from '../calendar.ts';
import { boundsOf, canRemind, endPrecision, isApproximate, isOver, overlaps } from './bounds.ts';
import { edtf } from './edtf.ts';

const day = calendarDate;
const span = (first: string, last: string) => ({ first: day(first), last: day(last) });

describe('a time lies between its first and its last possible day', () => {
  it.each([
    ['2023-08-15', '2023-08-15', '2023-08-15'],
    ['2023-08', '2023-08-01', '2023-08-31'],
    ['2024-02', '2024-02-01', '2024-02-29'],
    ['2023', '2023-01-01', '2023-12-31'],
    ['2023-21', '2023-01-01', '2023-06-30'],
    ['2023-22', '2023-06-01', '2023-08-31'],
    ['2023-23', '2023-07-01', '2023-12-31'],
    ['2023-24', '2023-12-01', '2024-02-29'],
    ['2023-33', '2023-01-01', '2023-03-31'],
    ['2023-34', '2023-04-01', '2023-06-30'],
    ['2023-35', '2023-07-01', '2023-09-30'],
    ['2023-36~', '2023-10-01', '2023-12-31'],
    ['2023-37', '2023-01-01', '2023-04-30'],
    ['2023-38', '2023-05-01', '2023-08-31'],
    ['2023-39', '2023-09-01', '2023-12-31'],
    ['2023-40', '2023-01-01', '2023-06-30'],
    ['2023-41', '2023-07-01', '2023-12-31'],
    ['2023/2026', '2023-01-01', '2026-12-31'],
    ['../2024', null, '2024-12-31'],
    ['2023-01/..', '2023-01-01', null],
    ['/2024', null, '2024-12-31'],
    ['2023-01/', '2023-01-01', null],
  ])('%s: %s to %s', (text, earliestStart, latestEnd) => {
    expect(boundsOf(edtf(text))).toMatchObject({ earliestStart, latestEnd });
  });

  it('knows between which days an interval begins, and between which it ends', () => {
    expect(boundsOf(edtf('2023-21/2024'))).toEqual({
      earliestStart: '2023-01-01',
      latestStart: '2023-06-30',
      earliestEnd: '2024-01-01',
      latestEnd: '2024-12-31',
    });
  });

  it('never has the earliest after the latest', () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        const { earliestStart, latestStart, earliestEnd, latestEnd } = boundsOf(time);
        expect((earliestStart ?? '') <= (latestStart ?? '')).toBe(true);
        expect((earliestEnd ?? '') <= (latestEnd ?? '')).toBe(true);
        if (earliestStart !== null && latestEnd !== null) expect(earliestStart <= latestEnd).toBe(true);
      }),
    );
  });
});

describe('a time is over', () => {
  it.each([
    ['2023-08', '2023-08-31', '2023-09-01'],
    ['2023-21', '2023-06-30', '2023-07-01'],
    ['2023-36~', '2023-12-31', '2024-01-01'],
    ['../2024', '2024-12-31', '2025-01-01'],
    ['2023/2026', '2026-12-31', '2027-01-01'],
    ['2023-08-15', '2023-08-15', '2023-08-16'],
  ])('%s not on %s but on %s', (text, lastDay, dayAfter) => {
    expect(isOver(edtf(text), day(lastDay))).toBe(false);
    expect(isOver(edtf(text), day(dayAfter))).toBe(true);
  });

  it('never, when its end is open or unknown', () => {
    expect(isOver(edtf('2023-01/..'), day('9999-12-31'))).toBe(false);
    expect(isOver(edtf('2023-01/'), day('9999-12-31'))).toBe(false);
  });

  it('on every later day, once it is', () => {
    fc.assert(
      fc.property(anyTime, anyDay, anyDay, (time, one, other) => {
        if (isOver(time, one)) expect(isOver(time, later(one, other))).toBe(true);
      }),
    );
  });
});

describe('on the days when clocks change', () => {
  it.each([
    ['2023-03-26', '2023-03-25', '2023-03-27'],
    ['2023-10-29', '2023-10-28', '2023-10-30'],
  ])('%s is over on the day after, and not before it has begun', (text, before, after) => {
    const time = edtf(text);
    expect(boundsOf(time)).toMatchObject({ earliestStart: text, latestEnd: text });
    expect([before, text, after].map((date) => isOver(time, day(date)))).toEqual([false, false, true]);
    expect(overlaps(time, { first: day(before), last: day(text) })).toBe(true);
    expect(overlaps(time, { first: day(after), last: day(after) })).toBe(false);
  });

  it.each([
    ['2023-03-25', 'i morgon', '2023-03-26'],
    ['2023-03-26', 'i morgon', '2023-03-27'],
    ['2023-10-28', 'på söndag', '2023-10-29'],
    ['2023-10-29', 'i går', '2023-10-28'],
    ['2023-10-29', 'denna vecka', '2023-10-23/2023-10-29'],
    ['2023-10-29', 'om 1 dag', '2023-10-30'],
  ])('on %s, “%s” is %s', (today, phrase, time) => {
    expect(read(phrase, day(today))).toBe(time);
  });
});

describe('a time overlaps a span', () => {
  it('with as little as one day in common', () => {
    expect(overlaps(edtf('2023'), span('2023-12-31', '2024-06-30'))).toBe(true);
    expect(overlaps(edtf('2023'), span('2024-01-01', '2024-06-30'))).toBe(false);
    expect(overlaps(edtf('2023'), span('2022-01-01', '2023-01-01'))).toBe(true);
    expect(overlaps(edtf('2023'), span('2022-01-01', '2022-12-31'))).toBe(false);
  });

  it('however far off, when it is open in that direction', () => {
    expect(overlaps(edtf('2023/..'), span('9000-01-01', '9000-12-31'))).toBe(true);
    expect(overlaps(edtf('../2023'), span('0001-01-01', '0001-12-31'))).toBe(true);
  });

  it('of one day, exactly when it may have begun and is not over', () => {
    fc.assert(
      fc.property(anyTime, anyDay, (time, today) => {
        const { earliestStart } = boundsOf(time);
        const isNow = (earliestStart ?? today) <= today && !isOver(time, today);
        expect(overlaps(time, { first: today, last: today })).toBe(isNow);
      }),
    );
  });

  it('that reaches over its first or last possible day', () => {
    fc.assert(
      fc.property(anyTime, (time) => {
        const { earliestStart, latestEnd } = boundsOf(time);
        for (const edge of [earliestStart, latestEnd]) {
          if (edge === null || edge < '0001-01-02' || edge > '9999-12-30') continue;
          expect(overlaps(time, { first: addDays(edge, -1), last: addDays(edge, 1) })).toBe(true);
        }
      }),
    );
  });
});

describe('what is said about a time', () => {
  it.each([
    ['2023-08', 'month'],
    ['2023', 'year'],
    ['2023-01/2026', 'year'],
    ['2023/2026-08', 'month'],
    ['2023-36', 'quarter'],
    ['2023/..', null],
    ['2023/', null],
  ])('%s ends with the precision %s', (text, precision) => {
    expect(endPrecision(edtf(text))).toBe(precision);
  });

  it.each([
    ['2023-08-15', true],
    ['2023-08', true],
    ['2023-36~', true],
    ['2023-38', true],
    ['2023-21', true],
    ['2023-41', true],
    ['/2024-03', true],
    ['2023/2026-08', true],
    ['2023', false],
    ['2023-01/2026', false],
    ['../2024', false],
    ['2023-08/..', false],
    ['2023-08/', false],
    ['../..', false],
  ])('whether a reminder can be sent of %s: %s', (text, answer) => {
    expect(canRemind(edtf(text))).toBe(answer);
  });

  it('is approximate when either edge is held loosely', () => {
    expect(['2023-12~', '2023-12?', '2023~/2024', '2023/2024%', '../2024~'].map((t) => isApproximate(edtf(t)))).toEqual(
      [true, true, true, true, true],
    );
    expect(['2023-12', '2023/2024', '2023/..'].map((t) => isApproximate(edtf(t)))).toEqual([false, false, false]);
  });
});
