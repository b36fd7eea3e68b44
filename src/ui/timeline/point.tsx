import type { Edtf } from '#domain/time/edtf.ts';
import type { Axis } from './axis.ts';
import { barOf } from './bar.ts';
import { percent } from './time-bar.tsx';
import styles from './timeline.module.css';

/** Something that happens once, drawn in the middle of the time within which it happens. */
export function Point({ time, axis, children }: { time: Edtf | undefined; axis: Axis; children: React.ReactNode }) {
  const bar = time === undefined ? null : barOf(time, axis.scale);
  if (bar === null) return null;
  return (
    <span className={styles.point} style={{ left: percent((bar.from + bar.to) / 2) }}>
      {children}
    </span>
  );
}
