import { useQuery } from '@tanstack/react-query';
import { useParams } from 'react-router-dom';
import type { MeetingDetail } from '#contract/views.ts';
import { meetingAddress, meetingIn } from '#lib/addresses.ts';
import { useAhead } from '#lib/ahead.ts';
import { ProblemError } from '#lib/api-client.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { meetingQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { NoSuchMeeting } from '#parts/meeting/no-such-meeting.tsx';
import { usePlanView } from '#parts/plan-view.ts';
import { ClosedMeeting } from './closed-meeting.tsx';
import { MeetingHeader } from './meeting-header.tsx';
import styles from './meetings.module.css';
import { PageSkeleton } from './page-skeleton.tsx';
import { Preparation } from './preparation.tsx';
import { Reopening } from './reopening.tsx';

/** One meeting: prepared until it is held, as it was when it is closed. */
export function MeetingPage() {
  const { meeting: slug = '' } = useParams();
  const meetingId = meetingIn(slug);
  const query = useQuery(meetingQuery(meetingId, useAhead()));
  const title = query.data?.meeting.title ?? 'Möte';
  useDocumentTitle(title);

  const isMissing = query.error instanceof ProblemError && query.error.problem.code === 'not-found';
  if (isMissing && query.data === undefined) return <NoSuchMeeting />;
  return (
    <Fetched query={query} skeleton={<PageSkeleton title={title} />} address={meetingAddress(meetingId)}>
      {/* Another meeting begins with its forms closed. */}
      {(detail) => <MeetingBody key={meetingId} detail={detail} />}
    </Fetched>
  );
}

function MeetingBody({ detail }: { detail: MeetingDetail }) {
  const view = usePlanView(detail);
  return (
    <article className={styles.page}>
      <MeetingHeader view={view} />
      {view.meeting.state === 'closed' ? <ClosedMeeting view={view} /> : <Preparation view={view} />}
      <Reopening view={view} />
      <p className={styles.onScreen}>
        <a href="/styrgrupp">Till alla möten och beslut</a>
      </p>
    </article>
  );
}
