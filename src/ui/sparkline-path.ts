import { dayNumber } from '#domain/calendar.ts';
import type { Break, Series } from '#domain/indicator.ts';
import { type Measurement, runsOf } from '#domain/series-runs.ts';

export type SparkPoint = { x: number; y: number };

/** Lines in a box of the given size, y growing downwards. A run of one point is a measurement standing alone. */
export type SparkRuns = readonly (readonly SparkPoint[])[];

/** The runs of each series, on shared axes; between them there is a gap, never a line. */
export function sparkRuns(
  series: readonly Series[],
  breaks: readonly Break[],
  width: number,
  height: number,
): SparkRuns[] {
  const runs = series.map(({ observations }) => runsOf(observations, breaks));
  const all = runs.flat(2);
  const [firstDay, lastDay] = extent(all.map(({ last }) => dayNumber(last)));
  const [lowest, highest] = extent(all.map(({ value }) => value));
  const along = (position: number, from: number, to: number) => (to === from ? 0.5 : (position - from) / (to - from));
  const place = ({ last, value }: Measurement): SparkPoint => ({
    x: width * along(dayNumber(last), firstDay, lastDay),
    y: height * (1 - along(value, lowest, highest)),
  });
  return runs.map((one) => one.map((run) => run.map(place)));
}

function extent(values: readonly number[]): [number, number] {
  return [Math.min(...values), Math.max(...values)];
}
