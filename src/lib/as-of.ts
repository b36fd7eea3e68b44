import { useSearchParams } from 'react-router-dom';
import { type CalendarDate, isCalendarDate } from '#domain/calendar.ts';

/** The address says which day is shown, so that a link shows the same picture to whoever gets it. */
export const asOfParameter = 'per';

export function useAsOf(): CalendarDate | null {
  const [search] = useSearchParams();
  return asOfIn(search);
}

/** A day that does not exist is as good as none. */
export function asOfIn(search: URLSearchParams): CalendarDate | null {
  const text = search.get(asOfParameter);
  return text !== null && isCalendarDate(text) ? text : null;
}

/** The search part of links within the dashboard: the day shown goes along, filters stay behind. */
export function asOfSearch(asOf: CalendarDate | null): string {
  return asOf === null ? '' : `?${asOfParameter}=${asOf}`;
}
