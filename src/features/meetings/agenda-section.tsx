import { lazy, Suspense, useState } from 'react';
import type { AreaPicture } from '#domain/area-picture.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { Button } from '#ui/button.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { AgendaList } from './agenda-list.tsx';
import { agendaFormName } from './form-names.ts';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

const AgendaForm = lazy(async () => ({ default: (await import('./agenda-form.tsx')).AgendaForm }));

/** Dagordning: what the meeting is to take up, in order, and the form that it is put together in. */
export function AgendaSection({ view, areas }: { view: MeetingView; areas: readonly AreaPicture[] }) {
  const { id, agenda, state } = view.meeting;
  const [isOpen, setOpen] = useState(false);
  const opener = useReturnFocus(isOpen);
  const isBegun = useHasDraft(agendaFormName(id));
  const mayChange = view.may('set-agenda') && state !== 'closed';
  const words = agenda.length === 0 ? 'Gör en dagordning' : 'Ändra dagordningen';
  return (
    <section aria-labelledby="agenda" className={styles.section}>
      <div className={styles.sectionHead}>
        <h2 id="agenda">Dagordning</h2>
        {mayChange && !isOpen && (
          <Button ref={opener} onClick={() => setOpen(true)}>
            {isBegun ? 'Fortsätt med dagordningen' : words}
          </Button>
        )}
      </div>
      {isOpen && mayChange ? (
        <Suspense>
          <AgendaForm view={view} areas={areas} onClose={() => setOpen(false)} />
        </Suspense>
      ) : (
        <AgendaList agenda={agenda} areas={areas} showsPrivate={mayChange} />
      )}
    </section>
  );
}
