import { type Activity, type Gate, isOpen } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import type { CalendarDate } from './calendar.ts';
import { boundsOf } from './time/bounds.ts';

export type NextStep = { kind: 'activity'; activity: Activity } | { kind: 'gate'; gate: Gate };

/** What comes next in an area: the open activity or untaken decision whose last possible day is nearest ahead. */
export function nextStep({ activities, gates }: AreaPicture, today: CalendarDate): NextStep | null {
  const steps: NextStep[] = [
    ...activities.filter(isOpen).map((activity): NextStep => ({ kind: 'activity', activity })),
    ...gates.filter((gate) => gate.outcome === null).map((gate): NextStep => ({ kind: 'gate', gate })),
  ];
  let next: { step: NextStep; lastDay: CalendarDate } | null = null;
  for (const step of steps) {
    const lastDay = lastDayOf(step);
    if (lastDay !== null && lastDay >= today && (next === null || lastDay < next.lastDay)) next = { step, lastDay };
  }
  return next?.step ?? null;
}

function lastDayOf(step: NextStep): CalendarDate | null {
  const { current } = step.kind === 'activity' ? step.activity.time : step.gate.time;
  return current === null ? null : boundsOf(current.edtf).latestEnd;
}
