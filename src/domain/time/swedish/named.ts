import { type CalendarDate, partsOf } from '#domain/calendar.ts';
import { boundsOf, isOver } from '../bounds.ts';
import type { Edtf } from '../edtf.ts';
import type { Impossible } from '../reading.ts';
import { checked } from './edtf-text.ts';

/** A time as it was named: the year may have been left out, and then it could be that of any year. */
export type Named = {
  year: number | null;
  /** The time in that year, or null when that year has no such time. */
  inYear: (year: number) => Edtf | null;
  /** What to say when no year has it. */
  impossible: Impossible;
  /** From one to another already, so that "från" before it adds nothing: "från 1 till 15 september". */
  isSpan?: boolean;
  /** The one year that it can be of, although it was not written. */
  onlyIn?: number;
};

/** What a phrase was found to be. `assumed`: the year that was not written. */
export type Found = { edtf: Edtf; assumed: number | null } | { impossible: Impossible };

/** Leap days and weeks of number 53 may be this far off. */
const yearsAhead = 8;

/** The time of the year that was named; without a year the first time that is not over, as a whole. */
export function resolved(named: Named, today: CalendarDate): Found {
  const thisYear = partsOf(today).year;
  return inFirst(named, upFrom(thisYear - 1), (time) => !isOver(time, today));
}

/** "Sedan mars": without a year it is the latest one that has begun. */
export function latestBegun(named: Named, today: CalendarDate): Found {
  const thisYear = partsOf(today).year;
  const downwards = upFrom(thisYear - yearsAhead).reverse();
  return inFirst(named, downwards, (time) => (boundsOf(time).earliestStart ?? today) <= today);
}

function upFrom(year: number): number[] {
  return Array.from({ length: yearsAhead + 2 }, (_, index) => year + index);
}

function inFirst(named: Named, years: readonly number[], suits: (time: Edtf) => boolean): Found {
  if (named.year !== null) {
    const edtf = named.inYear(named.year);
    return edtf === null ? named : { edtf, assumed: null };
  }
  for (const year of named.onlyIn === undefined ? years : [named.onlyIn]) {
    const edtf = named.inYear(year);
    if (edtf !== null && suits(edtf)) return { edtf, assumed: year };
  }
  return named;
}

/** A time that needs no year, such as one relative to today. */
export function fixed(time: Edtf | null, impossible: Impossible): Named {
  return { year: Number(time?.slice(0, 4) ?? 0), inYear: () => time, impossible };
}

/** Whether there is any year, or the one that was named, in which it exists. */
export function isPossible({ year, inYear }: Named): boolean {
  return inYear(year ?? yearWithAll) !== null;
}

/** A leap year of 53 weeks. */
const yearWithAll = 2004;

/** What was found with other edges, or null when those make no time. */
export function mapped(found: Found, edges: (time: Edtf) => string | null): Found | null {
  if (!('edtf' in found)) return found;
  const edtf = checked(edges(found.edtf) ?? '');
  return edtf && { ...found, edtf };
}
