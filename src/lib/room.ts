import { queryOptions } from '@tanstack/react-query';
import type { RoomStage, SentStage } from '#contract/room.ts';
import { headers, roomRoutes } from '#contract/routes.ts';
import type { RoomShow } from '#contract/views.ts';
import type { MeetingId, PersonId, ShowLinkId } from '#domain/ids.ts';
import { addressOf, answerTo, ask } from './api-client.ts';

/** What is asked for with a signed address, and what is sent to who has one. Each throws ProblemError or NoAnswerError. */

export function readRoomShow(token: string, signal: AbortSignal): Promise<RoomShow> {
  return answerTo(roomRoutes.readRoomShow.path, signed(token, signal));
}

/** Answers when something else is on the stage than `after` tells of, or after a while; at once without one. */
export function followStage(token: string, after: string | null, signal: AbortSignal): Promise<RoomStage> {
  return answerTo(addressOf(roomRoutes.followStage.path, {}, { after }), signed(token, signal));
}

export function sendStage(
  meetingId: MeetingId,
  stage: SentStage,
  { by, signal }: { by: PersonId; signal: AbortSignal },
): Promise<unknown> {
  const { method, path } = roomRoutes.sendStage;
  return answerTo(addressOf(path, { meetingId }, {}), {
    method,
    headers: { Accept: 'application/json', 'Content-Type': 'application/json', [headers.person]: by },
    body: JSON.stringify(stage),
    signal,
  });
}

function signed(token: string, signal: AbortSignal): RequestInit {
  return { headers: { Accept: 'application/json', [headers.authorization]: `Bearer ${token}` }, signal };
}

/** The signed part of an address. Kept nowhere: whoever has it is shown the meeting. */
export function showLinkQuery(meetingId: MeetingId, linkId: ShowLinkId) {
  return queryOptions({
    queryKey: ['show-link', meetingId, linkId],
    queryFn: ({ signal }) => ask('readShowLink', { params: { meetingId, linkId }, query: {}, body: null }, { signal }),
    staleTime: Number.POSITIVE_INFINITY,
  });
}
