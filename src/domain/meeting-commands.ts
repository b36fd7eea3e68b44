import type { Instant } from './calendar.ts';
import type { ActivityId, AreaId, MeetingId, PersonId, PlanId, ResolutionId, ShowLinkId } from './ids.ts';
import type { AgendaItem } from './meeting.ts';
import type { WrittenTime } from './time/written.ts';

/** What somebody wants of a meeting or of what was decided there. `position`: how far into the journal what is shown goes. */
export type MeetingCommand =
  | { type: 'plan-meeting'; meetingId: MeetingId; planId: PlanId; title: string; time: WrittenTime }
  | { type: 'revise-meeting'; meetingId: MeetingId; title: string; time: WrittenTime; privateNote: string }
  | { type: 'set-agenda'; meetingId: MeetingId; agenda: readonly AgendaItem[] }
  | { type: 'open-meeting'; meetingId: MeetingId; position: number }
  /** Shows the room the plan as it is now: "Ny information – visa". */
  | { type: 'renew-picture'; meetingId: MeetingId; position: number }
  | { type: 'write-minutes'; meetingId: MeetingId; text: string }
  | { type: 'close-meeting'; meetingId: MeetingId }
  | { type: 'reopen-meeting'; meetingId: MeetingId; reason: string }
  | { type: 'share-show'; meetingId: MeetingId; linkId: ShowLinkId; until: Instant }
  | { type: 'withdraw-link'; meetingId: MeetingId; linkId: ShowLinkId }
  | AddResolution
  | ReviseResolution
  | { type: 'withdraw-resolution'; resolutionId: ResolutionId; reason: string }
  | FollowUpResolution;

/** What a resolution says. */
export type ResolutionContent = {
  text: string;
  areaId: AreaId | null;
  activityId: ActivityId | null;
  leadId: PersonId | null;
  time: WrittenTime | null;
};

export type AddResolution = {
  type: 'add-resolution';
  resolutionId: ResolutionId;
  meetingId: MeetingId;
} & ResolutionContent;

/** While its meeting is open. What it concerns stays: what concerns something else is another resolution. */
export type ReviseResolution = { type: 'revise-resolution'; resolutionId: ResolutionId } & Pick<
  ResolutionContent,
  'text' | 'leadId' | 'time'
>;

/** How it goes, at any time after. */
export type FollowUpResolution = {
  type: 'follow-up-resolution';
  resolutionId: ResolutionId;
  isDone: boolean;
  text: string;
  /** Left out: as it was. */
  time?: WrittenTime | null | undefined;
};
