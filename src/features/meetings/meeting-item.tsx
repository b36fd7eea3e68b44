import type { VersionedOf } from '#domain/document.ts';
import { meetingAddress } from '#lib/addresses.ts';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { timePhrase } from '#words/activity.ts';
import { meetingStateNames } from '#words/names.ts';
import { counted } from '#words/numbers.ts';
import type { MeetingsView } from './meeting-view.ts';
import styles from './meetings.module.css';

/** A meeting in the list: when, how far it has come, and what it decided. */
export function MeetingItem({ meeting, view }: { meeting: VersionedOf<'meeting'>; view: MeetingsView }) {
  const { id, title, time, state, agenda, provenance } = meeting;
  const decided = view.resolutions.filter(({ meetingId, state }) => meetingId === id && state !== 'withdrawn').length;
  return (
    <article className={`${styles.card} ${styles[state]}`} aria-label={title}>
      <h3>
        <a href={meetingAddress(id)}>{title}</a>
      </h3>
      <p className={styles.facts}>
        <strong>{meetingStateNames[state]}</strong>
        <span>{timePhrase(time)}</span>
        <span>{agenda.length === 0 ? 'Ingen dagordning än' : counted(agenda.length, 'punkt', 'punkter')}</span>
        {state !== 'planned' && <span>{counted(decided, 'beslut', 'beslut')}</span>}
        {provenance.kind === 'example' && <ExampleMark />}
        <WaitingMark id={id} />
      </p>
    </article>
  );
}
