import { lazy, Suspense, useState } from 'react';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { reopeningFormName } from './form-names.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

const ReopeningForm = lazy(async () => ({ default: (await import('./reopening-form.tsx')).ReopeningForm }));

/**
 * Opens a closed meeting again. It stands whatever the state: the form is there until it has been told that it was heard,
 * and by then the meeting is open.
 */
export function Reopening({ view }: { view: MeetingView }) {
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(reopeningFormName(view.meeting.id));
  const isClosed = view.meeting.state === 'closed';
  const mayReopen = view.may('reopen-meeting');
  if (!mayReopen || (!isClosed && !isOpen)) return null;
  return (
    <div className={styles.onScreen}>
      {isClosed && !isOpen && (
        <Button ref={opener} onClick={() => setOpen(true)}>
          {isBegun ? 'Fortsätt öppna mötet igen' : 'Öppna mötet igen'}
        </Button>
      )}
      {isOpen && (
        <Suspense>
          <ReopeningForm meeting={view.meeting} onClose={() => setOpen(false)} />
        </Suspense>
      )}
    </div>
  );
}
