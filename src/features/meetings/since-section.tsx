import { lazy, Suspense, useState } from 'react';
import { allChanges } from '#domain/since.ts';
import { ExamplesAmong } from '#parts/comparison/examples-among.tsx';
import { shortDate } from '#words/dates.ts';
import { summaryLine } from '#words/since-summary.ts';
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
  const changes = since ? allChanges(since) : [];
  return (
    <section aria-labelledby="since" className={styles.section}>
      <h2 id="since">Sedan förra mötet</h2>
      {since === null && <p className={styles.soft}>Det finns inget tidigare möte att jämföra med.</p>}
      {since !== null && since !== undefined && (
        <>
          <p className={styles.soft}>
            {since.from.kind === 'meeting' ? `${since.from.title}, ` : ''}
            {shortDate(since.from.on, today)}
          </p>
          {/* What is unfolded begins with the same line. */}
          {!isUnfolded && (
            <p className={styles.finding}>
              {summaryLine(changes)}. <ExamplesAmong changes={changes} />
            </p>
          )}
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
