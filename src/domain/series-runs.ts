import { type CalendarDate, dateFrom, daysBetween, earlier, partsOf } from './calendar.ts';
import type { Break, Interval, Observation } from './indicator.ts';
import { boundsOf } from './time/bounds.ts';
import type { WrittenTime } from './time/written.ts';

/** A value and the days that it was measured over, both included. Of a period without a known beginning: its last day. */
export type Measurement = {
  period: WrittenTime;
  first: CalendarDate;
  last: CalendarDate;
  value: number;
  interval: Interval | null;
};

/**
 * The runs of measurements that a line may join, in the order of their periods. It joins two only where the second
 * period begins and ends later than the first one, and begins no later than right after that ends: a mean over years
 * does not follow on one of those years. It never joins across a value that is missing or a break. What has no known
 * end cannot be placed in time and is in none of them.
 */
export function runsOf(observations: readonly Observation[], breaks: readonly Break[]): Measurement[][] {
  const runs: Measurement[][] = [];
  let isJoined = false;
  for (const observation of observations) {
    const one = measurementOf(observation);
    if (one === null) {
      isJoined = isJoined && 'value' in observation;
      continue;
    }
    const run = runs.at(-1);
    const before = run?.at(-1);
    const follows = before !== undefined && followsOn(before, one) && meanTheSame(before, one, breaks);
    if (run !== undefined && isJoined && follows) run.push(one);
    else runs.push([one]);
    isJoined = true;
  }
  return runs;
}

/** The measurements that mean the same thing and so may be held against each other: those between two breaks. */
export function erasOf(observations: readonly Observation[], breaks: readonly Break[]): Measurement[][] {
  const eras: Measurement[][] = [];
  for (const one of observations.map(measurementOf)) {
    if (one === null) continue;
    const era = eras.at(-1);
    const before = era?.at(-1);
    if (era !== undefined && before !== undefined && meanTheSame(before, one, breaks)) era.push(one);
    else eras.push([one]);
  }
  return eras;
}

/** The first day that a value says something of: a mean over five years named 2020 begins with 2016. */
export function firstDayOf({ first, last }: Measurement, averagedYears: number | null): CalendarDate {
  if (averagedYears === null) return first;
  return earlier(first, dateFrom(Math.max(1, partsOf(last).year - averagedYears + 1), 1, 1));
}

/** Where nothing is said of any day between one period and the next, not even that a value is missing. */
export function gapsOf(observations: readonly Observation[]): { after: WrittenTime; before: WrittenTime }[] {
  return observations.slice(1).flatMap(({ period: before }, index) => {
    const after = observations[index]?.period;
    const end = after === undefined ? null : boundsOf(after.edtf).latestEnd;
    const { earliestStart: start } = boundsOf(before.edtf);
    const isGap = end !== null && start !== null && daysBetween(end, start) > 1;
    return after === undefined || !isGap ? [] : [{ after, before }];
  });
}

/** Null: no value, or none that can be placed in time. */
function measurementOf(observation: Observation): Measurement | null {
  const { earliestStart, latestEnd } = boundsOf(observation.period.edtf);
  if (!('value' in observation) || latestEnd === null) return null;
  const { period, value, interval = null } = observation;
  return { period, first: earliestStart ?? latestEnd, last: latestEnd, value, interval };
}

function followsOn(before: Measurement, one: Measurement): boolean {
  return before.first < one.first && before.last < one.last && daysBetween(before.last, one.first) <= 1;
}

function meanTheSame(a: Measurement, b: Measurement, breaks: readonly Break[]): boolean {
  return breaks.every((one) => {
    const [side, other] = [sideOf(a, one), sideOf(b, one)];
    return side === other && side !== 'both';
  });
}

/** A long period that begins before a break and ends after it mixes two definitions, and is like none of them. */
function sideOf({ first, last }: Measurement, { from }: Break): 'before' | 'both' | 'after' {
  const { earliestStart, latestEnd } = boundsOf(from.edtf);
  const start = earliestStart ?? latestEnd;
  if (start === null || first >= start) return 'after';
  return latestEnd !== null && last < latestEnd ? 'before' : 'both';
}
