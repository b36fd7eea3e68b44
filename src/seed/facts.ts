import { calendarDate, later } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import type { Note } from '#domain/note.ts';
import { written } from '#domain/time/written.ts';
import { added, toldBySource } from './happening.ts';
import { planStart } from './plan.ts';
import { from, hbtqTrainingPage, healthPromotionPage, regionWebsite } from './sources.ts';

const plansReady = calendarDate('2023-03-31');

/**
 * Real follow-up, each with its source. A note carries the day on which its fact was published; what is older than
 * the plan enters the journal on the plan's first day, since before it there is no plan to show.
 */
export const facts: readonly Happening[] = [
  sourceNote('note-source-suicidkonferens', {
    areaId: 'area-suicid',
    activityId: 'activity-2d',
    kind: 'report',
    text: 'Suicidpreventiva konferensen var utlyst till den 26 oktober 2022, klockan 09.00–16.00 på Forum i Oskarshamn. Priset var 450 kronor. Den första konferensen var 2015.',
    on: calendarDate('2022-06-08'),
    provenance: from(healthPromotionPage),
  }),
  sourceNote('note-source-hbtq-enheter', {
    areaId: 'area-hbtq',
    activityId: null,
    kind: 'result',
    text: 'Hbtq+-utbildningen hade nått 18 enheter till och med september 2022.',
    on: calendarDate('2022-09-30'),
    provenance: from(hbtqTrainingPage),
  }),
  toldBySource({ id: 'activity-1a', areaId: 'area-lansmodell' }, plansReady, from(regionWebsite), {
    type: 'milestone-reached',
    milestoneId: 'milestone-1a-handlingsplan',
    reached: written(plansReady, '31 mars 2023'),
  }),
  sourceNote('note-source-morbylanga', {
    areaId: 'area-lansmodell',
    activityId: 'activity-1a',
    kind: 'result',
    text: 'Mörbylånga kommuns handlingsplan var klar den 31 mars 2023.',
    on: plansReady,
    provenance: from(regionWebsite),
  }),
];

function sourceNote(
  id: Note['id'],
  own: Pick<Note, 'areaId' | 'activityId' | 'kind' | 'text' | 'on' | 'provenance'>,
): Happening {
  const note: Note = { type: 'note', id, by: null, state: 'finished', corrections: [], redactions: [], ...own };
  return added(note, later(own.on, planStart), own.provenance);
}
