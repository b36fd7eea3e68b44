import { Suspense, useState } from 'react';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { minutesFormName } from '#parts/meeting/minutes-form-name.ts';
import { Button } from '#ui/button.tsx';
import { Prose } from '#ui/prose/prose.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { MinutesForm } from './forms.ts';
import type { OperatorView } from './operator-view.ts';
import styles from './panels.module.css';

/** What was said, as far as it has been written down. */
export function MinutesPanel({ view }: { view: OperatorView }) {
  const { meeting } = view;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(minutesFormName(meeting.id));
  const mayWrite = meeting.state !== 'closed' && view.may('write-minutes');
  return (
    <details className={styles.panel}>
      <summary>
        Mötesanteckningar
        {isBegun && !isOpen && ' (påbörjat)'}
      </summary>
      {isOpen ? (
        <Suspense>
          <MinutesForm meeting={meeting} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <>
          {meeting.minutes === '' ? <p>Inget är antecknat än.</p> : <Prose text={meeting.minutes} />}
          {mayWrite && (
            <Button ref={opener} onClick={() => setOpen(true)}>
              {writeWords(isBegun, meeting.minutes)}
            </Button>
          )}
        </>
      )}
    </details>
  );
}

function writeWords(isBegun: boolean, minutes: string): string {
  if (isBegun) return 'Fortsätt anteckna';
  return minutes === '' ? 'Anteckna' : 'Ändra anteckningarna';
}
