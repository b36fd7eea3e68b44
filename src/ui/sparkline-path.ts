import { addDays, type CalendarDate, dayNumber } from '#domain/calendar.ts';
import type { Series } from '#domain/indicator.ts';
import { boundsOf } from '#domain/time/bounds.ts';

export type SparkPoint = { x: number; y: number };

/** Lines in a box of the given size, y growing downwards. A run of one point is a measurement standing alone. */
export type SparkRuns = readonly (readonly SparkPoint[])[];

type Measured = { start: CalendarDate; end: CalendarDate; value: number };

/**
 * The runs of each series, on shared axes. A line joins two measurements only where the second period begins before
 * or right after the first one ends; across anything that was not measured there is a gap, never a line.
 */
export function sparkRuns(series: readonly Series[], width: number, height: number): SparkRuns[] {
  const measured = series.map(measurements);
  const all = measured.flat();
  const [firstDay, lastDay] = extent(all.map(({ end }) => dayNumber(end)));
  const [lowest, highest] = extent(all.map(({ value }) => value));
  const along = (position: number, from: number, to: number) => (to === from ? 0.5 : (position - from) / (to - from));
  const place = ({ end, value }: Measured): SparkPoint => ({
    x: width * along(dayNumber(end), firstDay, lastDay),
    y: height * (1 - along(value, lowest, highest)),
  });
  return measured.map((one) => runsOf(one).map((run) => run.map(place)));
}

function measurements({ observations }: Series): Measured[] {
  return observations.flatMap((observation) => {
    const { earliestStart, latestEnd } = boundsOf(observation.period.edtf);
    if (!('value' in observation) || latestEnd === null) return [];
    return [{ start: earliestStart ?? latestEnd, end: latestEnd, value: observation.value }];
  });
}

function runsOf(measured: readonly Measured[]): Measured[][] {
  const runs: Measured[][] = [];
  for (const one of measured) {
    const run = runs.at(-1);
    const before = run?.at(-1);
    if (run !== undefined && before !== undefined && one.start <= addDays(before.end, 1)) run.push(one);
    else runs.push([one]);
  }
  return runs;
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
