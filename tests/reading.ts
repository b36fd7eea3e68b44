import { type CalendarDate, calendarDate } from '#domain/calendar.ts';
import { readTime } from '#domain/time/read-time.ts';
import type { Direction } from '#domain/time/reading.ts';

/** The plan's own day in the tables of phrases. */
export const readingDay = calendarDate('2023-06-15');

/** What a phrase is read as, in one line: its time, its rhythm or why there is none. */
export function read(phrase: string, today: CalendarDate = readingDay, direction?: Direction): string {
  const reading = readTime(phrase, today, direction);
  switch (reading.kind) {
    case 'time':
      return reading.edtf;
    case 'recurring': {
      const { times, per, one, many } = reading.rhythm;
      const within = reading.edtf === null ? '' : ` ${reading.edtf}`;
      return `${times} ${times === 1 ? one : many}/${per}${within}`;
    }
    case 'unread':
      return `${reading.impossible?.kind ?? 'unread'} ${reading.understood?.edtf ?? '-'} ${reading.notUnderstood.join(' ')}`.trim();
    default:
      return reading.kind;
  }
}

/** What is told about the reading, one line a remark. */
export function remarksOn(phrase: string, today: CalendarDate = readingDay, direction?: Direction): string[] {
  const reading = readTime(phrase, today, direction);
  if (reading.kind !== 'time' && reading.kind !== 'recurring') return [];
  return reading.remarks.map((remark) => Object.values(remark).join(' '));
}
