import type { Span } from '#domain/time/bounds.ts';
import { dateLabel } from '#domain/time/label.ts';
import styles from './status-strips.module.css';

/** From when until when the strips above it go. */
export function StripAxis({ through: { first, last } }: { through: Span }) {
  return (
    <div className={styles.axis}>
      <span>{dateLabel(first, 'short')}</span>
      <span>{dateLabel(last, 'short')}</span>
    </div>
  );
}
