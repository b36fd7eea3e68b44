import { useQuery } from '@tanstack/react-query';
import type { Overview } from '#contract/views.ts';
import { useAhead } from '#lib/ahead.ts';
import { useAsOf } from '#lib/as-of.ts';
import { areasQuery } from '#lib/queries.ts';
import { usePlanView } from '#parts/plan-view.ts';
import { ProgressSection } from '#parts/progress/progress-section.tsx';
import styles from './indicators.module.css';

/** The overview's picture, which every page has: what is counted of the plan is counted of it. */
export function useOverview(): Overview | undefined {
  return useQuery(areasQuery(useAsOf(), useAhead())).data;
}

/** Planens genomförande: how far its activities have come. Nothing that is measured in the world is mixed into it. */
export function PlanProgress({ overview }: { overview: Overview }) {
  const view = usePlanView(overview);
  return (
    <section aria-labelledby="progress" className={styles.section}>
      <h2 id="progress">Planens genomförande</h2>
      <p className={styles.soft}>Vad som är gjort av det som planen lovar. Det säger inte vad det har lett till.</p>
      <ProgressSection areas={overview.areas} view={view} level={3} />
    </section>
  );
}
