import type { MeetingId } from '#domain/ids.ts';

/** What the form is called among drafts, so that whoever opens it knows whether it is begun. */
export function minutesFormName(meetingId: MeetingId): string {
  return `minutes ${meetingId}`;
}
