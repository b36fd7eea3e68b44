import type { Activity, ActivityStatus } from './activity.ts';
import { isLate } from './attention.ts';
import { addDays, type CalendarDate } from './calendar.ts';
import { type ActivityHistory, type StatusStep, stepOn, stepsToNow } from './progress-history.ts';
import { boundsOf, type Span } from './time/bounds.ts';
import type { PlannedTime } from './time/written.ts';

/** An activity as it is, with the statuses that it has had until now. */
export type Followed = { activity: Activity; steps: readonly StatusStep[] };

/** The activities with their histories; one whose history is not known has the status that it has now, since it has it. */
export function followed(activities: readonly Activity[], histories: readonly ActivityHistory[]): Followed[] {
  const known = new Map(histories.map(({ activityId, steps }) => [activityId, steps]));
  return activities.map((activity) => ({ activity, steps: stepsToNow(known.get(activity.id) ?? [], activity) }));
}

/** An activity with the status and the time that it had at the end of a day. Null: it was not in the plan yet. */
export function asOfDay({ activity, steps }: Followed, day: CalendarDate): Activity | null {
  const step = stepOn(steps, day);
  if (step === undefined) return null;
  return { ...activity, status: { ...activity.status, value: step.status }, time: timeAsOf(activity.time, day) };
}

/** What has been undone is as if it had never been: an activity keeps no trace of a time that was set by mistake. */
function timeAsOf(time: PlannedTime, day: CalendarDate): PlannedTime {
  const [first] = time.moves;
  if (first === undefined) return time;
  const moves = time.moves.filter(({ on }) => on <= day);
  const last = moves.at(-1);
  return { current: last === undefined ? first.from : last.to, moves };
}

/** Days through which an activity was shown with one status, both included. */
export type StatusSpan = Span & { status: ActivityStatus | 'late'; isExample: boolean };

/** How it has been shown, day by day: spans side by side, from the first day or when it was added, until the last. */
export function statusSpans(one: Followed, { first, last }: Span): StatusSpan[] {
  const turns = turningDays(one, { first, last }).flatMap((day) => {
    const then = asOfDay(one, day);
    if (then === null) return [];
    const isExample = stepOn(one.steps, day)?.isExample === true;
    return { day, status: isLate(then, day) ? ('late' as const) : then.status.value, isExample };
  });
  const starts = turns.filter(({ status, isExample }, index) => {
    const before = turns[index - 1];
    return before?.status !== status || before.isExample !== isExample;
  });
  return starts.map(({ day, status, isExample }, index) => {
    const next = starts[index + 1];
    return { first: day, last: next === undefined ? last : addDays(next.day, -1), status, isExample };
  });
}

/** Days from which something may be otherwise: a status, a time, or that the last possible day of a time has passed. */
function turningDays({ activity: { time }, steps }: Followed, { first, last }: Span): CalendarDate[] {
  const overs = [time.current, ...time.moves.flatMap(({ from, to }) => [from, to])].flatMap((one) => {
    const end = one === null ? null : boundsOf(one.edtf).latestEnd;
    return end === null || end >= last ? [] : [addDays(end, 1)];
  });
  const days = [first, ...steps.map(({ on }) => on), ...time.moves.map(({ on }) => on), ...overs];
  return [...new Set(days)].filter((day) => day >= first && day <= last).sort();
}

/** A status that is another than it was at the end of a day. `from` null: the activity was not in the plan then. */
export type StatusChange = { activity: Activity; from: ActivityStatus | null; to: ActivityStatus };

/** Each activity once, however many times its status has changed since. */
export function changesSince(all: readonly Followed[], day: CalendarDate): StatusChange[] {
  return all.flatMap(({ activity, steps }) => {
    const [from, to] = [stepOn(steps, day)?.status ?? null, activity.status.value];
    return from === to ? [] : [{ activity, from, to }];
  });
}
