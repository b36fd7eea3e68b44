import { memo } from 'react';
import type { Plan } from '#domain/plan.ts';
import { noTime } from '#words/activity.ts';
import { capitalised } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './overview.module.css';

/** What was asked for, and the reports that it is to end in. */
export const AssignmentSection = memo(function AssignmentSection({ plan }: { plan: Plan }) {
  const { text, reports, source } = plan.assignment;
  return (
    <section aria-labelledby="assignment" className={styles.assignment}>
      <h2 id="assignment">Uppdraget</h2>
      <p>{text}</p>
      <dl>
        {reports.map(({ title, time }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{time === null ? capitalised(noTime) : time.phrase}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>Källa: {sourceLabel(source)}</p>
    </section>
  );
});
