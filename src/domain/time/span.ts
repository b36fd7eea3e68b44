import { dateFrom, lastDayOfMonth } from '../calendar.ts';
import type { Span } from './bounds.ts';
import type { Unit } from './edtf.ts';
import { monthsOf } from './seasons.ts';

/** The days that a unit covers, both ends included. */
export function spanOf(unit: Unit): Span {
  switch (unit.kind) {
    case 'day':
      return { first: unit.date, last: unit.date };
    case 'month':
      return monthSpan(unit.year, unit.month, unit.month);
    case 'year':
      return monthSpan(unit.year, 1, 12);
    default: {
      const { from, to } = monthsOf(unit);
      return monthSpan(unit.year, from, to);
    }
  }
}

function monthSpan(year: number, from: number, to: number): Span {
  return { first: dateFrom(year, from, 1), last: lastDayOfMonth(year, to) };
}
