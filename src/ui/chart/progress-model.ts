import type { ProgressPoint } from '#domain/progress-over-time.ts';
import { dateLabel } from '#domain/time/label.ts';
import { howItWentWords, lineNames, progressFinding } from '#words/progress-over-time.ts';
import type { ChartLine, ChartModel } from './chart-model.ts';

/** What is drawn of progress over time. There is at least one point, and the last is today. */
export type ProgressShown = { points: readonly ProgressPoint[]; isPartlyExample: boolean };

/** In the order in which a reader asks: how many are done, how many should be, what is late, what is under way. */
const lines = ['done', 'due', 'late', 'ongoing'] as const;

/** Counts of activities, whole and from zero. Each holds until the next point is known, and nothing lies between. */
export function progressModel({ points, isPartlyExample }: ProgressShown): ChartModel {
  const now = points.at(-1);
  const today = now === undefined ? '' : `, läget per ${dateLabel(now.on)}`;
  return {
    title: progressFinding(points),
    subtitle: 'Antal aktiviteter vid varje månads slut',
    summary: howItWentWords(points),
    unit: 'aktiviteter',
    decimals: 0,
    fromZero: true,
    lines: lines.map((of) => lineOf(of, points)),
    levels: [],
    breaks: [],
    source: `Källa: planens egen historik${today}.${isPartlyExample ? ' Delvis exempeldata.' : ''}`,
    notice: null,
    missing: [],
  };
}

function lineOf(of: (typeof lines)[number], points: readonly ProgressPoint[]): ChartLine {
  const run = points.map((point) => {
    const { on } = point;
    return { on, from: null, period: dateLabel(on), value: point[of], interval: null };
  });
  return { id: of, name: lineNames[of], shape: 'step', isMain: of === 'done', runs: [run] };
}
