import { useQuery } from '@tanstack/react-query';
import { useAhead } from '#lib/ahead.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { meetingsQuery } from '#lib/queries.ts';
import { Fetched } from '#parts/fetched.tsx';
import { MeetingsBody } from './meetings-body.tsx';
import { PageSkeleton } from './page-skeleton.tsx';

/** Styrgrupp: the meetings, and all that has been decided there. */
export function MeetingsPage() {
  useDocumentTitle('Styrgrupp');
  return (
    <Fetched
      query={useQuery(meetingsQuery(useAhead()))}
      skeleton={<PageSkeleton title="Styrgrupp" />}
      address="/styrgrupp"
    >
      {(list) => <MeetingsBody list={list} />}
    </Fetched>
  );
}
