import type { HistoryEntry } from '#contract/views.ts';
import type { ShownEvent } from '#domain/events.ts';
import { mask } from '#domain/redaction.ts';
import { dateLabel } from '#domain/time/label.ts';
import type { Names } from '#parts/plan-view.ts';
import { ExampleMark } from '#ui/example-mark.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { eventReason, eventWords } from '#words/history.ts';
import { sourceLabel } from '#words/provenance.ts';
import styles from './history.module.css';

/** One entry in words: when, who, what from what to what, and why. `namesEntity`: also what it happened to. */
export function HistoryLine({
  entry: { on, by, provenance, entity, milestone, event },
  names,
  namesEntity,
}: {
  entry: HistoryEntry;
  names: Names;
  namesEntity: boolean;
}) {
  const who = names.nameOf(by) ?? 'Inläsningen';
  const reason = eventReason(event);
  return (
    <>
      <span className={styles.when}>{dateLabel(on)}</span>
      <div className={styles.what}>
        <p>
          {who} {eventWords(event, entity.type, (id) => names.nameOf(id) ?? 'någon', milestone)}
          {namesEntity && entity.type !== 'area' && <>: {entity.title}</>}{' '}
          {provenance.kind === 'example' && <ExampleMark />}
        </p>
        {reason !== null && <p className={styles.soft}>Skäl: {reason}</p>}
        {provenance.kind === 'source' && <p className={styles.soft}>Källa: {sourceLabel(provenance.source)}</p>}
        {event.type === 'note-corrected' && <Texts correction={event} />}
      </div>
    </>
  );
}

/** What a note said before it was corrected and after, for who wants to read them. */
function Texts({ correction: { earlierText, text } }: { correction: Extract<ShownEvent, { type: 'note-corrected' }> }) {
  if (earlierText === mask && text === mask) return <p className={styles.soft}>Texterna har maskats efteråt.</p>;
  return (
    <details className={styles.texts}>
      <summary>Visa texten före och efter</summary>
      <dl>
        <div>
          <dt>Förut stod</dt>
          <dd>
            <Prose text={earlierText} />
          </dd>
        </div>
        <div>
          <dt>Efter rättelsen stod</dt>
          <dd>
            <Prose text={text} />
          </dd>
        </div>
      </dl>
    </details>
  );
}
