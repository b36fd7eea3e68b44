import type { CalendarDate } from '#domain/calendar.ts';
import { type KeptPromise, keptPromises, type MilestoneStanding, milestonesOf } from '#domain/own-performance.ts';
import { areaAddress } from '#lib/addresses.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { milestoneCountWords, milestoneWords, promiseWords, uncountedWords } from '#words/own-performance.ts';
import styles from './progress.module.css';
import type { ProgressProps } from './progress-view.ts';

/** Whether anything is counted in some areas: promises that count, or points to reach. */
export function hasOwnPerformance({ areas }: Pick<ProgressProps, 'areas'>): boolean {
  return areas.some(({ activities }) =>
    activities.some(({ recurrence, milestones }) => recurrence !== null || milestones.length > 0),
  );
}

/** Egen prestation: what we have done of what was promised, counted. It has no heading of its own. */
export function OwnPerformance({ areas, view }: ProgressProps) {
  if (!hasOwnPerformance({ areas })) return null;
  const activities = areas.flatMap((area) => area.activities);
  const promises = keptPromises(activities, view.plan, view.today);
  const milestones = milestonesOf(activities, view.today);
  return (
    <div className={styles.section}>
      {promises.length > 0 && (
        <ul aria-label="Återkommande åtaganden, år för år">
          {promises.map((kept) => (
            <CountedPromise key={kept.activity.id} kept={kept} asOf={view.asOf} />
          ))}
        </ul>
      )}
      {milestones.length > 0 && (
        <>
          {milestones.length > 1 && <p>{milestoneCountWords(milestones)}.</p>}
          <ul aria-label="Hållpunkter">
            {milestones.map((standing) => (
              <CountedMilestone
                key={`${standing.activity.id} ${standing.milestone.id}`}
                standing={standing}
                asOf={view.asOf}
              />
            ))}
          </ul>
        </>
      )}
    </div>
  );
}

function CountedPromise({ kept, asOf }: { kept: KeptPromise; asOf: CalendarDate | null }) {
  const { id, areaId, title, occurrences } = kept.activity;
  const uncounted = uncountedWords(kept);
  return (
    <li className={styles.counted}>
      <a href={areaAddress(areaId, asOf, id)}>{title}</a>
      <p>
        {promiseWords(kept)} {occurrences.some(({ provenance }) => provenance.kind === 'example') && <ExampleMark />}
      </p>
      {uncounted !== null && <p className={styles.soft}>{uncounted}</p>}
    </li>
  );
}

function CountedMilestone({ standing, asOf }: { standing: MilestoneStanding; asOf: CalendarDate | null }) {
  const { activity, milestone } = standing;
  return (
    <li className={styles.counted}>
      <a href={areaAddress(activity.areaId, asOf, activity.id)}>{activity.title}</a>
      <p>
        {milestone.title}: {milestoneWords(standing)} {milestone.provenance.kind === 'example' && <ExampleMark />}
      </p>
    </li>
  );
}
