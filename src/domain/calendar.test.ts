import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '#tests/arbitrary-times.ts';
import {
  addDays,
  addMonths,
  calendarDate,
  dateFrom,
  dateOfDayNumber,
  dayAway,
  dayNumber,
  daysBetween,
  daysOfWeek,
  isCalendarDate,
  lastDayOfMonth,
  later,
  partsOf,
  swedishDate,
  weekdayOf,
  weekOf,
} from './calendar.ts';

const day = calendarDate;

describe('a calendar date', () => {
  it.each(['2023-06-15', '2024-02-29', '2000-02-29', '0001-01-01', '9999-12-31'])('takes %s', (text) => {
    expect(isCalendarDate(text)).toBe(true);
  });

  it.each([
    '2023-02-29',
    '1900-02-29',
    '2023-04-31',
    '2023-13-01',
    '2023-00-10',
    '2023-01-00',
    '0000-01-01',
    '2023-1-1',
    ' 2023-01-01',
    '2023-01-01T00:00:00Z',
    '2023',
    '',
  ])('refuses "%s"', (text) => {
    expect(isCalendarDate(text)).toBe(false);
    expect(() => calendarDate(text)).toThrow(RangeError);
  });

  it('never throws on arbitrary text when only asked', () => {
    fc.assert(fc.property(fc.string(), (text) => typeof isCalendarDate(text) === 'boolean'));
  });
});

describe('day numbers', () => {
  it.each([
    ['1970-01-01', 0],
    ['1969-12-31', -1],
    ['2000-03-01', 11_017],
    ['0001-01-01', -719_162],
    ['9999-12-31', 2_932_896],
  ])('count %s as %i', (text, number) => {
    expect(dayNumber(day(text))).toBe(number);
    expect(dateOfDayNumber(number)).toBe(text);
  });

  it('come back as the same day', () => {
    fc.assert(fc.property(anyDay, (date) => dateOfDayNumber(dayNumber(date)) === date));
  });

  it('grow by one from each day to the next, over every leap year and change of clocks', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const next = addDays(date, 1);
        expect(dayNumber(next) - dayNumber(date)).toBe(1);
        expect(next > date).toBe(true);
      }),
    );
  });

  it('agree with the machine, which counts in UTC', () => {
    fc.assert(fc.property(anyDay, (date) => dayNumber(date) * 86_400_000 === Date.parse(`${date}T00:00:00Z`)));
  });
});

describe('adding', () => {
  it('days crosses months, years and leap days', () => {
    expect(addDays(day('2023-12-31'), 1)).toBe('2024-01-01');
    expect(addDays(day('2024-02-28'), 1)).toBe('2024-02-29');
    expect(addDays(day('2023-03-01'), -1)).toBe('2023-02-28');
  });

  it('months stays at the last day where the month is shorter', () => {
    expect(addMonths(day('2023-01-31'), 1)).toBe('2023-02-28');
    expect(addMonths(day('2024-01-31'), 1)).toBe('2024-02-29');
    expect(addMonths(day('2023-08-31'), -2)).toBe('2023-06-30');
    expect(addMonths(day('2023-11-15'), 14)).toBe('2025-01-15');
  });

  it('months lands in the month meant and never later in it than it started', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -600, max: 600 }), (date, months) => {
        const [from, to] = [partsOf(date), partsOf(addMonths(date, months))];
        expect(to.year * 12 + to.month).toBe(from.year * 12 + from.month + months);
        expect(to.day).toBeLessThanOrEqual(from.day);
      }),
    );
  });

  it('is undone by taking away as many days', () => {
    fc.assert(
      fc.property(anyDay, fc.integer({ min: -9999, max: 9999 }), (date, days) => {
        const moved = addDays(date, days);
        expect(addDays(moved, -days)).toBe(date);
        expect(daysBetween(date, moved)).toBe(days);
      }),
    );
  });
});

