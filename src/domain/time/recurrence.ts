import { addDays, type CalendarDate, dateFrom, lastDayOfMonth, partsOf } from '../calendar.ts';
import type { OccurrenceId } from '../ids.ts';
import type { Provenance } from '../provenance.ts';
import { boundsOf, type Span } from './bounds.ts';
import { byTime } from './compare.ts';
import { type Edtf, edtf } from './edtf.ts';
import { codeOf } from './seasons.ts';
import type { WrittenTime } from './written.ts';

/** What a promise or a rhythm is counted over. */
export type Period = 'year' | 'half-year' | 'tertial' | 'quarter' | 'month';

/** One time that it was done. The title may be empty: that it was done is all that may be known. */
export type Occurrence = { id: OccurrenceId; title: string; time: WrittenTime; provenance: Provenance };

/** A promise that counts: "två konferenser årligen" is `times: 2, per: 'year'`. */
export type Recurrence = {
  /** 1 to `mostTimes`. */
  times: number;
  per: Period;
  /** What is counted, for one and for several: "konferens", "konferenser". */
  one: string;
  many: string;
  phrase: string;
};

/** Limits of what can be promised and ticked off, lengths in UTF-16 code units. The contract holds requests to them. */
export const mostTimes = 99;
export const longestCounted = 60;
export const longestTitle = 200;

export const monthsInPeriod: Record<Period, number> = { year: 12, 'half-year': 6, tertial: 4, quarter: 3, month: 1 };

export function sameRecurrence(a: Recurrence | null, b: Recurrence | null): boolean {
  return (
    a?.times === b?.times && a?.per === b?.per && a?.one === b?.one && a?.many === b?.many && a?.phrase === b?.phrase
  );
}

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

/** The one period that a time certainly falls in, or null when it may lie in more than one. */
export function periodOf(time: Edtf, per: Period): Edtf | null {
  const { earliestStart, latestEnd } = boundsOf(time);
  if (earliestStart === null || latestEnd === null) return null;
  return latestEnd <= periodAround(earliestStart, per).last ? periodTime(earliestStart, per) : null;
}

/** Occurrences that certainly fall within the span; one that may lie outside it is not counted. */
export function occurrencesIn({ first, last }: Span, occurrences: readonly Occurrence[]): readonly Occurrence[] {
  return occurrences.filter(({ time }) => {
    const { earliestStart, latestEnd } = boundsOf(time.edtf);
    return earliestStart !== null && latestEnd !== null && earliestStart >= first && latestEnd <= last;
  });
}

/** The first one first. They are kept in the order in which they were ticked off, which may be another. */
export function inOrder(occurrences: readonly Occurrence[]): Occurrence[] {
  return occurrences.toSorted((a, b) => byTime(a.time.edtf, b.time.edtf));
}

/**
 * The days within which a promise is counted: its own time and, at an end where that says nothing, the plan's period.
 * Null where the plan says nothing either, or where the promise would end before it begins.
 */
export function promisedSpan(own: Edtf | null, plan: Edtf): Span | null {
  const [time, period] = [own === null ? null : boundsOf(own), boundsOf(plan)];
  const [first, last] = [time?.earliestStart ?? period.earliestStart, time?.latestEnd ?? period.latestEnd];
  return first === null || last === null || last < first ? null : { first, last };
}

/** A period in which something is promised, with what has been done in it. */
export type PromisedPeriod = {
  period: Span;
  time: Edtf;
  done: readonly Occurrence[];
  /** How many more it takes to keep the promise; never below 0. */
  missing: number;
  /**
   * False where the promise begins or ends inside the period. Nobody has said how much of the count such a part owes,
   * so it is shown and counted but nothing is asked of it.
   */
  whole: boolean;
  state: 'over' | 'now' | 'ahead';
};

/** Whether less was done than was promised, of which nothing more can come. */
export function isMissed({ state, whole, missing }: PromisedPeriod): boolean {
  return state === 'over' && whole && missing > 0;
}

/** Every period that the promise touches, in order: what a timeline draws boxes for. */
export function promisedPeriods(
  recurrence: Recurrence,
  occurrences: readonly Occurrence[],
  within: Span,
  today: CalendarDate,
): PromisedPeriod[] {
  const periods: PromisedPeriod[] = [];
  let period = periodAround(within.first, recurrence.per);
  while (period.first <= within.last) {
    periods.push(promisedPeriod(recurrence, occurrences, within, period, today));
    // Nothing comes after the last day that a calendar date can name.
    if (period.last === '9999-12-31') break;
    period = periodAround(addDays(period.last, 1), recurrence.per);
  }
  return periods;
}

/** How many times a promise has been kept in a period: "1 av 2 konferenser 2023". */
export type RecurrenceProgress = { recurrence: Recurrence; done: readonly Occurrence[]; period: Edtf };

/** A period in which less has been done than its pace asks for, and how many of its months have passed. */
export type Behind = RecurrenceProgress & { passed: { months: number; of: number } };

/**
 * Where a promise is behind, the earlier first; at most two periods. Of the one around today the k-th of n is expected
 * once k/n of its months have passed, counted in whole months: of two a year, one from 1 July on. Of the last one that
 * is over all n are expected, until the next is over too. What the promise covers only in part asks nothing.
 */
export function behindIn(
  recurrence: Recurrence,
  occurrences: readonly Occurrence[],
  within: Span,
  today: CalendarDate,
): Behind[] {
  const of = monthsInPeriod[recurrence.per];
  return [lastOver(recurrence.per, within, today), periodAround(today, recurrence.per)].flatMap((span): Behind[] => {
    if (span === null) return [];
    const { time, done, whole, state } = promisedPeriod(recurrence, occurrences, within, span, today);
    const months = state === 'over' ? of : partsOf(today).month - partsOf(span.first).month;
    const expected = Math.floor((recurrence.times * months) / of);
    return whole && done.length < expected ? [{ recurrence, done, period: time, passed: { months, of } }] : [];
  });
}

/** The last period of the promise that is over, or null when none is. */
function lastOver(per: Period, within: Span, today: CalendarDate): Span | null {
  const current = periodAround(today, per);
  if (current.first <= within.first) return null;
  return periodAround(within.last < current.first ? within.last : addDays(current.first, -1), per);
}

function promisedPeriod(
  recurrence: Recurrence,
  occurrences: readonly Occurrence[],
  within: Span,
  period: Span,
  today: CalendarDate,
): PromisedPeriod {
  const done = occurrencesIn(period, occurrences);
  return {
    period,
    time: periodTime(period.first, recurrence.per),
    done,
    missing: Math.max(0, recurrence.times - done.length),
    whole: within.first <= period.first && period.last <= within.last,
    state: stateOf(period, today),
  };
}

function stateOf({ first, last }: Span, today: CalendarDate): PromisedPeriod['state'] {
  if (last < today) return 'over';
  return first <= today ? 'now' : 'ahead';
}
