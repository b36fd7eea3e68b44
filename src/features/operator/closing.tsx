import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { meetingAddress } from '#lib/addresses.ts';
import { useAhead } from '#lib/ahead.ts';
import { useChange } from '#lib/change.ts';
import { useHasDraft } from '#lib/kept/drafts.ts';
import { ChangeFailure } from '#parts/change/change-failure.tsx';
import { minutesFormName } from '#parts/meeting/minutes-form-name.ts';
import { resolutionFormName } from '#parts/resolution/resolution-form-names.ts';
import { Button } from '#ui/button.tsx';
import { Dialog } from '#ui/dialog.tsx';
import { useReturnFocus } from '#ui/return-focus.ts';
import { counted } from '#words/numbers.ts';
import type { OperatorView } from './operator-view.ts';
import styles from './panels.module.css';
import { useNews } from './use-news.ts';

type Props = { view: OperatorView; slideCount: number };

/** Ends the meeting, once the person has read what stands from then on. */
export function Closing(props: Props) {
  const [isAsked, setAsked] = useState(false);
  const opener = useReturnFocus(isAsked);
  const isOpen = props.view.meeting.state === 'open';
  return (
    <>
      {isOpen && (
        <Button ref={opener} onClick={() => setAsked(true)}>
          Avsluta mötet
        </Button>
      )}
      {/* Also when it is closed ahead of the server: then it is yet to lead away from here. */}
      {isAsked && <ClosingDialog {...props} onClose={() => setAsked(false)} />}
    </>
  );
}

function ClosingDialog({ view, slideCount, onClose }: Props & { onClose: () => void }) {
  const { meeting, resolutions } = view;
  const navigate = useNavigate();
  const { mutate, isPending, error } = useChange('closeMeeting');
  const begun = useBegun(view);
  const news = useNews(view);
  const { waiting, stopped } = useAhead()?.count ?? { waiting: 0, stopped: 0 };
  const taken = resolutions.filter(({ state }) => state !== 'withdrawn').length;
  const close = () =>
    mutate(
      { params: { meetingId: meeting.id }, body: {}, version: meeting.version },
      { onSuccess: () => void navigate(meetingAddress(meeting.id)) },
    );
  return (
    <Dialog title="Avsluta mötet">
      <p>Det här står sedan som det är, också när planen ändras:</p>
      <ul className={styles.frozen}>
        <li>det som visas av planen, {counted(slideCount, 'bild', 'bilder')}</li>
        <li>{counted(meeting.agenda.length, 'punkt', 'punkter')} på dagordningen</li>
        <li>{taken === 0 ? 'inga beslut' : counted(taken, 'beslut', 'beslut')}</li>
        <li>{meeting.minutes === '' ? 'inga mötesanteckningar' : 'mötesanteckningarna'}</li>
      </ul>
      {news && <p>Ny information som rummet inte har sett kommer inte med: {news.summary}.</p>}
      {begun.length > 0 && <p>Påbörjat men inte sparat: {begun.join(' och ')}. Det kommer inte med.</p>}
      {waiting > 0 && (
        <p>
          {counted(waiting, 'ändring', 'ändringar')} väntar på att skickas. Mötet avslutas efter dem, så fort det finns
          nät.
        </p>
      )}
      {stopped > 0 && (
        <p>
          {counted(stopped, 'ändring', 'ändringar')} kunde inte sparas. <a href="/utkorg">Visa utkorgen</a> innan du
          avslutar.
        </p>
      )}
      {error && <ChangeFailure error={error} />}
      <div className={styles.actions}>
        <Button look="primary" disabled={isPending} onClick={close}>
          Avsluta mötet
        </Button>
        <Button onClick={onClose}>Fortsätt mötet</Button>
      </div>
    </Dialog>
  );
}

/** What the person at the screen has begun to write of the meeting and not saved. */
function useBegun({ meeting }: OperatorView): string[] {
  const [resolution, minutes] = [useHasDraft(resolutionFormName(meeting.id)), useHasDraft(minutesFormName(meeting.id))];
  return [resolution && 'ett beslut', minutes && 'mötesanteckningar'].filter((words) => words !== false);
}
