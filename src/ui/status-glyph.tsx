import type { ShownStatus } from '#words/names.ts';
import styles from './status.module.css';

/** Each status has a shape of its own, so that it reads without colour. Drawn in a 16 × 16 box. */
const shapes: Record<ShownStatus, React.ReactNode> = {
  done: (
    <>
      <circle cx="8" cy="8" r="7" fill="currentColor" />
      <path d="m4.8 8.2 2.3 2.3 4.2-4.8" fill="none" stroke="var(--glyph-ground)" strokeWidth="1.8" />
    </>
  ),
  ongoing: (
    <>
      <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />
      <path d="M8 1.8a6.2 6.2 0 0 0 0 12.4z" fill="currentColor" />
    </>
  ),
  'not-started': <circle cx="8" cy="8" r="6.2" fill="none" stroke="currentColor" strokeWidth="1.6" />,
  late: <path d="M8 1.2 15.4 14.4H.6z" fill="currentColor" />,
  paused: <path d="M3.6 2h3v12h-3zM9.4 2h3v12h-3z" fill="currentColor" />,
  cancelled: <path d="m3 3 10 10M13 3 3 13" fill="none" stroke="currentColor" strokeWidth="2.2" />,
  decision: <path d="M8 .8 15.2 8 8 15.2.8 8z" fill="currentColor" />,
};

export const statusClass: Record<ShownStatus, string | undefined> = {
  done: styles.done,
  ongoing: styles.ongoing,
  'not-started': styles.notStarted,
  late: styles.late,
  paused: styles.paused,
  cancelled: styles.cancelled,
  decision: styles.decision,
};

/** The mark alone; whoever uses it says the word. */
export function StatusGlyph({ status }: { status: ShownStatus }) {
  return (
    <svg className={`${styles.glyph} ${statusClass[status]}`} viewBox="0 0 16 16" aria-hidden="true">
      {shapes[status]}
    </svg>
  );
}
