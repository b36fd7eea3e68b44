import type { VersionedOf } from '#domain/document.ts';
import { WhoChanged } from '#parts/change/who-changed.tsx';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import styles from './agenda.module.css';
import type { Agenda } from './agenda-draft.ts';

type Meeting = VersionedOf<'meeting'>;

type Props = {
  seen: Meeting;
  current: Meeting;
  mine: Agenda;
  onChoose: (content: { agenda: Agenda }) => void;
};

/** Somebody else has changed the agenda while this form was open: what stands there now, to choose what to go on from. */
export function AgendaConflict({ seen, current, mine, onChoose }: Props) {
  const known = new Set([...seen.agenda, ...mine].map(({ id }) => id));
  const added = current.agenda.filter(({ id }) => !known.has(id));
  return (
    <Notice tone="problem" title="Dagordningen har ändrats medan du skrev">
      <WhoChanged seen={seen} aspect="agenda" />
      <p>{current.agenda.length === 0 ? 'Nu står inget på den.' : 'Nu står det:'}</p>
      <ol className={styles.now}>
        {current.agenda.map(({ id, title }) => (
          <li key={id}>{title}</li>
        ))}
      </ol>
      <p className={styles.buttons}>
        <Button onClick={() => onChoose({ agenda: mine })}>Behåll min dagordning</Button>
        {added.length > 0 && (
          <Button onClick={() => onChoose({ agenda: [...mine, ...added] })}>Behåll min, med det nya sist</Button>
        )}
        <Button onClick={() => onChoose({ agenda: current.agenda })}>Gå vidare från den som gäller nu</Button>
      </p>
    </Notice>
  );
}
