import type { Activity, ActivityStatus } from '#domain/activity.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { ChangeActivity } from '#domain/commands.ts';
import type { PersonId } from '#domain/ids.ts';
import { sameTime } from '#domain/time/written.ts';
import { chosenTime, type TimeChoice, unchangedTime } from '#parts/time/time-choice.ts';

/** What stands in the form. */
export type ActivityDraft = {
  status: ActivityStatus;
  /** Whether the person has touched the status: choosing the one that was only assumed confirms it. */
  choseStatus: boolean;
  accordingTo: string;
  time: TimeChoice;
  leadId: PersonId | null;
  coordinatorId: PersonId | null;
  reason: string;
};

export function draftOf({ status, leadId, coordinatorId }: Activity, today: CalendarDate): ActivityDraft {
  return {
    status: status.value,
    choseStatus: false,
    accordingTo: status.accordingTo ?? '',
    time: unchangedTime(today),
    leadId,
    coordinatorId,
    reason: '',
  };
}

/** Only the fields in which the draft differs from the activity that the person saw. */
export function changesIn(draft: ActivityDraft, seen: Activity): Omit<ChangeActivity, 'type' | 'activityId'> {
  const time = chosenTime(draft.time, seen.time.current);
  const accordingTo = draft.accordingTo.trim() || null;
  const reason = draft.reason.trim();
  return {
    ...((draft.choseStatus || draft.status !== seen.status.value) && { status: draft.status }),
    ...(accordingTo !== seen.status.accordingTo && { accordingTo }),
    ...(time !== undefined && !sameTime(time, seen.time.current) && { time }),
    ...(draft.leadId !== seen.leadId && { leadId: draft.leadId }),
    ...(draft.coordinatorId !== seen.coordinatorId && { coordinatorId: draft.coordinatorId }),
    ...(reason !== '' && { reason }),
  };
}

/** The draft on top of what holds now: what the person left alone follows along, so that going on undoes nothing. */
export function rebased(draft: ActivityDraft, seen: Activity, current: Activity): ActivityDraft {
  const mine = changesIn(draft, seen);
  return {
    ...draft,
    status: mine.status ?? current.status.value,
    accordingTo: mine.accordingTo === undefined ? (current.status.accordingTo ?? '') : draft.accordingTo,
    time: mine.time === undefined ? { ...draft.time, kind: 'same' } : draft.time,
    leadId: mine.leadId === undefined ? current.leadId : mine.leadId,
    coordinatorId: mine.coordinatorId === undefined ? current.coordinatorId : mine.coordinatorId,
  };
}
