import type { CalendarDate } from '#domain/calendar.ts';
import type { Assessment } from '#domain/plan.ts';
import { shortDate } from '#words/dates.ts';
import { assessmentNames } from '#words/names.ts';
import styles from './assessment-line.module.css';
import { ExampleMark } from './example-mark.tsx';

/** A manager's judgement: the word and when; the reason stands on the area's page. */
export function AssessmentLine({ assessment, today }: { assessment: Assessment | null; today: CalendarDate }) {
  if (assessment === null) return <p className={styles.none}>Ej bedömd</p>;
  return (
    <p className={styles.line} title={assessment.reason}>
      <strong>{assessmentNames[assessment.value]}</strong>
      <span>
        {' '}
        · bedömt {shortDate(assessment.on, today)}
        {assessment.difference !== null && ' · med förklaring'}
      </span>{' '}
      {assessment.provenance.kind === 'example' && <ExampleMark />}
    </p>
  );
}
