import type { MeetingId, ResolutionId } from '#domain/ids.ts';

/** What the forms about decisions are called among drafts, so that whoever opens them knows whether one is begun. */

export function resolutionFormName(meetingId: MeetingId): string {
  return `resolution ${meetingId}`;
}

export function revisionFormName(id: ResolutionId): string {
  return `resolution-revision ${id}`;
}

export function followUpFormName(id: ResolutionId): string {
  return `follow-up ${id}`;
}

export function withdrawalFormName(id: ResolutionId): string {
  return `resolution-withdrawal ${id}`;
}
