import { type Activity, type ActivityStatus, hasNoTime } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import { isLate } from './attention.ts';
import { type CalendarDate, dateFrom } from './calendar.ts';
import type { PartnerId, PersonId } from './ids.ts';
import type { Plan } from './plan.ts';
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

/** What lateness and what recurs are computed from. */
type Day = { plan: Plan; today: CalendarDate };

/**
 * Areas that match, each with only its matching activities. What is said of the whole area lets all of them through:
 * its words and tags, and a partner that steers, decides or supports.
 */
export function filterAreas(areas: readonly AreaPicture[], filter: Filter, day: Day): AreaPicture[] {
  if (!isFiltering(filter)) return [...areas];
  return areas.flatMap((picture) => {
    const { tags } = picture.area;
    if (filter.nationalTarget !== null && !tags.nationalTargets.includes(filter.nationalTarget)) return [];
    if (filter.priorityGroup !== null && !tags.priorityGroups.includes(filter.priorityGroup)) return [];
    const activities = picture.activities.filter((activity) => matches(picture, activity, filter, day));
    if (activities.length === 0) return [];
    // The very same picture when all of it matches, so that whoever shows it sees that nothing has changed.
    return activities.length === picture.activities.length ? [picture] : [{ ...picture, activities }];
  });
}

function matches(picture: AreaPicture, activity: Activity, filter: Filter, { plan, today }: Day): boolean {
  const coordinator = activity.coordinatorId ?? picture.area.coordinatorId;
  return (
    matchesText(picture, activity, filter.text) &&
    matchesStatus(activity, filter.status, today) &&
    (filter.coordinatorId === null || coordinator === filter.coordinatorId) &&
    matchesPartner(picture, activity, filter.partnerId) &&
    matchesPeriod(activity, filter.period, plan)
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

/** A year matches where something of the activity lies in it: its time or, without one, its promise; or what was done. */
function matchesPeriod(activity: Activity, period: Filter['period'], plan: Plan): boolean {
  if (period === null) return true;
  if (period === 'none') return hasNoTime(activity);
  const { time, recurrence, occurrences } = activity;
  // What recurs without a time of its own is promised for as long as the plan.
  const planned = time.current ?? (recurrence === null ? null : plan.period);
  const year = { first: dateFrom(period, 1, 1), last: dateFrom(period, 12, 31) };
  return [planned, ...occurrences.map((one) => one.time)].some((one) => one !== null && overlaps(one.edtf, year));
}
