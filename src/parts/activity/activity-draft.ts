import type { Activity, ActivityStatus } from '#domain/activity.ts';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';
import type { ChangeActivity } from '#domain/commands.ts';
import type { PersonId } from '#domain/ids.ts';
import { sameRecurrence } from '#domain/time/recurrence.ts';
import { sameTime } from '#domain/time/written.ts';
import { isUntouched, type TimeText, textOf, timingIn, timingOf } from '#parts/time/time-text.ts';

/** What stands in the form. */
export type ActivityDraft = {
  status: ActivityStatus;
  /** Whether the person has touched the status: choosing the one that was only assumed confirms it. */
  choseStatus: boolean;
  accordingTo: string;
  /** The day on which they said so, as the field has it. Null: nobody has touched it (see `shownHeardOn`). */
  heardOn: string | null;
  /** When, or how often, in the person's own words. */
  time: TimeText;
  leadId: PersonId | null;
  coordinatorId: PersonId | null;
  reason: string;
};

export function draftOf(activity: Activity): ActivityDraft {
  const { status, leadId, coordinatorId } = activity;
  return {
    status: status.value,
    choseStatus: false,
    accordingTo: status.accordingTo ?? '',
    heardOn: null,
    time: textOf(timingOf(activity)),
    leadId,
    coordinatorId,
    reason: '',
  };
}

type Changes = Omit<ChangeActivity, 'type' | 'activityId'>;

/** Only the fields in which the draft differs from the activity that the person saw. */
export function changesIn(draft: ActivityDraft, seen: Activity, today: CalendarDate): Changes {
  const reason = draft.reason.trim();
  return {
    ...statusChanges(draft, seen),
    ...heardChanges(draft, seen, today),
    ...timingChanges(draft, seen, today),
    ...(draft.leadId !== seen.leadId && { leadId: draft.leadId }),
    ...(draft.coordinatorId !== seen.coordinatorId && { coordinatorId: draft.coordinatorId }),
    ...(reason !== '' && { reason }),
  };
}

function statusChanges(draft: ActivityDraft, seen: Activity): Changes {
  const accordingTo = draft.accordingTo.trim() || null;
  return {
    ...((draft.choseStatus || draft.status !== seen.status.value) && { status: draft.status }),
    ...(accordingTo !== seen.status.accordingTo && { accordingTo }),
  };
}

/** The day that the form shows goes with what was said; one that is no day changes nothing, and is not sent. */
function heardChanges(draft: ActivityDraft, seen: Activity, today: CalendarDate): Changes {
  const heardOn = shownHeardOn(draft, seen, today);
  if (draft.accordingTo.trim() === '' || !isCalendarDate(heardOn)) return {};
  const isMoved = draft.heardOn !== null && heardOn !== seen.status.heardOn;
  return isMoved || isSaidAnew(draft, seen) ? { heardOn } : {};
}

/** What is said anew is from today until the person says otherwise. */
export function shownHeardOn(draft: ActivityDraft, seen: Activity, today: CalendarDate): string {
  return draft.heardOn ?? (isSaidAnew(draft, seen) ? today : (seen.status.heardOn ?? today));
}

function isSaidAnew(draft: ActivityDraft, seen: Activity): boolean {
  return Object.keys(statusChanges(draft, seen)).length > 0;
}

/** A text that cannot be read changes nothing; the form does not send it. */
function timingChanges(draft: ActivityDraft, seen: Activity, today: CalendarDate): Changes {
  const timing = timingIn(draft.time, timingOf(seen), today);
  if (timing === undefined) return {};
  const { time, recurrence } = timing;
  return {
    ...(!sameTime(time, seen.time.current) && { time }),
    ...(!sameRecurrence(recurrence, seen.recurrence) && { recurrence }),
  };
}

/** The draft on top of what holds now: what the person left alone follows along, so that going on undoes nothing. */
export function rebased(draft: ActivityDraft, seen: Activity, current: Activity, today: CalendarDate): ActivityDraft {
  const mine = changesIn(draft, seen, today);
  return {
    ...draft,
    status: mine.status ?? current.status.value,
    accordingTo: mine.accordingTo === undefined ? (current.status.accordingTo ?? '') : draft.accordingTo,
    time: isUntouched(draft.time, timingOf(seen)) ? textOf(timingOf(current)) : draft.time,
    leadId: mine.leadId === undefined ? current.leadId : mine.leadId,
    coordinatorId: mine.coordinatorId === undefined ? current.coordinatorId : mine.coordinatorId,
  };
}
