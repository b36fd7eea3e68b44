import { addDays, calendarDate } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import { example } from '#domain/provenance.ts';
import { largePlan } from '#mocks/data/large-plan.ts';

const entries = 50_000;
const entriesInADay = 50;
const lastDay = calendarDate('2023-06-14');

/** Ten times the example plan, and years of check-ins on its activities: 50,000 entries. */
export function busyPlan(): Happening[] {
  const plan = largePlan(10);
  const activities = plan.filter(({ event }) => event.type === 'added' && event.document.type === 'activity');
  const rounds = Array.from({ length: Math.ceil((entries - plan.length) / activities.length) }, () => activities);
  const checkIns = rounds.flat().slice(0, entries - plan.length);
  const daysBefore = (index: number) => Math.floor((checkIns.length - index) / entriesInADay);
  return [
    ...plan,
    ...checkIns.map(({ entityId, areaId }, index): Happening => {
      const on = addDays(lastDay, -daysBefore(index));
      return { entityId, areaId, event: { type: 'checked-in' }, on, by: null, provenance: example };
    }),
  ];
}
