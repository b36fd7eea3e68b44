import type { Activity, Milestone } from './activity.ts';
import { type CalendarDate, partsOf } from './calendar.ts';
import type { Plan } from './plan.ts';
import { isOver } from './time/bounds.ts';
import {
  type Occurrence,
  type PromisedPeriod,
  promisedPeriods,
  promisedSpan,
  type Recurrence,
} from './time/recurrence.ts';

/** Egen prestation: what we have done, counted. It is never mixed with what is measured of the population. */

/** A promise that counts, year by year within its own time or, where that says nothing, within the plan's. */
export type KeptPromise = {
  activity: Activity;
  recurrence: Recurrence;
  years: readonly PromisedYear[];
  /** What has been ticked off but certainly falls in none of the periods. */
  uncounted: readonly Occurrence[];
};

export type PromisedYear = {
  year: number;
  done: number;
  /** How many are promised in the periods that the promise covers whole. Null: it covers none of them whole. */
  promised: number | null;
  state: PromisedPeriod['state'];
};

/** A period that runs over a New Year belongs to the year in which it begins; none of ours does. */
export function keptPromises(activities: readonly Activity[], plan: Plan, today: CalendarDate): KeptPromise[] {
  return activities.flatMap((activity) => {
    const { recurrence, occurrences, time } = activity;
    const within = promisedSpan(time.current?.edtf ?? null, plan.period.edtf);
    if (recurrence === null || within === null) return [];
    const periods = promisedPeriods(recurrence, occurrences, within, today);
    const counted = new Set(periods.flatMap(({ done }) => done));
    const years = Map.groupBy(periods, ({ period }) => partsOf(period.first).year);
    return {
      activity,
      recurrence,
      years: [...years].map(([year, own]) => promisedYear(year, own, recurrence)),
      uncounted: occurrences.filter((one) => !counted.has(one)),
    };
  });
}

function promisedYear(year: number, periods: readonly PromisedPeriod[], { times }: Recurrence): PromisedYear {
  const whole = periods.filter((period) => period.whole).length;
  return {
    year,
    done: periods.reduce((sum, { done }) => sum + done.length, 0),
    promised: whole === 0 ? null : whole * times,
    state: stateOf(periods),
  };
}

function stateOf(periods: readonly PromisedPeriod[]): PromisedPeriod['state'] {
  if (periods.every(({ state }) => state === 'over')) return 'over';
  return periods.every(({ state }) => state === 'ahead') ? 'ahead' : 'now';
}

/** `isOverdue`: not reached, although the last possible day has passed. */
export type MilestoneStanding = { activity: Activity; milestone: Milestone; isOverdue: boolean };

export function milestonesOf(activities: readonly Activity[], today: CalendarDate): MilestoneStanding[] {
  return activities.flatMap((activity) =>
    activity.milestones.map((milestone) => {
      const { time, reached } = milestone;
      return { activity, milestone, isOverdue: reached === null && time !== null && isOver(time.edtf, today) };
    }),
  );
}
