import { lazy, Suspense, useState } from 'react';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { WaitingMark } from '#parts/change/waiting-mark.tsx';
import { Button } from '#ui/button.tsx';
import { ExampleMark } from '#ui/example-mark.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { timePhrase } from '#words/activity.ts';
import { meetingStateNames } from '#words/names.ts';
import { meetingFormName } from './form-names.ts';
import { MeetingEvents } from './meeting-events.tsx';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';
import { PrivateNote } from './private-note.tsx';
import { ShowActions } from './show-actions.tsx';

const MeetingForm = lazy(async () => ({ default: (await import('./meeting-form.tsx')).MeetingForm }));

/** What the meeting is, when, how far it has come, and what to do next with it. */
export function MeetingHeader({ view }: { view: MeetingView }) {
  const { id, title, time, state, privateNote, provenance } = view.meeting;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(meetingFormName(id));
  const mayRevise = view.may('revise-meeting') && state !== 'closed';
  return (
    <header className={styles.lead}>
      <p className={`${styles.crumb} ${styles.onScreen}`}>
        <a href="/styrgrupp">Styrgrupp</a>
      </p>
      <h1>{title}</h1>
      <p className={styles.facts}>
        <strong>{meetingStateNames[state]}</strong>
        <span>{timePhrase(time)}</span>
        {provenance.kind === 'example' && <ExampleMark />}
        <WaitingMark id={id} />
        {mayRevise && !isOpen && (
          <Button look="quiet" ref={opener} onClick={() => setOpen(true)}>
            {isBegun ? 'Fortsätt ändra namn, tid och egna anteckningar' : 'Ändra namn, tid och egna anteckningar'}
          </Button>
        )}
      </p>
      <MeetingEvents view={view} />
      {mayRevise && !isOpen && <PrivateNote text={privateNote} />}
      {isOpen && (
        <Suspense>
          <MeetingForm view={view} onClose={() => setOpen(false)} />
        </Suspense>
      )}
      <ShowActions view={view} />
    </header>
  );
}
