import { expect, it } from 'vitest';
import { calendarDate, dateOfDayNumber } from '#domain/calendar.ts';
import { aChart } from '#tests/charts.ts';
import { breakMarks } from './break-marks.ts';

it('puts a break between the last value before it and the first one after, and names them in order', () => {
  const breaks = ['2030-12-31', '2022-12-31'].map((on) => ({ on: calendarDate(on), text: on }));
  const marks = breakMarks(aChart({ breaks }));
  expect(marks.map(({ letter, text }) => [letter, text])).toEqual([
    ['A', '2022-12-31'],
    ['B', '2030-12-31'],
  ]);
  expect(dateOfDayNumber(Math.floor(marks[0]?.day ?? 0))).toBe('2022-07-01');
});
