import { expect, it } from 'vitest';
import type { MeetingDetail } from '#contract/views.ts';
import { aMeeting, aResolution, aSetting, versioned } from '#tests/builders.ts';
import { meetingQuery } from './queries.ts';
import { createQueryClient } from './query-client.ts';
import { putInMeetings } from './show-meeting.ts';

const detail: MeetingDetail = {
  ...aSetting(),
  meeting: versioned(aMeeting({ state: 'open' })),
  resolutions: [],
  earlier: [versioned(aResolution({ id: 'resolution-before', meetingId: 'meeting-0' }))],
};

it('shows a decision at once in a meeting that was fetched without the list of all meetings', () => {
  const queryClient = createQueryClient();
  const { queryKey } = meetingQuery('meeting-1');
  queryClient.setQueryData(queryKey, detail);
  putInMeetings(queryClient, versioned(aResolution()));
  putInMeetings(
    queryClient,
    versioned(aResolution({ id: 'resolution-before', meetingId: 'meeting-0', state: 'done' }), 2),
  );
  const shown = queryClient.getQueryData(queryKey);
  expect(shown?.resolutions.map(({ id }) => id)).toEqual(['resolution-1']);
  expect(shown?.earlier.map(({ state }) => state)).toEqual(['done']);
});
