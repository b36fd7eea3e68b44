import { lazy, Suspense, useState } from 'react';
import { shortDate } from '#words/dates.ts';
import { wholeSummary } from '#words/since-summary.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';
import { useShown } from './use-shown.ts';

const ComparisonView = lazy(async () => ({
  default: (await import('#parts/comparison/comparison-view.tsx')).ComparisonView,
}));

/** Sedan förra mötet: in one line, and in full for who asks. */
export function SinceSection({ view: { meeting, today } }: { view: MeetingView }) {
  const [isUnfolded, setUnfolded] = useState(false);
  const since = useShown(meeting)?.since;
  return (
    <section aria-labelledby="since" className={styles.section}>
      <h2 id="since">Sedan förra mötet</h2>
      {since === null && <p className={styles.soft}>Det finns inget tidigare möte att jämföra med.</p>}
      {since !== null && since !== undefined && (
        <>
          <p className={styles.finding}>
            {since.from.kind === 'meeting' ? `${since.from.title}, ` : ''}
            {shortDate(since.from.on, today)}: {wholeSummary(since).toLocaleLowerCase('sv')}.
          </p>
          <details open={isUnfolded} onToggle={({ currentTarget }) => setUnfolded(currentTarget.open)}>
            <summary>Vad som har ändrats, område för område</summary>
            {isUnfolded && (
              <Suspense>
                <ComparisonView comparison={since} level={3} />
              </Suspense>
            )}
          </details>
        </>
      )}
    </section>
  );
}
