import type { CalendarDate } from '#domain/calendar.ts';
import type { ChartLine, ChartModel, ChartPoint } from './chart-model.ts';

/** What a chart's table says, from the first period to the last. */
export type Row =
  | { kind: 'values'; id: string; period: string; cells: readonly Cell[] }
  /** From the next row on something else is measured. */
  | { kind: 'break'; text: string };

/** Of a line in a period: what was measured, why it was not, or nothing. */
export type Cell = Pick<ChartPoint, 'value' | 'interval'> | { why: string } | null;

type Period = { on: CalendarDate; from: CalendarDate | null; name: string };

export function rowsOf({ lines, missing, breaks }: ChartModel): Row[] {
  const cells = lines.map((line) => cellsOf(line, missing));
  const left = breaks.toSorted((a, b) => (a.on < b.on ? -1 : 1));
  const rows = periodsOf(lines, missing).flatMap((period): Row[] => {
    const passed = left.splice(0, left.filter(({ on }) => on <= period.on).length);
    return [
      ...passed.map(breakRow),
      { kind: 'values', id: keyOf(period), period: period.name, cells: cells.map((cellOf) => cellOf(period)) },
    ];
  });
  return [...rows, ...left.map(breakRow)];
}

export function hasInterval({ runs }: ChartLine): boolean {
  return runs.some((run) => run.some(({ interval }) => interval !== null));
}

function breakRow({ text }: { text: string }): Row {
  return { kind: 'break', text };
}

/** Every period that any line knows of, once. Of those with the same last day the longest comes first. */
function periodsOf(lines: ChartModel['lines'], missing: ChartModel['missing']): Period[] {
  const points = lines.flatMap(({ runs }) => runs.flat());
  const all = [
    ...points.map(({ on, from, period }) => ({ on, from, name: period })),
    ...missing.map(({ on, period }) => ({ on, from: null, name: period })),
  ];
  const known = new Map(all.toReversed().map((period) => [keyOf(period), period]));
  return [...known.values()].toSorted((a, b) => compare(a.on, b.on) || compare(a.from ?? a.on, b.from ?? b.on));
}

/** A line that holds until its next step has a value on every day from its first. */
function cellsOf({ id, runs, shape }: ChartLine, missing: ChartModel['missing']): (period: Period) => Cell {
  const points = runs.flat();
  const known = new Map<string, Cell>(points.map((point) => [keyOf({ on: point.on, name: point.period }), point]));
  for (const { line, on, period, why } of missing) {
    if (line === id) known.set(keyOf({ on, name: period }), { why });
  }
  return (period) => {
    const own = known.get(keyOf(period));
    if (own !== undefined || shape === 'line') return own ?? null;
    return points.findLast(({ on }) => on <= period.on) ?? null;
  };
}

function keyOf({ on, name }: Pick<Period, 'on' | 'name'>): string {
  return `${on} ${name}`;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}
