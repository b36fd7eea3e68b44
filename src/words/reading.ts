import type { CalendarDate } from '#domain/calendar.ts';
import type { PersonId } from '#domain/ids.ts';
import type { Reading } from '#domain/plan.ts';
import { shortDate } from './dates.ts';
import { listed } from './numbers.ts';

type Told = { nameOf: (id: PersonId) => string | null; today: CalendarDate };

/** Which managers have read what is told of an area, and when: "läst av Maja 15 juni". Null: none has. */
export function readingWords(readings: readonly Reading[], { nameOf, today }: Told): string | null {
  if (readings.length === 0) return null;
  const latestFirst = readings.toReversed();
  return `läst av ${listed(latestFirst.map(({ by, on }) => `${nameOf(by) ?? 'okänd'} ${shortDate(on, today)}`))}`;
}
