import { type CalendarDate, dateFrom, lastDayOfMonth, partsOf } from '../calendar.ts';
import type { Provenance } from '../provenance.ts';
import { boundsOf, type Span } from './bounds.ts';
import { type Edtf, edtf } from './edtf.ts';
import { codeOf } from './seasons.ts';
import type { WrittenTime } from './written.ts';

/** What a promise or a rhythm is counted over. */
export type Period = 'year' | 'half-year' | 'tertial' | 'quarter' | 'month';

/** One time that it was done. */
export type Occurrence = { id: string; title: string; time: WrittenTime; provenance: Provenance };

/** A promise that counts: "två konferenser årligen" is `times: 2, per: 'year'`. */
export type Recurrence = {
  times: number;
  per: Period;
  /** What is counted, for one and for several: "konferens", "konferenser". */
  one: string;
  many: string;
  phrase: string;
  occurrences: readonly Occurrence[];
};

export const monthsInPeriod: Record<Period, number> = { year: 12, 'half-year': 6, tertial: 4, quarter: 3, month: 1 };

/** The period of the given kind that a day falls in, both ends included. */
export function periodAround(day: CalendarDate, per: Period): Span {
  const { year, month } = partsOf(day);
  const length = monthsInPeriod[per];
  const from = Math.floor((month - 1) / length) * length + 1;
  return { first: dateFrom(year, from, 1), last: lastDayOfMonth(year, from + length - 1) };
}

/** The same period as a time: "2023", "2023-41". */
export function periodTime(day: CalendarDate, per: Period): Edtf {
  if (per === 'year') return edtf(day.slice(0, 4));
  if (per === 'month') return edtf(day.slice(0, 7));
  const ordinal = Math.ceil(partsOf(day).month / monthsInPeriod[per]);
  return edtf(`${day.slice(0, 4)}-${codeOf(per, ordinal)}`);
}

/** Occurrences that certainly fall in the period around the day; one that may lie outside it is not counted. */
export function occurrencesAround(recurrence: Recurrence, day: CalendarDate): readonly Occurrence[] {
  const { first, last } = periodAround(day, recurrence.per);
  return recurrence.occurrences.filter(({ time }) => {
    const { earliestStart, latestEnd } = boundsOf(time.edtf);
    return earliestStart !== null && latestEnd !== null && earliestStart >= first && latestEnd <= last;
  });
}
