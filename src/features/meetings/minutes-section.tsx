import type { Meeting } from '#domain/meeting.ts';
import { Prose } from '#ui/prose/prose.tsx';
import styles from './meetings.module.css';

/** What was written down of what was said. */
export function MinutesSection({ meeting: { minutes } }: { meeting: Pick<Meeting, 'minutes'> }) {
  return (
    <section aria-labelledby="minutes" className={styles.section}>
      <h2 id="minutes">Mötesanteckningar</h2>
      {minutes === '' ? <p className={styles.soft}>Inget är antecknat.</p> : <Prose text={minutes} />}
    </section>
  );
}
