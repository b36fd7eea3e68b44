import { calendarDate } from '#domain/calendar.ts';
import { StatusStrip } from '#ui/status-strip.tsx';
import { statusNames } from '#words/names.ts';
import styles from './progress.module.css';

/** Any days at all: a sample is one status through all of them. */
const through = { first: calendarDate('2023-01-01'), last: calendarDate('2023-12-31') };
const shown = ['not-started', 'ongoing', 'done', 'late', 'paused', 'cancelled'] as const;

/** What the strips look like for each status, drawn with the same part. */
export function StripLegend() {
  return (
    <ul className={styles.legend} aria-label="Så ser remsorna ut">
      {shown.map((status) => (
        <li key={status}>
          <StatusStrip spans={[{ ...through, status, isExample: false }]} through={through} />
          {statusNames[status]}
        </li>
      ))}
    </ul>
  );
}
