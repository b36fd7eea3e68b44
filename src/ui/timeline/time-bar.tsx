import type { ShownStatus } from '#words/names.ts';
import { statusClass } from '../status-glyph.tsx';
import type { Bar, Side } from './bar.ts';
import styles from './timeline.module.css';

const leftClass: Record<Side, string | undefined> = {
  known: styles.fadeIn,
  open: styles.open,
  unknown: styles.unknown,
};

const rightClass: Record<Side, string | undefined> = {
  known: styles.fadeOut,
  open: styles.open,
  unknown: styles.unknown,
};

/** A stretch of time: solid where it is certain, fading where it is not, dashed where it goes on, dotted where nobody knows. */
export function TimeBar({ bar, status }: { bar: Bar; status: ShownStatus }) {
  // Shares of the bar's own width: growth factors that add up to less than one would leave part of it empty.
  const whole = Math.max(bar.to - bar.from, Number.EPSILON);
  const share = (length: number) => ({ flexGrow: Math.max(length, 0) / whole, flexBasis: 0 });
  return (
    <div
      className={`${styles.bar} ${statusClass[status]}`}
      style={{ left: percent(bar.from), width: percent(bar.to - bar.from) }}
    >
      <span className={leftClass[bar.left]} style={share(bar.solidFrom - bar.from)} />
      <span className={styles.solid} style={share(bar.solidTo - bar.solidFrom)} />
      <span className={rightClass[bar.right]} style={share(bar.to - bar.solidTo)} />
    </div>
  );
}

export function percent(fraction: number): string {
  return `${(fraction * 100).toFixed(2)}%`;
}
