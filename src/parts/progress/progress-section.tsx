import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { changesSince, followed } from '#domain/activity-over-time.ts';
import { isPartlyExample } from '#domain/progress.ts';
import { lastNewYear, progressOverTime, unplanned } from '#domain/progress-over-time.ts';
import { fetchFailureWords } from '#lib/api-client.ts';
import { statusHistoryQuery } from '#lib/queries.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { planSentence } from '#words/progress.ts';
import { againstPlanWords, plannedRule, sinceNewYearWords } from '#words/progress-over-time.ts';
import { historySpan } from './history-span.ts';
import styles from './progress.module.css';
import { ProgressFigure } from './progress-figure.tsx';
import type { ProgressProps } from './progress-view.ts';
import { StatusHistoryList } from './status-history-list.tsx';

/**
 * How far the activities of some areas have come against what was planned, and how it has gone. What stands today is
 * said at once; what was comes with the history. It has no heading of its own; `level`: of those within it, one below
 * the one that it stands under.
 */
export function ProgressSection({ areas, view, level }: ProgressProps & { level: 3 | 4 }) {
  const { data, error } = useQuery(statusHistoryQuery(view.asOf));
  const activities = useMemo(() => areas.flatMap((area) => area.activities), [areas]);
  const all = useMemo(() => followed(activities, data?.histories ?? []), [activities, data]);
  const through = historySpan(view);
  const [now] = progressOverTime(all, { first: view.today, last: view.today });
  if (now === undefined || activities.length === 0) return <p>Här räknas aktiviteterna när det finns några.</p>;
  return (
    <div className={styles.section}>
      <p className={styles.finding}>{againstPlanWords(now)}</p>
      <p>
        {planSentence(now, 0)} {data !== undefined && `${sinceNewYearWords(changesSince(all, lastNewYear(through)))}.`}{' '}
        {isPartlyExample(activities) && <ExampleMark partly />}
      </p>
      <p className={styles.soft}>{plannedRule(unplanned(activities))}</p>
      {data !== undefined && (
        <>
          <ProgressFigure level={level} all={all} through={through} />
          <StatusHistoryList level={level} areas={areas} all={all} through={through} asOf={view.asOf} />
        </>
      )}
      {data === undefined && error !== null && (
        <p className={styles.soft}>Hur det har gått kan inte visas. {fetchFailureWords(error).detail}</p>
      )}
    </div>
  );
}
