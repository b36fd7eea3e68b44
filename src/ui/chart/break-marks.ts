import { type CalendarDate, dayNumber } from '#domain/calendar.ts';
import type { ChartModel } from './chart-model.ts';

/** A break as it is drawn: a letter at a line, which the words below the drawing go on from. */
export type BreakMark = { letter: string; day: number; text: string };

/**
 * Each break halfway between the last value before it and the first one after it. It stands for a change of what is
 * measured, not for a day: on its own first day it would be drawn through the value of the period that ended the day before.
 */
export function breakMarks({ breaks, lines }: ChartModel): BreakMark[] {
  const days = lines.flatMap(({ runs }) => runs.flat().map(({ on }) => on));
  return breaks
    .toSorted((a, b) => (a.on < b.on ? -1 : 1))
    .map(({ on, text }, index) => ({ letter: String.fromCodePoint(65 + (index % 26)), day: placeOf(on, days), text }));
}

function placeOf(on: CalendarDate, days: readonly CalendarDate[]): number {
  const before = days.filter((day) => day < on).map(dayNumber);
  const after = days.filter((day) => day >= on).map(dayNumber);
  if (before.length === 0 || after.length === 0) return dayNumber(on);
  return (Math.max(...before) + Math.min(...after)) / 2;
}
