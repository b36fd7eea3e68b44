import { attentionOf, lastHeardOf } from '#domain/attention.ts';
import { isPartlyExample, progressOf } from '#domain/progress.ts';
import { asOfSearch } from '#lib/as-of.ts';
import { AttentionLine } from '#ui/attention-line.tsx';
import { AttentionName } from '#ui/attention-name.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { ago, attentionSentence } from '#words/attention.ts';
import { helpLines } from '#words/help-lines.ts';
import { progressLine } from '#words/progress.ts';
import styles from './area.module.css';
import { AreaAssessment } from './area-assessment.tsx';
import { AreaReading } from './area-reading.tsx';
import { AreaRhythm } from './area-rhythm.tsx';
import type { AreaView } from './area-view.ts';

/** Where the area stands: counted, explained and, beside it, judged. */
export function AreaHeader({ view }: { view: AreaView }) {
  const { area, plan, today } = view;
  const attention = attentionOf(area, plan, today);
  const heard = lastHeardOf(area);
  const coordinator = view.people.find(({ id }) => id === area.area.coordinatorId);
  // One mark for the line: counts, check-in or coordinator, some of it is made up.
  const isExample =
    heard?.provenance.kind === 'example' || coordinator?.example === true || isPartlyExample(area.activities);
  return (
    <header className={styles.header}>
      <p className={styles.crumb}>
        <a href={`/${asOfSearch(view.asOf)}`}>Översikt</a> · Område {area.area.number}
      </p>
      <h1>{area.area.title}</h1>
      <p className={styles.purpose}>{area.area.purpose}</p>
      <div className={styles.standing}>
        <section aria-labelledby="standing">
          <h2 id="standing">Läget</h2>
          <p>
            {progressLine(progressOf(area.activities, today))}.{' '}
            {heard === null ? 'Inte avstämd än' : `Avstämd ${ago(heard.on, today)}`}.{' '}
            {coordinator === undefined ? 'Ingen samordnare är vald.' : `Samordnare: ${coordinator.name}.`}{' '}
            {isExample && <ExampleMark partly />}
          </p>
          <AreaRhythm view={view} />
          <AreaReading view={view} />
          <ul className={styles.attention}>
            {attention.map((one) => (
              <li key={attentionSentence(one, today)}>
                <AttentionName kind={one.kind} />{' '}
                <span>
                  <AttentionLine attention={one} today={today} />
                </span>
              </li>
            ))}
          </ul>
        </section>
        <AreaAssessment view={view} />
      </div>
      {area.area.showsHelpLines && (
        <aside className={styles.help} aria-label="Hjälp">
          {helpLines}
        </aside>
      )}
    </header>
  );
}
