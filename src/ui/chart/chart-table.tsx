import { useMemo } from 'react';
import { boundsWords } from '#words/measured.ts';
import { decimal, withUnit } from '#words/numbers.ts';
import styles from './chart.module.css';
import type { ChartModel } from './chart-model.ts';
import { type Cell, hasInterval, rowsOf } from './rows.ts';

/** The same as the drawing, in numbers. */
export function ChartTable({ model }: { model: ChartModel }) {
  const rows = useMemo(() => rowsOf(model), [model]);
  const { lines, levels, decimals, unit } = model;
  const haveInterval = lines.map(hasInterval);
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls sideways has to be reached by keyboard
    <section className={styles.scroll} aria-label={`Tabell: ${model.title}`} tabIndex={0}>
      <table className={styles.table}>
        <caption className="visually-hidden">
          {model.title}. {model.subtitle}.
        </caption>
        <thead>
          <tr>
            <th scope="col">Period</th>
            {lines.map(({ id, name }, index) => (
              <th key={id} scope="col">
                {name}
                {haveInterval[index] === true && ' (95 % konfidensintervall)'}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) =>
            row.kind === 'break' ? (
              <tr key={row.text}>
                <td className={styles.break} colSpan={lines.length + 1}>
                  {row.text}
                </td>
              </tr>
            ) : (
              <tr key={row.id}>
                <th scope="row">{row.period}</th>
                {row.cells.map((cell, index) => (
                  <td key={lines[index]?.id}>{cellWords(cell, model)}</td>
                ))}
              </tr>
            ),
          )}
          {levels.map(({ name, value }) => (
            <tr key={name}>
              <th scope="row">{name}</th>
              <td colSpan={lines.length}>{withUnit(value, decimals, unit)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}

function cellWords(cell: Cell, model: ChartModel): string {
  if (cell === null) return '–';
  if ('why' in cell) return cell.why;
  const value = decimal(cell.value, model.decimals);
  return cell.interval === null ? value : `${value} (${boundsWords(cell.interval, model.decimals)})`;
}
