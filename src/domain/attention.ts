import { type Activity, type Gate, isOpen } from './activity.ts';
import type { AreaPicture } from './area-picture.ts';
import { addDays, addMonths, type CalendarDate, daysBetween } from './calendar.ts';
import type { Plan, PlanPromise, Support } from './plan.ts';
import type { Provenance } from './provenance.ts';
import { type Resolution, standingOf } from './resolution.ts';
import { boundsOf, canRemind, endPrecision, isOver } from './time/bounds.ts';
import type { Edtf } from './time/edtf.ts';
import { type Behind, behindIn, monthsInPeriod, type Period, promisedSpan } from './time/recurrence.ts';
import { timesMoved } from './time/written.ts';

/**
 * What a manager is told, always with the facts that explain it. Rules from the domain description:
 * late only after the last possible day, soon only where the time is exact enough to remind about.
 */
export type Attention =
  | { kind: 'late'; activity: Activity; lastDay: CalendarDate }
  | { kind: 'resolution-overdue'; resolution: Resolution; lastDay: CalendarDate }
  | { kind: 'decision-due'; gate: Gate; waitsFor: readonly Activity[] }
  | { kind: 'soon'; activity: Activity; lastDay: CalendarDate; daysLeft: number }
  | { kind: 'resolution-soon'; resolution: Resolution; lastDay: CalendarDate; daysLeft: number }
  | ({ kind: 'recurrence-behind'; activity: Activity } & Behind)
  | { kind: 'silent'; heard: Heard | null; rhythm: Period }
  | { kind: 'support-ends'; support: Support; lastDay: CalendarDate }
  | PromiseGap
  | { kind: 'moved'; activity: Activity; times: number }
  | { kind: 'no-lead'; activities: readonly Activity[] };

export type AttentionKind = Attention['kind'];

/** A promise that no activity answers (LUCKA), or one of which the source leaves a part unanswered, in words. */
export type PromiseGap =
  | { kind: 'promise-unanswered'; promise: PlanPromise }
  | { kind: 'promise-partly-answered'; promise: PlanPromise; missing: string };

/** When a person last confirmed, changed or wrote about something, and whether that was an example. */
export type Heard = { on: CalendarDate; provenance: Provenance };

/** Most urgent first; the order in which a manager is told. */
export const attentionOrder: readonly AttentionKind[] = [
  'late',
  'resolution-overdue',
  'decision-due',
  'soon',
  'resolution-soon',
  'recurrence-behind',
  'silent',
  'support-ends',
  'moved',
  'promise-unanswered',
  'promise-partly-answered',
  'no-lead',
];

const monthsBeforeSupportEnds = 12;

/** Late: not done, not given up, and even the last possible day of its time has passed. No time is never late. */
export function isLate(activity: Activity, today: CalendarDate): boolean {
  const time = activity.time.current;
  return isOpen(activity) && time !== null && isOver(time.edtf, today);
}

/** Everything in an area that asks for somebody's attention, most urgent first. */
export function attentionOf(area: AreaPicture, plan: Plan, today: CalendarDate): Attention[] {
  const found: Attention[] = [
    ...area.activities.flatMap((activity) => timeAttention(activity, plan.soonDays, today)),
    ...resolutionAttention(area.resolutions, plan.soonDays, today),
    ...area.gates
      .filter((gate) => isDue(gate, plan.soonDays, today))
      .map((gate): Attention => ({ kind: 'decision-due', gate, waitsFor: waitsFor(gate, area.activities) })),
    ...area.activities.flatMap((activity) => recurrenceAttention(activity, plan, today)),
    ...silence(area, plan, today),
    ...area.area.supports.flatMap((support) => supportAttention(support, today)),
    ...area.activities.flatMap(movedAttention),
    ...unansweredPromises(area),
    ...withoutLead(area.activities),
  ];
  return found.sort(byUrgency);
}

/** For sorting: by kind and then, where days are known, the one whose day comes or came first. */
export function byUrgency(a: Attention, b: Attention): number {
  const kinds = attentionOrder.indexOf(a.kind) - attentionOrder.indexOf(b.kind);
  if (kinds !== 0) return kinds;
  const [one, other] = [dayOf(a), dayOf(b)];
  return one < other ? -1 : Number(one > other);
}

/** The day that makes it urgent. Empty where there is none, which comes first: nobody has ever been heard of it. */
function dayOf(attention: Attention): string {
  switch (attention.kind) {
    case 'late':
    case 'soon':
    case 'resolution-overdue':
    case 'resolution-soon':
    case 'support-ends':
      return attention.lastDay;
    case 'decision-due': {
      const { current } = attention.gate.time;
      return (current && boundsOf(current.edtf).latestEnd) ?? '';
    }
    case 'recurrence-behind':
      return boundsOf(attention.period).latestEnd ?? '';
    case 'silent':
      return attention.heard?.on ?? '';
    case 'promise-unanswered':
    case 'promise-partly-answered':
    case 'moved':
    case 'no-lead':
      return '';
  }
}

/**
 * A decision is due from the first day on which it may be taken or, where only the last is given, from that one. It is
 * announced as long before as other things, unless only the year in which it ends is known.
 */
