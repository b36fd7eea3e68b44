import { type Activity, type ActivityStatus, hasNoTime } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import { isLate } from './attention.ts';
import { type CalendarDate, dateFrom } from './calendar.ts';
import type { PartnerId, PersonId } from './ids.ts';
import type { NationalTarget, PriorityGroup } from './tags.ts';
import { overlaps } from './time/bounds.ts';

/** What to show. A null or empty field lets everything through; all fields must hold at once. */
export type Filter = {
  text: string;
  status: ActivityStatus | 'late' | null;
  coordinatorId: PersonId | null;
  nationalTarget: NationalTarget | null;
  priorityGroup: PriorityGroup | null;
  partnerId: PartnerId | null;
  /** A year, or `none` for tid ej angiven. */
  period: number | 'none' | null;
};

export const noFilter: Filter = {
  text: '',
  status: null,
  coordinatorId: null,
  nationalTarget: null,
  priorityGroup: null,
  partnerId: null,
  period: null,
};

export function isFiltering(filter: Filter): boolean {
  return filter.text.trim() !== '' || Object.entries(filter).some(([key, value]) => key !== 'text' && value !== null);
}

/**
 * Areas that match, each with only its matching activities. What is said of the whole area lets all of them through:
 * its words and tags, and a partner that steers, decides or supports.
 */
export function filterAreas(areas: readonly AreaPicture[], filter: Filter, today: CalendarDate): AreaPicture[] {
  if (!isFiltering(filter)) return [...areas];
  return areas.flatMap((picture) => {
    const { tags } = picture.area;
    if (filter.nationalTarget !== null && !tags.nationalTargets.includes(filter.nationalTarget)) return [];
    if (filter.priorityGroup !== null && !tags.priorityGroups.includes(filter.priorityGroup)) return [];
    const activities = picture.activities.filter((activity) => matches(picture, activity, filter, today));
    return activities.length === 0 ? [] : [{ ...picture, activities }];
  });
}

function matches(picture: AreaPicture, activity: Activity, filter: Filter, today: CalendarDate): boolean {
  const coordinator = activity.coordinatorId ?? picture.area.coordinatorId;
  return (
    matchesText(picture, activity, filter.text) &&
    matchesStatus(activity, filter.status, today) &&
    (filter.coordinatorId === null || coordinator === filter.coordinatorId) &&
    matchesPartner(picture, activity, filter.partnerId) &&
    matchesPeriod(activity, filter.period)
  );
}

function matchesText({ area }: AreaPicture, activity: Activity, text: string): boolean {
  const sought = text.trim().toLocaleLowerCase('sv');
  return [area.title, area.purpose, activity.title, activity.description].some((words) =>
    words.toLocaleLowerCase('sv').includes(sought),
  );
}

function matchesStatus(activity: Activity, status: Filter['status'], today: CalendarDate): boolean {
  if (status === null) return true;
  return status === 'late' ? isLate(activity, today) : activity.status.value === status;
}

function matchesPartner({ area, gates }: AreaPicture, { partners }: Activity, sought: Filter['partnerId']): boolean {
  if (sought === null) return true;
  const ofArea = [area.steering?.partnerId, ...gates.map(({ forumId }) => forumId)];
  return ofArea.includes(sought) || [...area.supports, ...partners].some(({ partnerId }) => partnerId === sought);
}

function matchesPeriod(activity: Activity, period: Filter['period']): boolean {
  if (period === null) return true;
  if (period === 'none') return hasNoTime(activity);
  const { time, recurrence } = activity;
  // What recurs without a time of its own comes back every year.
  if (time.current === null) return recurrence !== null;
  return overlaps(time.current.edtf, { first: dateFrom(period, 1, 1), last: dateFrom(period, 12, 31) });
}
