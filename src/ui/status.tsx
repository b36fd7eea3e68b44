import { type ShownStatus, statusNames } from '#words/names.ts';
import styles from './status.module.css';
import { StatusGlyph } from './status-glyph.tsx';

/** A status as shape and word. */
export function Status({ status }: { status: ShownStatus }) {
  return (
    <span className={styles.status}>
      <StatusGlyph status={status} />
      <span className={styles.word}>{statusNames[status]}</span>
    </span>
  );
}
