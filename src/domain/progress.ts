import type { Activity, ActivityStatus } from './activity.ts';
import { isLate } from './attention.ts';
import { type CalendarDate, earlier, later } from './calendar.ts';
import type { Plan } from './plan.ts';
import { occurrencesIn, periodAround, periodTime, promisedSpan, type RecurrenceProgress } from './time/recurrence.ts';

/** Progress is a count of activities, never an invented percentage. The statuses add up to the total. */
export type Progress = Record<ActivityStatus, number> & { total: number; late: number };

export function progressOf(activities: readonly Activity[], today: CalendarDate): Progress {
  const progress: Progress = {
    total: activities.length,
    late: 0,
    'not-started': 0,
    ongoing: 0,
    done: 0,
    paused: 0,
    cancelled: 0,
  };
  for (const activity of activities) {
    progress[activity.status.value] += 1;
    if (isLate(activity, today)) progress.late += 1;
  }
  return progress;
}

/** Whether some of the counted statuses are examples or assumptions of ours, which whoever shows the count says. */
export function isPartlyExample(activities: readonly Activity[]): boolean {
  return activities.some(({ status }) => status.provenance.kind === 'example' || status.basis === 'assumed');
}

/** In the period around today or, on a day outside the promise's own time, the one nearest to it. Null: nothing recurs. */
export function recurrenceProgress(
  { recurrence, occurrences, time }: Activity,
  plan: Plan,
  today: CalendarDate,
): RecurrenceProgress | null {
  if (recurrence === null) return null;
  const within = promisedSpan(time.current?.edtf ?? null, plan.period.edtf);
  const day = within === null ? today : earlier(later(today, within.first), within.last);
  const done = occurrencesIn(periodAround(day, recurrence.per), occurrences);
  return { recurrence, done, period: periodTime(day, recurrence.per) };
}
