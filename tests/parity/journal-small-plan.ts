import { calendarDate } from '#domain/calendar.ts';
import type { Document } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import type { Area, Plan } from '#domain/plan.ts';
import { example } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { activity } from './journal-sample.ts';

/** A plan of one area with one activity and one person: the least that the server can be tried with. */

const plan: Plan = {
  type: 'plan',
  id: 'plan-small',
  title: 'Liten plan',
  organisation: 'Exempelregionen',
  period: written('2023/2025'),
  calendar: { mode: 'example', exampleToday: calendarDate('2023-06-15') },
  soonDays: 30,
  assignment: { text: '', source: { title: 'Exempel', url: null, published: null }, reports: [] },
};

export const area: Area = {
  type: 'area',
  id: 'area-one',
  planId: plan.id,
  number: 1,
  title: 'Område ett',
  purpose: '',
  promises: [],
  steering: null,
  supports: [],
  goals: [],
  coordinatorId: null,
  rhythm: null,
  listIsOpen: false,
  tags: { nationalTargets: [], regionalStrategies: [], healthPerspectives: [], priorityGroups: [], breadth: null },
  assessment: null,
  headlineIndicatorId: null,
  measureRemark: null,
  showsHelpLines: false,
};

export const smallPlan: readonly Happening[] = [
  addition(plan),
  addition({ type: 'person', id: 'person-anna', name: 'Anna Exempel', role: 'manager', example: true }),
  addition(area),
  addition(activity('activity-course', area.id)),
];

function addition(document: Document): Happening {
  const on = calendarDate('2023-01-01');
  return { entityId: document.id, areaId: null, event: { type: 'added', document }, on, by: null, provenance: example };
}
