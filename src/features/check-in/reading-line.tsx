import { areaAddress } from '#lib/addresses.ts';
import { readingWords } from '#words/reading.ts';
import styles from './check-in.module.css';
import type { CheckInView } from './check-in-view.ts';
import type { Whose } from './whose.ts';

/** Which managers have read what is told of the areas that somebody keeps true. Nothing while none has. */
export function ReadingLine({ whose, view }: { whose: Whose; view: CheckInView }) {
  const read = view.areas.flatMap(({ area }) => {
    const words = area.coordinatorId === whose ? readingWords(area.readings, view) : null;
    return words === null ? [] : [{ area, words }];
  });
  if (read.length === 0) return null;
  return (
    <ul className={styles.readings} aria-label="Läst av chefer">
      {read.map(({ area, words }) => (
        <li key={area.id}>
          <a href={areaAddress(area.id, view.asOf)}>{area.title}</a>: {words}.
        </li>
      ))}
    </ul>
  );
}
