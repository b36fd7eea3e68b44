import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { Setting } from '#contract/views.ts';
import type { Activity } from '#domain/activity.ts';
import { changesSince, followed, statusSpans } from '#domain/activity-over-time.ts';
import { lastNewYear } from '#domain/progress-over-time.ts';
import { statusHistoryQuery } from '#lib/queries.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { StatusStrip } from '#ui/status-strip.tsx';
import { sinceNewYearWords } from '#words/progress-over-time.ts';
import { historySpan } from './history-span.ts';
import styles from './status-strips.module.css';
import { StripAxis } from './strip-axis.tsx';

export type StatusStripsProps = {
  activities: readonly Activity[];
  setting: Setting;
  /** More strips than this are left to the area's own page. */
  most: number;
};

/** A strip for each activity, and in words what is new since New Year. */
export function StatusStrips({ activities, setting, most }: StatusStripsProps) {
  const { data, isError } = useQuery(statusHistoryQuery(setting.asOf));
  const all = useMemo(() => followed(activities, data?.histories ?? []), [activities, data]);
  if (data === undefined) return isError && <p className={styles.words}>Statushistoriken har inte kunnat hämtas.</p>;
  const through = historySpan(setting);
  const changes = changesSince(all, lastNewYear(through));
  const examples = changes.filter(({ activity }) => activity.status.provenance.kind === 'example').length;
  return (
    <>
      <div className={styles.strips}>
        {all.slice(0, most).map((one) => (
          <StatusStrip key={one.activity.id} spans={statusSpans(one, through)} through={through} />
        ))}
      </div>
      <StripAxis through={through} />
      <p className={styles.words}>
        {sinceNewYearWords(changes)} {examples > 0 && <ExampleMark partly={examples < changes.length} />}
      </p>
    </>
  );
}
