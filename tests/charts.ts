import { calendarDate } from '#domain/calendar.ts';
import type { ChartLine, ChartModel, ChartPoint } from '#ui/chart/chart-model.ts';

/** A yearly value, without interval. */
export function aPoint(year: number, value: number): ChartPoint {
  return { on: calendarDate(`${year}-12-31`), from: null, period: String(year), value, interval: null };
}

export function aLine(changes: Partial<ChartLine> = {}): ChartLine {
  return {
    id: 'own',
    name: 'Kalmar län',
    shape: 'line',
    isMain: true,
    runs: [[aPoint(2021, 84.2), aPoint(2022, 83.9)]],
    ...changes,
  };
}

export function aChart(changes: Partial<ChartModel> = {}): ChartModel {
  return {
    title: 'Fler elever är behöriga',
    subtitle: 'Andel, procent',
    summary: 'Andelen har ökat.',
    unit: '%',
    decimals: 1,
    fromZero: false,
    lines: [aLine()],
    levels: [],
    breaks: [],
    source: 'Källa: Skolverket.',
    notice: null,
    missing: [],
    ...changes,
  };
}
