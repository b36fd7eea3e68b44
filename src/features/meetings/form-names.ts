import type { MeetingId } from '#domain/ids.ts';

/** What the forms about meetings are called among drafts, so that whoever opens them knows whether one is begun. */

export const newMeetingFormName = 'new-meeting';

export function meetingFormName(id: MeetingId): string {
  return `meeting ${id}`;
}

export function agendaFormName(id: MeetingId): string {
  return `agenda ${id}`;
}

export function reopeningFormName(id: MeetingId): string {
  return `reopening ${id}`;
}
