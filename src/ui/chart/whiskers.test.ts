import { expect, it } from 'vitest';
import { calendarDate, dayNumber } from '#domain/calendar.ts';
import { aPoint } from '#tests/charts.ts';
import { intervalPath, spanPath } from './whiskers.ts';

/** A pixel a day from the beginning of 2021, and ten a unit down from 1000. */
const placing = {
  x: (day: number) => day - dayNumber(calendarDate('2021-01-01')),
  y: (value: number) => 1000 - 10 * value,
};
const point = aPoint(2021, 80);

it('draws a span from its first day to its last', () => {
  const from = calendarDate('2021-01-11');
  expect(spanPath({ ...point, from }, placing)).toBe('M10 197v6m0 -3H364');
  expect(spanPath(point, placing)).toBe('');
});

it('draws an interval from its low end to its high', () => {
  const interval = { low: 70, high: 85 };
  expect(intervalPath({ ...point, interval }, placing)).toBe('M361 300h6m-3 0V150m-3 0h6');
  expect(intervalPath(point, placing)).toBe('');
});
