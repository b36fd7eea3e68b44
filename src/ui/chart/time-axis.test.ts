import { describe, expect, it } from 'vitest';
import { calendarDate, dateOfDayNumber, dayNumber } from '#domain/calendar.ts';
import { aChart, aLine, aPoint } from '#tests/charts.ts';
import type { ChartPoint } from './chart-model.ts';
import { timeAxis } from './time-axis.ts';

const yearly = (first: number, last: number) =>
  aChart({
    lines: [aLine({ runs: [Array.from({ length: last - first + 1 }, (_, index) => aPoint(first + index, 1))] })],
  });
const on = (day: string): ChartPoint => ({ ...aPoint(2023, 1), on: calendarDate(day), period: day });
const labels = (...of: Parameters<typeof timeAxis>) => timeAxis(...of).ticks.map(({ label }) => label);

describe('an axis of years', () => {
  it('has its ticks under the last days, where the values of the years stand', () => {
    const { ticks } = timeAxis(yearly(2021, 2023), 600, 8);
    expect(ticks.map(({ day, label }) => [dateOfDayNumber(day), label])).toEqual([
      ['2021-12-31', '2021'],
      ['2022-12-31', '2022'],
      ['2023-12-31', '2023'],
    ]);
  });

  it.each([
    [1, 600, ['2025']],
    [1, 40, ['2025']],
    [10, 260, ['2016', '2018', '2020', '2022', '2024']],
    [20, 260, ['2010', '2015', '2020', '2025']],
    [40, 260, ['1990', '2000', '2010', '2020']],
  ])('shows of %i years, in %i pixels, those that have room', (count, width, expected) => {
    expect(labels(yearly(2026 - count, 2025), width, 8)).toEqual(expected);
  });

  it('reaches back to where the days of the first value begin', () => {
    const span = { ...aPoint(2007, 12), from: calendarDate('2004-01-01') };
    const { from } = timeAxis(aChart({ lines: [aLine({ runs: [[span, aPoint(2024, 8)]] })] }), 600, 8);
    expect(from).toBeLessThan(dayNumber(calendarDate('2004-01-01')));
  });

  it.each([
    ['0001-01-02', '0040-12-31'],
    ['9960-12-31', '9999-12-31'],
  ])('has no day before the first or after the last that there is, from %s to %s', (first, last) => {
    const { from, to } = timeAxis(aChart({ lines: [aLine({ runs: [[on(first), on(last)]] })] }), 600, 8);
    expect(dateOfDayNumber(from) <= first && last <= dateOfDayNumber(to)).toBe(true);
  });

  it('is as long for a long gap as for as many measured years', () => {
    const { from, to } = timeAxis(aChart({ lines: [aLine({ runs: [[aPoint(2016, 1)], [aPoint(2024, 2)]] })] }), 600, 8);
    expect(to - from).toBeGreaterThan(8 * 365);
  });
});

describe('an axis of parts of years', () => {
  it('names the year once', () => {
    const quarters = ['2023-03-31', '2023-06-30', '2023-09-30', '2023-12-31', '2024-03-31'].map(on);
    expect(labels(aChart({ lines: [aLine({ runs: [quarters] })] }), 600, 8)).toEqual([
      'mars 2023',
      'juni',
      'sep',
      'dec',
      'mars 2024',
    ]);
  });

  it('stands at first days where a chart tells day by day, and adds nothing around them', () => {
    const line = aLine({ shape: 'step', runs: [[on('2023-01-01'), on('2023-06-15')]] });
    const { from, to, ticks } = timeAxis(aChart({ lines: [line] }), 400, 8);
    expect([from, to].map(dateOfDayNumber)).toEqual(['2023-01-01', '2023-06-15']);
    expect(ticks.map(({ day, label }) => [dateOfDayNumber(day), label])).toEqual([
      ['2023-01-01', 'jan 2023'],
      ['2023-04-01', 'april'],
    ]);
  });

  it('names its days where no month begins', () => {
    const line = aLine({ shape: 'step', runs: [[on('2023-06-02'), on('2023-06-15')]] });
    expect(labels(aChart({ lines: [line] }), 400, 8)).toEqual(['2 juni 2023', '15 juni 2023']);
  });
});

it('is there without values', () => {
  expect(timeAxis(aChart({ lines: [] }), 600, 8).ticks).toHaveLength(1);
});
