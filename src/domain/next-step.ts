import { type Activity, type Gate, isOpen } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import type { CalendarDate } from './calendar.ts';
import type { Support } from './plan.ts';
import { boundsOf } from './time/bounds.ts';
import type { WrittenTime } from './time/written.ts';

export type NextStep =
  | { kind: 'activity'; activity: Activity }
  | { kind: 'gate'; gate: Gate }
  | { kind: 'support'; support: Support };

/** What comes next in an area: the open activity, untaken decision or ending support whose last day is nearest ahead. */
export function nextStep({ area, activities, gates }: AreaPicture, today: CalendarDate): NextStep | null {
  const steps: NextStep[] = [
    ...activities.filter(isOpen).map((activity): NextStep => ({ kind: 'activity', activity })),
    ...gates.filter((gate) => gate.outcome === null).map((gate): NextStep => ({ kind: 'gate', gate })),
    ...area.supports.map((support): NextStep => ({ kind: 'support', support })),
  ];
  let next: { step: NextStep; lastDay: CalendarDate } | null = null;
  for (const step of steps) {
    const lastDay = lastDayOf(step);
    if (lastDay !== null && lastDay >= today && (next === null || lastDay < next.lastDay)) next = { step, lastDay };
  }
  return next?.step ?? null;
}

function timeOf(step: NextStep): WrittenTime | null {
  switch (step.kind) {
    case 'activity':
      return step.activity.time.current;
    case 'gate':
      return step.gate.time.current;
    case 'support':
      return step.support.time;
  }
}

function lastDayOf(step: NextStep): CalendarDate | null {
  const time = timeOf(step);
  return time === null ? null : boundsOf(time.edtf).latestEnd;
}
