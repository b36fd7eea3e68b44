import { type UseQueryResult, useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { MeetingDetail, Show } from '#contract/views.ts';
import type { MeetingId } from '#domain/ids.ts';
import { forRoom } from '#domain/meeting.ts';
import { useAhead } from '#lib/ahead.ts';
import { meetingQuery, showQuery } from '#lib/queries.ts';
import type { RoomView } from './room-view.ts';

type Shown = {
  /** The meeting with what waits to be sent drawn on it. */
  detail: UseQueryResult<MeetingDetail>;
  show: UseQueryResult<Show>;
  /** The same object until something in it is another. Null until both have been fetched. */
  view: RoomView | null;
};

/** What a meeting shows, as a window of somebody who is signed in knows it: with the decisions of this browser at once. */
export function useRoomView(meetingId: MeetingId): Shown {
  const detail = useQuery(meetingQuery(meetingId, useAhead()));
  // Of the plan, what the server knows that the meeting shows: asked for sooner, it would answer with what was shown before.
  const known = useQuery(meetingQuery(meetingId));
  const show = useQuery({
    ...showQuery(meetingId, known.data?.meeting.shown?.position ?? null),
    enabled: known.data !== undefined,
  });
  const view = useMemo(() => {
    if (detail.data === undefined || show.data === undefined) return null;
    const { meeting, resolutions, earlier } = detail.data;
    return { meeting: forRoom(meeting), resolutions, earlier, show: show.data };
  }, [detail.data, show.data]);
  return { detail, show, view };
}
