import { memo } from 'react';
import type { Overview } from '#contract/views.ts';
import { unansweredPromises } from '#domain/attention.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { planSentence } from '#words/progress.ts';
import styles from './overview.module.css';

/** Läget i stort, in one sentence about the whole plan, whatever a filter shows of it. */
export const PlanLead = memo(function PlanLead({ overview: { areas, today } }: { overview: Overview }) {
  const activities = areas.flatMap((picture) => picture.activities);
  const gaps = areas.flatMap(unansweredPromises).filter(({ kind }) => kind === 'promise-unanswered');
  return (
    <section className={styles.lead}>
      <h1>Översikt</h1>
      <p>{planSentence(progressOf(activities, today), gaps.length)}</p>
      {isPartlyExample(activities) && <ExampleMark partly />}
    </section>
  );
});
