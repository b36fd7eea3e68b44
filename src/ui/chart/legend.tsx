import { breakMarks } from './break-marks.ts';
import styles from './chart.module.css';
import type { ChartModel } from './chart-model.ts';
import { keyWords } from './key-words.ts';
import { looksOf } from './look.ts';
import { Swatch } from './swatch.tsx';

/** Which line is which, above the drawing. */
export function Legend({ lines }: Pick<ChartModel, 'lines'>) {
  const looks = looksOf(lines);
  return (
    <ul className={styles.legend}>
      {lines.map(({ id, name }) => {
        const look = looks.get(id);
        return (
          <li key={id}>
            {look && <Swatch look={look} />}
            {name}
          </li>
        );
      })}
    </ul>
  );
}

/** What else is drawn, below the drawing: breaks by their letters, and what the strokes are. */
export function Key({ model }: { model: ChartModel }) {
  const [breaks, words] = [breakMarks(model), keyWords(model)];
  if (breaks.length + words.length === 0) return null;
  return (
    <ul className={styles.key}>
      {breaks.map(({ letter, text }) => (
        <li key={letter}>
          <strong>{letter}</strong> {text}
        </li>
      ))}
      {words.map((one) => (
        <li key={one}>{one}</li>
      ))}
    </ul>
  );
}
