import { useId } from 'react';
import styles from './chart.module.css';
import type { ChartModel } from './chart-model.ts';
import { ChartTable } from './chart-table.tsx';
import { Key, Legend } from './legend.tsx';
import { Plot } from './plot.tsx';
import { TakeAway } from './take-away.tsx';
import { axisNote } from './value-axis.ts';

/**
 * A chart with all that belongs to it. Words and table stand at once; what draws is fetched when the first chart is here.
 * `level`: of its heading, one below the one it stands under.
 */
export function Chart({ model, level = 3 }: { model: ChartModel; level?: 2 | 3 | 4 | 5 }) {
  const Heading = `h${level}` as const;
  const heading = useId();
  const isEmpty = model.lines.every(({ runs }) => runs.flat().length === 0);
  const note = isEmpty ? null : axisNote(model);
  return (
    <figure className={styles.chart} aria-labelledby={heading}>
      <Heading id={heading} className={styles.title}>
        {model.title}
      </Heading>
      <p className={styles.beside}>{model.subtitle}</p>
      <Legend lines={model.lines} />
      {note && <p className={styles.beside}>{note}</p>}
      {isEmpty ? <p>Det finns inga värden att rita än.</p> : <Plot model={model} />}
      <Key model={model} />
      <p className={styles.summary}>{model.summary}</p>
      <div className={styles.foot}>
        <details>
          <summary>Visa som tabell</summary>
          <ChartTable model={model} />
        </details>
        <TakeAway model={model} />
      </div>
      <figcaption className={styles.beside}>{model.source}</figcaption>
    </figure>
  );
}
