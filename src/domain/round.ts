import { type Activity, type Gate, isOpen } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import { isDue, isLate } from './attention.ts';
import { addMonths, type CalendarDate } from './calendar.ts';
import type { VersionedOf } from './document.ts';
import type { PersonId } from './ids.ts';
import type { Area, Plan } from './plan.ts';
import { boundsOf, isOver, type Span } from './time/bounds.ts';
import { monthsInPeriod, periodAround } from './time/recurrence.ts';

/**
 * Avstämning: what a person has to go through. A round is the period of an area's rhythm around today. It is computed
 * and never kept, so it can be left and picked up anywhere.
 */
export type RoundRow = {
  picture: AreaPicture;
  /** Who keeps it true, or null when nobody does. */
  ownerId: PersonId | null;
  /** Its last possible day has passed. */
  isLate: boolean;
  standing: Standing;
} & RoundSubject;

export type RoundSubject =
  | { kind: 'activity'; activity: VersionedOf<'activity'> }
  | { kind: 'gate'; gate: VersionedOf<'gate'> };

export type Standing =
  /** Not gone through in this round. `due`: the last day on which it should be; null: nothing says which. */
  | { kind: 'asked'; due: CalendarDate | null; isOverdue: boolean }
  | { kind: 'done' }
  /** Done, given up or decided, or in an area without a rhythm. */
  | { kind: 'unasked' };

/** How far through a round one is. Decisions are somebody else's and are not counted. */
export type RoundProgress = { done: number; total: number };

/** An activity that names no coordinator is kept true by its area's. */
export function coordinatorOf(activity: Pick<Activity, 'coordinatorId'>, area: Area): PersonId | null {
  return activity.coordinatorId ?? area.coordinatorId;
}

/** The period that is to be gone through now, or null where no rhythm is agreed. */
export function roundOf({ rhythm }: Pick<Area, 'rhythm'>, today: CalendarDate): Span | null {
  return rhythm === null ? null : periodAround(today, rhythm);
}

/** All that can be gone through, in the order in which it is asked for. */
export function roundRows(areas: readonly AreaPicture[], plan: Plan, today: CalendarDate): RoundRow[] {
  return areas
    .flatMap((picture): RoundRow[] => [
      ...picture.activities.map((activity) => activityRow(activity, picture, plan, today)),
      ...picture.gates
        .filter((gate) => gate.outcome !== null || isDue(gate, plan.soonDays, today))
        .map((gate) => gateRow(gate, picture, today)),
    ])
    .sort(byNeed);
}

export function idOf(row: RoundSubject): Activity['id'] | Gate['id'] {
  return row.kind === 'activity' ? row.activity.id : row.gate.id;
}

export function roundProgress(rows: readonly RoundRow[]): RoundProgress {
  const counted = rows.filter(({ kind, standing }) => kind === 'activity' && standing.kind !== 'unasked');
  return { done: counted.filter(({ standing }) => standing.kind === 'done').length, total: counted.length };
}

/** When an activity should be checked in again: its area's rhythm after the last time, or after the plan began. */
export function nextCheckIn({ checkedIn }: Activity, { rhythm }: Area, plan: Plan): CalendarDate | null {
  const since = checkedIn?.on ?? boundsOf(plan.period.edtf).earliestStart;
  return rhythm === null || since === null ? null : addMonths(since, monthsInPeriod[rhythm]);
}

function activityRow(
  activity: VersionedOf<'activity'>,
  picture: AreaPicture,
  plan: Plan,
  today: CalendarDate,
): RoundRow {
  return {
    kind: 'activity',
    activity,
    picture,
    ownerId: coordinatorOf(activity, picture.area),
    isLate: isLate(activity, today),
    standing: standingOf(activity, picture.area, plan, today),
  };
}

/** What was closed within the round has been gone through; what was closed before it asks nothing more. */
function standingOf(activity: Activity, area: Area, plan: Plan, today: CalendarDate): Standing {
  const round = roundOf(area, today);
  if (round === null) return { kind: 'unasked' };
  // A day ahead of today (the calendar was switched) counts as today.
  if (activity.checkedIn !== null && activity.checkedIn.on >= round.first) return { kind: 'done' };
  if (!isOpen(activity)) return { kind: 'unasked' };
  const due = nextCheckIn(activity, area, plan);
  return { kind: 'asked', due, isOverdue: due === null || due < today };
}

function gateRow(gate: VersionedOf<'gate'>, picture: AreaPicture, today: CalendarDate): RoundRow {
  const time = gate.time.current;
  const isLate = gate.outcome === null && time !== null && isOver(time.edtf, today);
  const due = time === null ? null : boundsOf(time.edtf).latestEnd;
  const standing: Standing = gate.outcome === null ? { kind: 'asked', due, isOverdue: isLate } : { kind: 'unasked' };
  return { kind: 'gate', gate, picture, ownerId: picture.area.coordinatorId, isLate, standing };
}

/** What is late by its own time first, then what has waited the longest; what has been gone through last. */
function byNeed(a: RoundRow, b: RoundRow): number {
  const [one, other] = [needOf(a), needOf(b)];
  return one < other ? -1 : Number(one > other);
}

function needOf({ standing, isLate }: RoundRow): string {
  switch (standing.kind) {
    case 'asked':
      return `${isLate ? 0 : 1} ${standing.due ?? ''}`;
    case 'done':
      return '2';
    case 'unasked':
      return '3';
  }
}
