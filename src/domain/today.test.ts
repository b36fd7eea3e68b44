import { expect, it } from 'vitest';
import { aPlan } from '#tests/builders.ts';
import { calendarDate } from './calendar.ts';
import { todayOf } from './today.ts';

const exampleToday = calendarDate('2023-06-15');

it('runs the example on its own day, whatever the clock says', () => {
  expect(todayOf(aPlan({ calendar: { mode: 'example', exampleToday } }), '2030-01-01T12:00:00.000Z')).toBe(
    '2023-06-15',
  );
});

it('runs on the Swedish date otherwise', () => {
  const plan = aPlan({ calendar: { mode: 'real', exampleToday } });
  expect(todayOf(plan, '2026-11-21T22:59:59.999Z')).toBe('2026-11-21');
  expect(todayOf(plan, '2026-11-21T23:00:00.000Z')).toBe('2026-11-22');
});
