import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useNavigate } from 'react-router-dom';
import { meetingAddress } from '#lib/addresses.ts';
import { failureWords, useChange } from '#lib/change.ts';
import { showQuery } from '#lib/queries.ts';
import { Button } from '#ui/button.tsx';
import { Notice } from '#ui/notice.tsx';
import type { MeetingView } from './meeting-view.ts';
import styles from './meetings.module.css';

/**
 * What is done next with the meeting: who runs it rehearses it, opens it, goes on with it or looks at what was shown, and
 * anybody takes it along on paper once it is closed.
 */
export function ShowActions({ view }: { view: MeetingView }) {
  const { id, state } = view.meeting;
  // Asked here and not at the button, which is gone as soon as the meeting is open.
  const { open, isPending, error } = useOpening(view);
  const failure = error && failureWords(error);
  const address = meetingAddress(id, 'visa');
  const mayRun = view.may('open-meeting');
  if (!mayRun && state !== 'closed') return null;
  return (
    <>
      <p className={`${styles.actions} ${styles.onScreen}`}>
        {state === 'planned' && (
          <>
            <Button look="primary" disabled={isPending} onClick={() => void open()}>
              Öppna mötet och visa
            </Button>
            <a href={address}>Öva visningen</a>
          </>
        )}
        {state === 'open' && <a href={address}>Gå till visningen</a>}
        {state === 'closed' && <Button onClick={() => window.print()}>Skriv ut protokollet</Button>}
        {mayRun && state === 'closed' && <a href={address}>Visa bilderna igen</a>}
      </p>
      {failure && (
        <Notice tone="problem" title={failure.title}>
          <p>{failure.detail}</p>
        </Notice>
      )}
    </>
  );
}

/** Opens the meeting on the plan as it is at this moment, as far as this browser can know it. */
function useOpening({ meeting, position }: MeetingView) {
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const [isAsking, setAsking] = useState(false);
  const { mutate, isPending, error } = useChange('openMeeting');
  const { id, version } = meeting;
  const open = async () => {
    setAsking(true);
    const shown = showQuery(id, null);
    const known = queryClient.getQueryData(shown.queryKey)?.position ?? position;
    // Without a network it is opened on what was fetched last.
    const latest = await queryClient.fetchQuery({ ...shown, staleTime: 0, retry: false }).then(
      (show) => show.position,
      () => known,
    );
    setAsking(false);
    mutate(
      { params: { meetingId: id }, body: { position: latest }, version },
      { onSuccess: () => navigate(meetingAddress(id, 'visa')) },
    );
  };
  return { open, isPending: isAsking || isPending, error };
}
