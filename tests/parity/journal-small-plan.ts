import { calendarDate } from '#domain/calendar.ts';
import type { Document } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import { example } from '#domain/provenance.ts';
import { anArea, anIndicator, aPlan } from '#tests/builders.ts';
import { activity } from './journal-sample.ts';

/** A plan of one area with one activity and one person: the least that the server can be tried with. */

const plan = aPlan({ id: 'plan-small', title: 'Liten plan', organisation: 'Exempelregionen', soonDays: 30 });

export const area = anArea({ id: 'area-one', planId: plan.id, title: 'Område ett' });

/** A measure whose source can be asked. */
export const connected = anIndicator({
  id: 'indicator-connected',
  areaId: area.id,
  source: {
    title: 'Kolada',
    url: 'https://api.kolada.se/v3/data/kpi/N00001/municipality/0008',
    published: null,
  },
});

export const smallPlan: readonly Happening[] = [
  addition(plan),
  addition({ type: 'person', id: 'person-anna', name: 'Anna Exempel', role: 'manager', example: true }),
  addition(area),
  addition(activity('activity-course', area.id)),
  addition(connected),
];

function addition(document: Document): Happening {
  const on = calendarDate('2023-01-01');
  return { entityId: document.id, areaId: null, event: { type: 'added', document }, on, by: null, provenance: example };
}
