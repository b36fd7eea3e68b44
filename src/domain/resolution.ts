import type { CalendarDate } from './calendar.ts';
import type { ActivityId, AreaId, MeetingId, PersonId, ResolutionId } from './ids.ts';
import type { Provenance } from './provenance.ts';
import { isOver } from './time/bounds.ts';
import type { PlannedTime } from './time/written.ts';

/** What the steering group decided at a meeting, and what has become of it since. A document of its own: it is followed up for longer than the meeting lasts. */
export type Resolution = {
  type: 'resolution';
  id: ResolutionId;
  meetingId: MeetingId;
  /** What it concerns; null for the plan as a whole. */
  areaId: AreaId | null;
  activityId: ActivityId | null;
  text: string;
  /** Who answers for its being done. */
  leadId: PersonId | null;
  /** When it is to be done, and every time it was to be done before. */
  time: PlannedTime;
  state: ResolutionState;
  on: CalendarDate;
  by: PersonId;
  followUps: readonly FollowUp[];
  /** Why it was taken back while the meeting was still open. */
  withdrawn: { on: CalendarDate; by: PersonId; reason: string } | null;
  provenance: Provenance;
};

export const resolutionStates = ['open', 'done', 'withdrawn'] as const;
export type ResolutionState = (typeof resolutionStates)[number];

/** What somebody has said of how it goes. */
export type FollowUp = { on: CalendarDate; by: PersonId; isDone: boolean; text: string };

/** How it stands on a day. Overdue is never chosen: it is computed, and only after the last possible day. */
export type Standing = 'done' | 'overdue' | 'open' | 'withdrawn';

export function standingOf({ state, time }: Pick<Resolution, 'state' | 'time'>, today: CalendarDate): Standing {
  if (state !== 'open') return state;
  return time.current !== null && isOver(time.current.edtf, today) ? 'overdue' : 'open';
}
