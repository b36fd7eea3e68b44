import { type CalendarDate, partsOf } from '#domain/calendar.ts';
import { boundsOf, isOver } from '../bounds.ts';
import type { Edtf } from '../edtf.ts';
import type { Direction, Impossible } from '../reading.ts';
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

/** From which day a time without a year is looked for, and which way. */
export type Standpoint = { readonly today: CalendarDate; readonly direction: Direction };

/** What a phrase was found to be. `assumed`: the year that was not written. */
export type Found = { edtf: Edtf; assumed: number | null } | { impossible: Impossible };

/** Leap days and weeks of number 53 may be this far off. */
const yearsAhead = 8;

/** The time of the year that was named; without a year the first that is not over, as a whole, or the latest begun. */
export function resolved(named: Named, from: Standpoint): Found {
  if (from.direction === 'back') return latestBegun(named, from);
  const thisYear = partsOf(from.today).year;
  return inFirst(named, upFrom(thisYear - 1), (time) => !isOver(time, from.today));
}

/** "Sedan mars": without a year it is the latest one that has begun, whichever way the phrase is read. */
export function latestBegun(named: Named, { today }: Standpoint): Found {
  const thisYear = partsOf(today).year;
  const downwards = upFrom(thisYear - yearsAhead).reverse();
  return inFirst(named, downwards, (time) => hasBegun(time, today));
}

/** What has no known beginning has begun once it may end. */
export function hasBegun(time: Edtf, today: CalendarDate): boolean {
  const { earliestStart, earliestEnd } = boundsOf(time);
  return (earliestStart ?? earliestEnd ?? today) <= today;
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
