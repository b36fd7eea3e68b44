import { type CalendarDate, type Instant, swedishDate } from './calendar.ts';
import type { Plan } from './plan.ts';

/** The day that the plan runs on: its own in the example, else the date on a Swedish wall calendar. */
export function todayOf(plan: Plan, now: Instant): CalendarDate {
  return plan.calendar.mode === 'example' ? plan.calendar.exampleToday : swedishDate(now);
}
