import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { followed } from '#domain/activity-over-time.ts';
import { progressOverTime } from '#domain/progress-over-time.ts';
import { statusHistoryQuery } from '#lib/queries.ts';
import { againstPlanWords } from '#words/progress-over-time.ts';
import type { ProgressProps } from './progress-view.ts';

/** How far the activities of some areas have come against what was planned, and how it has gone. It has no heading. */
export function ProgressSection({ areas, view }: ProgressProps) {
  const { data } = useQuery(statusHistoryQuery(view.asOf));
  const all = useMemo(
    () =>
      followed(
        areas.flatMap(({ activities }) => activities),
        data?.histories ?? [],
      ),
    [areas, data],
  );
  const now = progressOverTime(all, { first: view.today, last: view.today }).at(-1);
  return <div>{now && <p>{againstPlanWords(now)}</p>}</div>;
}
