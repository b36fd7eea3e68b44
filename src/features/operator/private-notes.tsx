import { Suspense, useState } from 'react';
import { Button } from '#ui/button.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { ItemNoteForm, MeetingNoteForm } from './forms.ts';
import type { OperatorView } from './operator-view.ts';
import styles from './panels.module.css';

/** The operator's own notes: of what is shown, and of the meeting as a whole. The room never sees them. */
export function PrivateNotes({ view, section }: { view: OperatorView; section: string }) {
  const { meeting } = view;
  const items = meeting.agenda.filter(({ id, areaId }) => id === section || areaId === section);
  const mayChangeItem = meeting.state !== 'closed' && view.may('set-agenda');
  const mayChangeMeeting = meeting.state !== 'closed' && view.may('revise-meeting');
  return (
    <section aria-labelledby="private-notes" className={styles.notes}>
      <h2 id="private-notes">Egna anteckningar, visas aldrig i rummet</h2>
      {items.map((item) => (
        <OwnNote key={item.id} about={item.title} text={item.privateNote} mayChange={mayChangeItem}>
          {(close) => <ItemNoteForm meeting={meeting} itemId={item.id} onClose={close} />}
        </OwnNote>
      ))}
      <OwnNote about="Hela mötet" text={meeting.privateNote} mayChange={mayChangeMeeting}>
        {(close) => <MeetingNoteForm meeting={meeting} onClose={close} />}
      </OwnNote>
    </section>
  );
}

function OwnNote({
  about,
  text,
  mayChange,
  children,
}: {
  about: string;
  text: string;
  mayChange: boolean;
  children: (close: () => void) => React.ReactNode;
}) {
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  if (isOpen) return <Suspense>{children(() => setOpen(false))}</Suspense>;
  return (
    <div className={styles.note}>
      <h3>{about}</h3>
      {text === '' ? <p className={styles.quietWords}>Inget antecknat.</p> : <Prose text={text} />}
      {mayChange && (
        <Button ref={opener} look="quiet" onClick={() => setOpen(true)}>
          {text === '' ? 'Skriv' : 'Ändra'} <span className="visually-hidden">egen anteckning om {about}</span>
        </Button>
      )}
    </div>
  );
}
