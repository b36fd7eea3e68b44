import { useId, useMemo, useState } from 'react';
import type { Followed } from '#domain/activity-over-time.ts';
import { progressOverTime, type Unplanned } from '#domain/progress-over-time.ts';
import type { Span } from '#domain/time/bounds.ts';
import { Button } from '#ui/button.tsx';
import { Chart } from '#ui/chart/chart.tsx';
import { loadChart } from '#ui/chart/load-chart.ts';
import { progressModel } from '#ui/chart/progress-model.ts';
import styles from './progress.module.css';

type Props = { all: readonly Followed[]; through: Span; beside: Unplanned; level: 3 | 4 };

/** The chart of what has been done against what was planned, once somebody wants it. */
export function ProgressFigure(props: Props) {
  const [isOpen, setOpen] = useState(false);
  const id = useId();
  // Whoever points at the button will most likely press it. Without a network the chart itself says what is missing.
  const prepare = () => void loadChart().catch(() => null);
  return (
    <>
      <div className={styles.open}>
        <Button
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          onPointerEnter={prepare}
          onClick={() => setOpen(!isOpen)}
        >
          {isOpen ? 'Dölj diagram' : 'Visa diagram'}
          <span className="visually-hidden">: klara mot planerade</span>
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={styles.figure}>
          <Figure {...props} />
        </div>
      )}
    </>
  );
}

/** The same days through, however often the page is drawn: four hundred activities are counted once. */
function Figure({ all, through: { first, last }, beside, level }: Props) {
  const points = useMemo(() => progressOverTime(all, { first, last }), [all, first, last]);
  const isPartlyExample = all.some(({ steps }) => steps.some(({ isExample }) => isExample));
  return <Chart model={progressModel({ points, beside, isPartlyExample })} level={level} />;
}
