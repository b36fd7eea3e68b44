import type { StatusSpan } from '#domain/activity-over-time.ts';
import type { Span } from '#domain/time/bounds.ts';
import { statusClass } from './status-glyph.tsx';
import styles from './status-strip.module.css';
import { scaleOf } from './timeline/scale.ts';
import { percent } from './timeline/time-bar.tsx';

/**
 * How an activity has been shown, through some days. The height and the pattern say the status without colour: a thin
 * line where it has not begun, half as high while it goes on, full when it is done. Whoever uses it gives the same in words.
 */
export function StatusStrip({ spans, through }: { spans: readonly StatusSpan[]; through: Span }) {
  const { startOf, endOf } = scaleOf(through);
  return (
    <div className={styles.strip} aria-hidden="true">
      {spans.map(({ first, last, status }) => (
        <span
          key={first}
          className={`${styles.span} ${statusClass[status]}`}
          data-status={status}
          style={{ left: percent(startOf(first)), width: percent(endOf(last) - startOf(first)) }}
        />
      ))}
    </div>
  );
}