describe('months', () => {
  it('roll over into neighbouring years', () => {
    expect(dateFrom(2023, 13, 1)).toBe('2024-01-01');
    expect(dateFrom(2023, 0, 31)).toBe('2022-12-31');
    expect(dateFrom(2023, -11, 5)).toBe('2022-01-05');
  });

  it('end on their own last day', () => {
    expect(lastDayOfMonth(2023, 2)).toBe('2023-02-28');
    expect(lastDayOfMonth(2024, 2)).toBe('2024-02-29');
    expect(lastDayOfMonth(2023, 4)).toBe('2023-04-30');
    expect(lastDayOfMonth(2023, 12)).toBe('2023-12-31');
  });
});

it('knows the later of two days', () => {
  expect(later(day('2023-01-02'), day('2023-01-01'))).toBe('2023-01-02');
});

it('names no day outside the years 0001–9999', () => {
  expect(dayAway(day('9999-12-30'), 1)).toBe('9999-12-31');
  expect(dayAway(day('9999-12-31'), 1)).toBeNull();
  expect(dayAway(day('0001-01-01'), -1)).toBeNull();
});

describe('weeks, as ISO 8601 counts them', () => {
  it.each([
    ['2023-06-15', 4, 2023, 24],
    ['2023-01-01', 7, 2022, 52],
    ['2024-12-30', 1, 2025, 1],
    ['2020-12-31', 4, 2020, 53],
    ['2021-01-03', 7, 2020, 53],
    ['0001-01-01', 1, 1, 1],
    ['9999-12-31', 5, 9999, 52],
  ])('%s is day %i of a week of %i, number %i', (date, weekday, year, week) => {
    expect(weekdayOf(day(date))).toBe(weekday);
    expect(weekOf(day(date))).toEqual({ year, week });
  });

  it('run from Monday to Sunday', () => {
    expect(daysOfWeek(2024, 14)).toEqual({ first: '2024-04-01', last: '2024-04-07' });
    expect(daysOfWeek(2025, 1)).toEqual({ first: '2024-12-30', last: '2025-01-05' });
  });

  it.each([
    [2023, 0],
    [2023, 53],
    [2020, 54],
    [0, 1],
    [9999, 52],
    [10_000, 1],
  ])('%i has no week %i that calendar dates can name', (year, week) => {
    expect(daysOfWeek(year, week)).toBeNull();
  });

  it('hold each of their days, and no other', () => {
    fc.assert(
      fc.property(anyDay, (date) => {
        const { year, week } = weekOf(date);
        const days = daysOfWeek(year, week);
        expect(days).not.toBeNull();
        if (days === null) return;
        expect(days.first <= date && date <= days.last).toBe(true);
        expect([weekdayOf(days.first), weekdayOf(days.last)]).toEqual([1, 7]);
      }),
    );
  });
});

describe('the date on a Swedish wall calendar', () => {
  it.each([
    ['2023-06-15T21:59:59.999Z', '2023-06-15', 'before midnight in summer'],
    ['2023-06-15T22:00:00.000Z', '2023-06-16', 'after midnight in summer'],
    ['2023-01-15T22:59:59.999Z', '2023-01-15', 'before midnight in winter'],
    ['2023-01-15T23:00:00.000Z', '2023-01-16', 'after midnight in winter'],
    ['2023-03-25T23:00:00.000Z', '2023-03-26', 'the night when clocks go forward'],
    ['2023-03-26T21:59:59.999Z', '2023-03-26', 'the end of the day of 23 hours'],
    ['2023-03-26T22:00:00.000Z', '2023-03-27', 'the day after it'],
    ['2023-10-28T22:00:00.000Z', '2023-10-29', 'the night when clocks go back'],
    ['2023-10-29T22:59:59.999Z', '2023-10-29', 'the end of the day of 25 hours'],
    ['2023-12-31T23:00:00.000Z', '2024-01-01', 'New Year'],
  ])('at %s is %s: %s', (instant, date) => {
    expect(swedishDate(instant)).toBe(date);
  });
});
