import { useParams } from 'react-router-dom';
import { meetingIn } from '#lib/addresses.ts';
import { fetchFailureWords, ProblemError } from '#lib/api-client.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { NoSuchMeeting } from '#parts/meeting/no-such-meeting.tsx';
import { useRoomView } from '#parts/show/use-room-view.ts';
import { FetchFailure } from '#ui/fetch-state.tsx';
import styles from './operator.module.css';
import { OperatorBody } from './operator-body.tsx';

/** The operator's screen: what the room sees, what comes next, and what is written down. */
export function OperatorPage() {
  const meetingId = meetingIn(useParams().meeting ?? '');
  const { detail, show, view } = useRoomView(meetingId);
  useDocumentTitle(`Visa ${detail.data?.meeting.title ?? 'mötet'}`);

  // What has been fetched goes on being shown whatever fails after it; the screen itself says when that is old.
  if (detail.data !== undefined && view !== null) {
    return <OperatorBody key={meetingId} detail={detail.data} room={view} />;
  }
  const failed = [detail, show].find(({ error }) => error !== null);
  if (failed === undefined || failed.error === null) return <OperatorSkeleton />;
  if (failed.error instanceof ProblemError && failed.error.problem.code === 'not-found') return <NoSuchMeeting />;
  return <FetchFailure failure={fetchFailureWords(failed.error)} retry={failed.refetch} />;
}

function OperatorSkeleton() {
  return (
    <div aria-busy="true" className={styles.page}>
      <h1>Visa mötet</h1>
      <div className={styles.skeleton} />
    </div>
  );
}
