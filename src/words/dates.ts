import { type CalendarDate, partsOf } from '#domain/calendar.ts';
import { dateLabel } from '#domain/time/label.ts';

/** "2 juni" in the year of today, else "2 juni 2022". */
export function shortDate(day: CalendarDate, today: CalendarDate): string {
  return dateLabel(day, partsOf(day).year === partsOf(today).year ? 'no-year' : 'long');
}

/** What to say to whoever asks for a day that has not been. `today`: the plan's. */
export function aheadWords(today: CalendarDate): string {
  return `Planens dag är ${dateLabel(today)}; senare än så finns inget läge.`;
}
