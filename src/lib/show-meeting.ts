import type { QueryClient } from '@tanstack/react-query';
import type { MeetingDetail, MeetingList } from '#contract/views.ts';
import type { VersionedOf } from '#domain/document.ts';
import type { MeetingId } from '#domain/ids.ts';
import { meetingsWith, meetingWith } from './meetings-with.ts';
import { meetingQuery, meetingsQuery } from './queries.ts';

/** Puts a meeting or a decision in its place wherever it is shown; what is shown of the plan is not touched by it. */
export function putInMeetings(
  queryClient: QueryClient,
  document: VersionedOf<'meeting'> | VersionedOf<'resolution'>,
): void {
  queryClient.setQueryData(meetingsQuery().queryKey, (shown) => shown && meetingsWith(shown, [document]));
  const ids = document.type === 'meeting' ? [document.id] : shownMeetings(queryClient);
  for (const id of ids) {
    queryClient.setQueryData(meetingQuery(id).queryKey, (shown) => shown && meetingWith(shown, [document]));
  }
}

/** Those that have been fetched by themselves: what was decided at one meeting is gone through at another. */
function shownMeetings(queryClient: QueryClient): MeetingId[] {
  const { queryKey } = meetingsQuery();
  const fetched = queryClient.getQueriesData<MeetingDetail | MeetingList>({ queryKey });
  return fetched.flatMap(([, shown]) => (shown !== undefined && 'meeting' in shown ? [shown.meeting.id] : []));
}