export function isDue(gate: Gate, soonDays: number, today: CalendarDate): boolean {
  if (gate.outcome !== null || gate.time.current === null) return false;
  const time = gate.time.current.edtf;
  const { earliestStart, latestEnd } = boundsOf(time);
  const firstDay = earliestStart ?? latestEnd;
  const announced = endPrecision(time) === 'year' ? today : addDays(today, soonDays);
  return firstDay !== null && firstDay <= announced;
}

/** The last time that a person confirmed, changed or wrote about the area; what sources tell does not count. */
export function lastHeardOf({ activities, lastWritten }: AreaPicture): Heard | null {
  const heard: (Heard | null)[] = [...activities.map((activity) => activity.checkedIn), lastWritten];
  return heard.reduce((latest, one) => (one !== null && (latest === null || one.on > latest.on) ? one : latest), null);
}

/** Promises with no activity at all, and those that the source leaves partly unanswered. */
export function unansweredPromises({ area, activities }: Pick<AreaPicture, 'area' | 'activities'>): PromiseGap[] {
  const answered = new Set(activities.flatMap((activity) => activity.answers));
  return area.promises.flatMap((promise): PromiseGap[] => {
    if (!answered.has(promise.id)) return [{ kind: 'promise-unanswered', promise }];
    const missing = promise.unanswered;
    return missing === null ? [] : [{ kind: 'promise-partly-answered', promise, missing }];
  });
}

/** Activities that an activity or a decision depends on and that are neither done nor given up. */
export function waitsFor({ dependsOn }: Pick<Activity, 'dependsOn'>, activities: readonly Activity[]): Activity[] {
  if (dependsOn.length === 0) return [];
  return activities.filter((activity) => dependsOn.includes(activity.id) && isOpen(activity));
}

function timeAttention(activity: Activity, soonDays: number, today: CalendarDate): Attention[] {
  const time = activity.time.current;
  const lastDay = time === null ? null : boundsOf(time.edtf).latestEnd;
  if (time === null || lastDay === null || !isOpen(activity)) return [];
  if (isLate(activity, today)) return [{ kind: 'late', activity, lastDay }];
  return isNear(time.edtf, lastDay, soonDays, today)
    ? [{ kind: 'soon', activity, lastDay, daysLeft: daysBetween(today, lastDay) }]
    : [];
}

/** Near enough to remind about, where the time is exact enough for that. */
function isNear(time: Edtf, lastDay: CalendarDate, soonDays: number, today: CalendarDate): boolean {
  return canRemind(time) && lastDay <= addDays(today, soonDays);
}

/** Decisions by the rules that activities go by, whichever area they concern, or none: what is past its last day, or near it. */
export function resolutionAttention(
  resolutions: readonly Resolution[],
  soonDays: number,
  today: CalendarDate,
): Attention[] {
  return resolutions.flatMap((resolution): Attention[] => {
    const time = resolution.time.current;
    const lastDay = time === null ? null : boundsOf(time.edtf).latestEnd;
    if (time === null || lastDay === null || resolution.state !== 'open') return [];
    if (standingOf(resolution, today) === 'overdue') return [{ kind: 'resolution-overdue', resolution, lastDay }];
    return isNear(time.edtf, lastDay, soonDays, today)
      ? [{ kind: 'resolution-soon', resolution, lastDay, daysLeft: daysBetween(today, lastDay) }]
      : [];
  });
}

/** What is paused is asked too, as it is when it is late: that it rests takes no promise back. */
function recurrenceAttention(activity: Activity, plan: Plan, today: CalendarDate): Attention[] {
  const { recurrence, occurrences, time } = activity;
  const within = promisedSpan(time.current?.edtf ?? null, plan.period.edtf);
  if (recurrence === null || within === null || !isOpen(activity)) return [];
  const behind = behindIn(recurrence, occurrences, within, today);
  return behind.map((period): Attention => ({ kind: 'recurrence-behind', activity, ...period }));
}

/** Silent: an area with work left and no word for longer than its rhythm. Before the plan began nothing was asked. */
function silence(picture: AreaPicture, plan: Plan, today: CalendarDate): Attention[] {
  const { rhythm } = picture.area;
  if (rhythm === null || !picture.activities.some(isOpen)) return [];
  const heard = lastHeardOf(picture);
  const start = boundsOf(plan.period.edtf).earliestStart;
  const since = heard === null || (start !== null && heard.on < start) ? start : heard.on;
  const silent = since === null || addMonths(since, monthsInPeriod[rhythm]) < today;
  return silent ? [{ kind: 'silent', heard, rhythm }] : [];
}

function supportAttention(support: Support, today: CalendarDate): Attention[] {
  const lastDay = boundsOf(support.time.edtf).latestEnd;
  if (lastDay === null || lastDay > addMonths(today, monthsBeforeSupportEnds)) return [];
  return [{ kind: 'support-ends', support, lastDay }];
}

function movedAttention(activity: Activity): Attention[] {
  const times = timesMoved(activity.time);
  return times > 0 && isOpen(activity) ? [{ kind: 'moved', activity, times }] : [];
}

function withoutLead(activities: readonly Activity[]): Attention[] {
  const missing = activities.filter((activity) => isOpen(activity) && activity.leadId === null);
  return missing.length === 0 ? [] : [{ kind: 'no-lead', activities: missing }];
}
