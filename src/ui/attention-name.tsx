import type { AttentionKind } from '#domain/attention.ts';
import { attentionNames } from '#words/attention.ts';
import styles from './attention-name.module.css';
import { StatusGlyph } from './status-glyph.tsx';

/** What kind of attention is asked for: a word, and a shape where the kind has one. */
export function AttentionName({ kind }: { kind: AttentionKind }) {
  return (
    <span className={`${styles.name} ${styles[urgencyOf[kind]]}`}>
      {(kind === 'late' || kind === 'resolution-overdue') && <StatusGlyph status="late" />}
      {kind === 'decision-due' && <StatusGlyph status="decision" />}
      {attentionNames[kind]}
    </span>
  );
}

const urgencyOf: Record<AttentionKind, 'now' | 'soon' | 'standing'> = {
  late: 'now',
  'resolution-overdue': 'now',
  'decision-due': 'now',
  soon: 'soon',
  'resolution-soon': 'soon',
  'recurrence-behind': 'soon',
  silent: 'soon',
  'support-ends': 'soon',
  moved: 'standing',
  'promise-unanswered': 'standing',
  'promise-partly-answered': 'standing',
  'no-lead': 'standing',
};
