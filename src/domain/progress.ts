import type { Activity, ActivityStatus } from './activity.ts';
import { isLate } from './attention.ts';
import type { CalendarDate } from './calendar.ts';
import type { Span } from './time/bounds.ts';
import { type Occurrence, occurrencesAround, periodAround, type Recurrence } from './time/recurrence.ts';

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

/** How many times a recurring promise has been kept in the period around today: "1 av 2 konferenser 2023". */
export type RecurrenceProgress = { done: readonly Occurrence[]; times: number; period: Span };

export function recurrenceProgress(recurrence: Recurrence, today: CalendarDate): RecurrenceProgress {
  return {
    done: occurrencesAround(recurrence, today),
    times: recurrence.times,
    period: periodAround(today, recurrence.per),
  };
}
