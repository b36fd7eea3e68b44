import { boundsOf } from './bounds.ts';
import type { Edtf } from './edtf.ts';
import type { PlannedTime } from './written.ts';

/** Certainly before: over before the other can begin. Two times may each be neither before nor after the other. */
export function isBefore(a: Edtf, b: Edtf): boolean {
  const [{ latestEnd }, { earliestStart }] = [boundsOf(a), boundsOf(b)];
  return latestEnd !== null && earliestStart !== null && latestEnd < earliestStart;
}

/** Whether both are the same days, however they are written: 2021 is 2021-01/2021-12, and about 2021 as well. */
export function isSameDays(a: Edtf, b: Edtf): boolean {
  if (a === b) return true;
  const [one, other] = [boundsOf(a), boundsOf(b)];
  return one.earliestStart === other.earliestStart && one.latestEnd === other.latestEnd;
}

const afterAllDays = '9999-99-99';

/**
 * For sorting: by the first possible day, or the last one where no beginning is known, then by the last, and what
 * spans the same days by how it is written. What has no ends comes last. Never 0 for two different times.
 */
export function byTime(a: Edtf, b: Edtf): number {
  const [one, other] = [sortingKey(a), sortingKey(b)];
  if (one === other) return 0;
  return one < other ? -1 : 1;
}

/** For sorting what is told of a time once it is over: as `byTime`, but by the last possible day before the first one. */
export function byEnd(a: Edtf, b: Edtf): number {
  const [one, other] = [lastDayOf(a), lastDayOf(b)];
  if (one === other) return byTime(a, b);
  return one < other ? -1 : 1;
}

/** For sorting what is to be done: by the last day on which it can be, and what has none last. */
export function byLastDay(a: PlannedTime, b: PlannedTime): number {
  const [one, other] = [lastDayOf(a.current?.edtf), lastDayOf(b.current?.edtf)];
  return one < other ? -1 : Number(one > other);
}

function lastDayOf(time: Edtf | undefined): string {
  return (time && boundsOf(time).latestEnd) ?? afterAllDays;
}

function sortingKey(time: Edtf): string {
  const { earliestStart, latestEnd } = boundsOf(time);
  return `${earliestStart ?? latestEnd ?? afterAllDays} ${latestEnd ?? afterAllDays} ${time}`;
}
