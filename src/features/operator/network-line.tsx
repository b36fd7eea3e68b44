import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { useAhead } from '#lib/ahead.ts';
import { NoAnswerError } from '#lib/api-client.ts';
import { meetingQuery } from '#lib/queries.ts';
import { fetchedAtText } from '#ui/fetched-at.ts';
import { counted } from '#words/numbers.ts';
import styles from './operator.module.css';

/** Milliseconds between questions: a server that is gone is missed before the meeting has gone on for long. */
const betweenQuestions = 10_000;

/** Said to the operator alone: the room goes on with what has been fetched. */
export function NetworkLine({ meetingId }: { meetingId: MeetingId }) {
  const isOffline = useOffline();
  const { error, dataUpdatedAt } = useQuery({ ...meetingQuery(meetingId), refetchInterval: betweenQuestions });
  const waiting = useAhead()?.count.waiting ?? 0;
  const isGone = isOffline || error instanceof NoAnswerError;
  return (
    <div role="status" className={styles.status}>
      {isGone && (
        <p className={styles.network}>
          <strong>{isOffline ? 'Inget nät' : 'Inget svar från servern'}</strong>: visningen fortsätter med det som är
          hämtat {fetchedAtText(new Date(dataUpdatedAt), new Date())}.
          {waiting > 0 && ` ${counted(waiting, 'ändring', 'ändringar')} sparas här och skickas när det går.`}
        </p>
      )}
    </div>
  );
}

/** Whether this machine has no network at all, as far as it knows. */
function useOffline(): boolean {
  const [isOffline, setOffline] = useState(() => !navigator.onLine);
  useEffect(() => {
    const look = () => setOffline(!navigator.onLine);
    window.addEventListener('online', look);
    window.addEventListener('offline', look);
    return () => {
      window.removeEventListener('online', look);
      window.removeEventListener('offline', look);
    };
  }, []);
  return isOffline;
}
