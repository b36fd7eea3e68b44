import type { CalendarDate } from '#domain/calendar.ts';

/** What a chart shows, whatever draws it: the picture, the summary, the table and the file are all made of this. */
export type ChartModel = {
  /** The finding, in a sentence: what somebody should take away. */
  title: string;
  /** What is measured, in which unit: "Andel, procent". */
  subtitle: string;
  /** In a few sentences what the lines do, for who cannot see them. */
  summary: string;
  /** "%", "antal per 100 000 invånare". */
  unit: string;
  decimals: number;
  /** Whether the axis of values begins at zero however far from it all lies; a cut is told beside it. */
  fromZero: boolean;
  lines: readonly ChartLine[];
  /** Target, baseline: a value to hold the lines against, in words. */
  levels: readonly { name: string; value: number }[];
  /** Where what is measured changes; no line goes over it. `on`: of the first period that is measured anew, the last day.
   * `text`: a sentence that says so. */
  breaks: readonly { on: CalendarDate; text: string }[];
  /** Under the chart, and on every copy of it. */
  source: string;
  /** What must stand on every copy too, where nothing else of the page does; the page itself says it above the chart. */
  notice: string | null;
  /** Where a table says why there is no value. `line`: its id. `on`: the last day of the period. */
  missing: readonly { line: string; on: CalendarDate; period: string; why: string }[];
};

/** A line is drawn within each run, and never between two. */
export type ChartLine = {
  id: string;
  name: string;
  /** `step`: it holds until the next one. */
  shape: 'line' | 'step';
  /** The line that the chart is about; others are held beside it. */
  isMain: boolean;
  runs: readonly (readonly ChartPoint[])[];
};

/**
 * `on`: where it is drawn, the last day of its period. `from`, when the period is a span to be drawn: the last day of its
 * first year, where a value of that year alone would stand. Drawn from its first day, a span of 2012–2016 would reach back
 * to the mark of 2011.
 */
export type ChartPoint = {
  on: CalendarDate;
  from: CalendarDate | null;
  period: string;
  value: number;
  interval: { low: number; high: number } | null;
};
