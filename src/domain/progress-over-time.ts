import { type Activity, hasNoTime } from './activity.ts';
import { asOfDay, type Followed } from './activity-over-time.ts';
import { addDays, type CalendarDate, dateFrom, lastDayOfMonth, later, partsOf } from './calendar.ts';
import { type Progress, progressOf } from './progress.ts';
import { boundsOf, isOver, type Span } from './time/bounds.ts';
import { firstTime } from './time/written.ts';

/** How many activities had each status at the end of a day, held against when they were first planned for. */
export type ProgressPoint = Progress & {
  on: CalendarDate;
  /** How many should have been done: the last possible day of the first time that each was given had passed. */
  due: number;
  /** How many of those were done. */
  dueDone: number;
};

/**
 * The first day, the end of each month and the last day, which is today. A day that is over is judged as it was on the
 * morning after, when its own last possible times have passed; today as it is everywhere else.
 */
export function progressOverTime(all: readonly Followed[], { first, last: today }: Span): ProgressPoint[] {
  return pointDays(first, today).map((on) => pointOn(all, on, on < today ? addDays(on, 1) : today));
}

function pointOn(all: readonly Followed[], on: CalendarDate, seenOn: CalendarDate): ProgressPoint {
  const activities = all.flatMap((one) => asOfDay(one, on) ?? []);
  const due = activities.filter((activity) => isDue(activity, seenOn));
  const dueDone = due.filter(({ status }) => status.value === 'done').length;
  return { ...progressOf(activities, seenOn), on, due: due.length, dueDone };
}

function pointDays(first: CalendarDate, today: CalendarDate): CalendarDate[] {
  const days = [first];
  for (let end = monthEnd(first); end < today; end = monthEnd(addDays(end, 1))) days.push(end);
  return [...new Set([...days.filter((day) => day < today), today])];
}

function monthEnd(day: CalendarDate): CalendarDate {
  const { year, month } = partsOf(day);
  return lastDayOfMonth(year, month);
}

/** The day that "since New Year" is counted from: the last of the year before, or the first of which anything is known. */
export function lastNewYear({ first, last: today }: Span): CalendarDate {
  return later(first, dateFrom(partsOf(today).year - 1, 12, 31));
}

/**
 * Whether it should have been done before a day. By the first time that it was ever given, since a plan that is held
 * against its own changes is always kept. What has been given up should not, and what is paused still should.
 */
export function isDue({ status, time }: Activity, day: CalendarDate): boolean {
  const first = firstTime(time);
  return status.value !== 'cancelled' && first !== null && isOver(first.edtf, day);
}

/** Why activities that are not given up can never be due: told beside the plan, and never guessed. */
export type Unplanned = {
  /** No time at all. */
  untimed: number;
  /** A time of which the end is not said. */
  endless: number;
  /** A promise that counts, which is held to its periods instead. */
  recurring: number;
};

export function unplanned(activities: readonly Activity[]): Unplanned {
  const open = activities.filter((one) => one.status.value !== 'cancelled' && !hasLastDay(one));
  const recurring = open.filter(({ recurrence }) => recurrence !== null).length;
  const untimed = open.filter(hasNoTime).length;
  return { untimed, recurring, endless: open.length - untimed - recurring };
}

function hasLastDay({ time }: Activity): boolean {
  const first = firstTime(time);
  return first !== null && boundsOf(first.edtf).latestEnd !== null;
}
