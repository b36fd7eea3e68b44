import type { Indicator } from '#domain/indicator.ts';
import { keptPromises } from '#domain/own-performance.ts';
import { promiseWords } from '#words/own-performance.ts';
import type { ProgressProps } from './progress-view.ts';

/**
 * Egen prestation: what we have done of what was promised, counted. `indicators`: of any kind; those of our own
 * performance are told. It has no heading, and is nothing where there is nothing to count.
 */
export function OwnPerformance({ areas, view }: ProgressProps & { indicators: readonly Indicator[] }) {
  const activities = areas.flatMap((area) => area.activities);
  return (
    <ul>
      {keptPromises(activities, view.plan, view.today).map((kept) => (
        <li key={kept.activity.id}>{promiseWords(kept)}</li>
      ))}
    </ul>
  );
}
