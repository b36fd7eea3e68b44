import { Link } from 'react-router-dom';
import { attentionOf, lastHeardOf } from '#domain/attention.ts';
import { progressOf } from '#domain/progress.ts';
import { asOfSearch, useAsOf } from '#lib/as-of.ts';
import { AttentionName } from '#ui/attention-name.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { ago, attentionSentence } from '#words/attention.ts';
import { progressLine } from '#words/progress.ts';
import styles from './area.module.css';
import { AreaAssessment } from './area-assessment.tsx';
import type { AreaView } from './area-view.ts';

/** Where the area stands: counted, explained and, beside it, judged. */
export function AreaHeader({ view }: { view: AreaView }) {
  const { area, plan, today } = view;
  const attention = attentionOf(area, plan, today);
  const heard = lastHeardOf(area);
  const coordinator = view.nameOf(area.area.coordinatorId);
  const coordinatorIsExample = view.people.some(({ id, example }) => example && id === area.area.coordinatorId);
  return (
    <header className={styles.header}>
      <p className={styles.crumb}>
        <Link to={`/${asOfSearch(useAsOf())}`}>Översikt</Link> · Område {area.area.number}
      </p>
      <h1>{area.area.title}</h1>
      <p className={styles.purpose}>{area.area.purpose}</p>
      <div className={styles.standing}>
        <section aria-labelledby="standing">
          <h2 id="standing">Läget</h2>
          <p>
            {progressLine(progressOf(area.activities, today))}.{' '}
            {heard === null ? 'Inte avstämd än' : `Avstämd ${ago(heard, today)}`}.{' '}
            {coordinator === null ? 'Ingen samordnare är vald.' : `Samordnare: ${coordinator}.`}{' '}
            {coordinatorIsExample && <ExampleMark />}
          </p>
          <ul className={styles.attention}>
            {attention.map((one) => (
              <li key={attentionSentence(one, today)}>
                <AttentionName kind={one.kind} /> <span>{attentionSentence(one, today)}</span>
              </li>
            ))}
          </ul>
        </section>
        <AreaAssessment view={view} />
      </div>
      {area.area.showsHelpLines && (
        <aside className={styles.help} aria-label="Hjälp">
          Mår du dåligt eller är orolig för någon? Ring 1177 för råd, Mind Självmordslinjen 90101, och 112 om det är
          akut.
        </aside>
      )}
    </header>
  );
}
