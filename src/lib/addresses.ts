import type { CalendarDate } from '#domain/calendar.ts';
import type { ActivityId, AreaId, IndicatorId, MeetingId } from '#domain/ids.ts';
import { asOfSearch } from './as-of.ts';

const areaPrefix = 'area-';
const indicatorPrefix = 'indicator-';
const meetingPrefix = 'meeting-';

/** An area's page; the day shown goes along. */
export function areaAddress(areaId: AreaId, asOf: CalendarDate | null, activityId?: ActivityId): string {
  const fragment = activityId === undefined ? '' : `#${activityId}`;
  return `/omraden/${areaId.slice(areaPrefix.length)}${asOfSearch(asOf)}${fragment}`;
}

/** The area that a page's address names. */
export function areaIn(slug: string): AreaId {
  return `area-${slug}`;
}

/** An indicator's page; the day shown goes along. */
export function indicatorAddress(indicatorId: IndicatorId, asOf: CalendarDate | null): string {
  return `/indikatorer/${indicatorId.slice(indicatorPrefix.length)}${asOfSearch(asOf)}`;
}

/** The indicator that a page's address names. */
export function indicatorIn(slug: string): IndicatorId {
  return `indicator-${slug}`;
}

/** A meeting's page, or a window of it: the operator's or the room's. */
export function meetingAddress(meetingId: MeetingId, window?: 'visa' | 'projektor'): string {
  const page = `/styrgrupp/${meetingId.slice(meetingPrefix.length)}`;
  return window === undefined ? page : `${page}/${window}`;
}

/** Where a computer in the room shows a meeting; the signed part comes after a #. */
export const roomPath = '/visning';

/** The whole address of a show, to be written into another computer's browser. */
export function roomAddress(token: string): string {
  return `${location.origin}${roomPath}#${token}`;
}

/** The meeting that a page's address names. */
export function meetingIn(slug: string): MeetingId {
  return `meeting-${slug}`;
}
