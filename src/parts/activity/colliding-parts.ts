import type { Activity } from '#domain/activity.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { sameRecurrence } from '#domain/time/recurrence.ts';
import { sameTime } from '#domain/time/written.ts';
import { isUntouched, timingOf } from '#parts/time/time-text.ts';
import { type ActivityDraft, changesIn, draftOf, rebased } from './activity-draft.ts';

/** What of an activity is changed as one: who says it goes with what they say, how often goes with when. */
export type Part = 'status' | 'time' | 'lead' | 'coordinator';

/** The parts that both the person and somebody else have changed since the person saw the activity, to different things. */
export function collidingParts(draft: ActivityDraft, seen: Activity, now: Activity, today: CalendarDate): Part[] {
  const mine = changesIn(draft, seen, today);
  // Whoever chose the status that now stands wants nothing else than what stands.
  const wanted = changesIn({ ...draft, choseStatus: false }, now, today);
  const isTimeMine = !isUntouched(draft.time, timingOf(seen)) && !isUntouched(draft.time, timingOf(now));
  const collides: Record<Part, boolean> = {
    status: isOfStatus(mine) && isOfStatus(wanted) && !sameStatus(seen, now),
    time: isTimeMine && !sameTiming(seen, now),
    lead: mine.leadId !== undefined && wanted.leadId !== undefined && seen.leadId !== now.leadId,
    coordinator:
      mine.coordinatorId !== undefined &&
      wanted.coordinatorId !== undefined &&
      seen.coordinatorId !== now.coordinatorId,
  };
  return parts.filter((part) => collides[part]);
}

const parts: readonly Part[] = ['status', 'time', 'lead', 'coordinator'];

/** The draft with the person's own choice where the two collide: theirs only where they say so. */
export function resolved(
  draft: ActivityDraft,
  { seen, now, theirs, today }: { seen: Activity; now: Activity; theirs: readonly Part[]; today: CalendarDate },
): ActivityDraft {
  const standing = draftOf(now);
  const taken: Record<Part, Partial<ActivityDraft>> = {
    status: { status: standing.status, choseStatus: false, accordingTo: standing.accordingTo, heardOn: null },
    time: { time: standing.time },
    lead: { leadId: standing.leadId },
    coordinator: { coordinatorId: standing.coordinatorId },
  };
  const next = rebased(draft, seen, now, today);
  for (const part of theirs) Object.assign(next, taken[part]);
  return next;
}

function isOfStatus({ status, accordingTo, heardOn }: ReturnType<typeof changesIn>): boolean {
  return status !== undefined || accordingTo !== undefined || heardOn !== undefined;
}

function sameStatus({ status: a }: Activity, { status: b }: Activity): boolean {
  return a.value === b.value && a.accordingTo === b.accordingTo && a.heardOn === b.heardOn;
}

function sameTiming(a: Activity, b: Activity): boolean {
  return sameTime(a.time.current, b.time.current) && sameRecurrence(a.recurrence, b.recurrence);
}
