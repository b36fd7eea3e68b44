import type { Plan } from '#domain/plan.ts';
import { timePhrase } from '#words/activity.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './overview.module.css';

/** What was asked for, and the reports that it is to end in. */
export function AssignmentSection({ plan }: { plan: Plan }) {
  const { text, reports, source } = plan.assignment;
  return (
    <section aria-labelledby="assignment" className={styles.assignment}>
      <h2 id="assignment">Uppdraget</h2>
      <p>{text}</p>
      <dl>
        {reports.map(({ title, time }) => (
          <div key={title}>
            <dt>{title}</dt>
            <dd>{timePhrase(time)}</dd>
          </div>
        ))}
      </dl>
      <p className={styles.source}>Källa: {sourceLabel(source)}</p>
    </section>
  );
}
