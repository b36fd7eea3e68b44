import { useId, useState } from 'react';
import type { Indicator } from '#domain/indicator.ts';
import { Button } from '#ui/button.tsx';
import { Chart } from '#ui/chart/chart.tsx';
import { indicatorModel } from '#ui/chart/indicator-model.ts';
import { loadChart } from '#ui/chart/load-chart.ts';
import styles from './indicator.module.css';

/** Whether there is a picture to draw: one value is a number. */
export function hasFigure({ series }: Indicator): boolean {
  return series.observations.filter((one) => 'value' in one).length > 1;
}

/** A measure's chart, in place, once somebody wants it. */
export function IndicatorFigure({ indicator, showsHelpLines }: { indicator: Indicator; showsHelpLines: boolean }) {
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
          {isOpen ? 'Dölj diagram' : 'Visa diagram'} <span className="visually-hidden">{indicator.shortTitle}</span>
        </Button>
      </div>
      {isOpen && (
        <div id={id} className={styles.figure}>
          <Chart model={indicatorModel(indicator, { split: null, showsHelpLines })} level={5} />
        </div>
      )}
    </>
  );
}
