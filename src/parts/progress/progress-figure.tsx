import { useMemo } from 'react';
import type { Followed } from '#domain/activity-over-time.ts';
import { progressOverTime } from '#domain/progress-over-time.ts';
import type { Span } from '#domain/time/bounds.ts';
import { Chart } from '#ui/chart/chart.tsx';
import { ChartOnDemand } from '#ui/chart/chart-on-demand.tsx';
import { progressModel } from '#ui/chart/progress-model.ts';
import styles from './progress.module.css';

type Props = { all: readonly Followed[]; through: Span; level: 3 | 4 };

/** The chart of what has been done against what was planned, once somebody wants it. */
export function ProgressFigure(props: Props) {
  return (
    <ChartOnDemand about="Klara mot planerade" place={styles}>
      {() => <Figure {...props} />}
    </ChartOnDemand>
  );
}

/** The same days through, however often the page is drawn: four hundred activities are counted once. */
function Figure({ all, through: { first, last }, level }: Props) {
  const points = useMemo(() => progressOverTime(all, { first, last }), [all, first, last]);
  const isPartlyExample = all.some(({ steps }) => steps.some(({ isExample }) => isExample));
  return <Chart model={progressModel({ points, isPartlyExample })} level={level} />;
}
