import { type CalendarDate, dateFrom, partsOf } from '#domain/calendar.ts';
import type { Span } from '#domain/time/bounds.ts';
import { type AxisUnit, axisUnits } from '#ui/timeline/scale.ts';
import { yearIn } from '../year.ts';

/** What the address says of how the timeline is shown. */
export type TimelineChoice = { unit: AxisUnit; fromYear: number; toYear: number; asTable: boolean };

const parameters = { unit: 'skala', fromYear: 'fran', toYear: 'till', shape: 'som' } as const;
const table = 'tabell';

const unitWords: Record<AxisUnit, string> = { year: 'ar', quarter: 'kvartal', month: 'manad' };

/** More years at once are not readable. */
export const mostYears = 10;

/** What the address says, within what can be shown; what it leaves out is the plan's own years. */
export function choiceIn(search: URLSearchParams, plan: Span): TimelineChoice {
  const fromYear = yearIn(search.get(parameters.fromYear)) ?? yearOf(plan.first);
  const toYear = yearIn(search.get(parameters.toYear)) ?? Math.max(yearOf(plan.last), fromYear);
  return {
    unit: axisUnits.find((unit) => unitWords[unit] === search.get(parameters.unit)) ?? 'year',
    fromYear,
    toYear: Math.min(Math.max(toYear, fromYear), fromYear + mostYears - 1),
    asTable: search.get(parameters.shape) === table,
  };
}

/** The same address with another choice. Years move along with each other, so that there is always 1 to 10 of them. */
export function withChoice(search: URLSearchParams, before: TimelineChoice, change: Partial<TimelineChoice>) {
  const next = new URLSearchParams(search);
  const choice = { ...before, ...change };
  if (change.unit !== undefined) next.set(parameters.unit, unitWords[choice.unit]);
  if (change.asTable === true) next.set(parameters.shape, table);
  if (change.asTable === false) next.delete(parameters.shape);
  if (change.fromYear !== undefined || change.toYear !== undefined) {
    const { fromYear, toYear } = fitted(choice, change.fromYear !== undefined);
    next.set(parameters.fromYear, String(fromYear));
    next.set(parameters.toYear, String(toYear));
  }
  return next;
}

export function spanOfYears({ fromYear, toYear }: TimelineChoice): Span {
  return { first: dateFrom(fromYear, 1, 1), last: dateFrom(toYear, 12, 31) };
}

/** The year that was chosen stands; the other one gives way. */
function fitted({ fromYear, toYear }: TimelineChoice, isFromChosen: boolean) {
  const reach = mostYears - 1;
  return isFromChosen
    ? { fromYear, toYear: Math.min(Math.max(toYear, fromYear), fromYear + reach) }
    : { fromYear: Math.max(Math.min(fromYear, toYear), toYear - reach), toYear };
}

function yearOf(day: CalendarDate): number {
  return partsOf(day).year;
}
