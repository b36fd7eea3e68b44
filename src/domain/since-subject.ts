import type { Activity, Gate } from './activity.ts';
import type { ActivitySubject, Change, GateSubject, PlacedChange, Subject } from './since.ts';
import { firstTime, type PlannedTime, sameTime, timesMoved } from './time/written.ts';

/** What activities and decision points have in common when they are compared. */

export function activitySubject({ type, id, row, title }: Activity): ActivitySubject {
  return { type, id, row, title };
}

export function gateSubject({ type, id, row, title }: Gate): GateSubject {
  return { type, id, row, title };
}

export function placedIn({ areaId }: Activity | Gate, changes: readonly Change[]): PlacedChange[] {
  return changes.map((change) => ({ areaId, change }));
}

export function timeChanges(subject: Subject, was: PlannedTime, now: PlannedTime): Change[] {
  if (sameTime(was.current, now.current)) return [];
  // An undone move is gone from the moves, so there may be fewer of them than before.
  const times = Math.max(0, timesMoved(now) - timesMoved(was));
  return [{ kind: 'time', subject, from: was.current, to: now.current, times, first: firstTime(now) }];
}
