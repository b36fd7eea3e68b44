import { calendarDate } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import type { Note } from '#domain/note.ts';
import type { Person } from '#domain/people.ts';
import { example } from '#domain/provenance.ts';
import { maja, nils, omar, sara } from '../people.ts';
import { byPerson } from './by-person.ts';

export const notes: readonly Happening[] = [
  note('lansmodell-1', nils, '2023-02-21', {
    areaId: 'area-lansmodell',
    activityId: 'activity-1a',
    kind: 'report',
    text: 'Uppstartsmöte om pilotprojektet är hållet. Arbetsgruppen träffas en gång i månaden fram till sommaren.',
  }),
  note('jamlik-vard-1', maja, '2023-05-09', {
    areaId: 'area-jamlik-vard',
    activityId: 'activity-9b',
    kind: 'decision',
    text: 'Vi börjar med de verktyg som redan används i primärvården. Stödet till cheferna planeras till hösten.',
  }),
  note('suicid-1', sara, '2023-05-11', {
    areaId: 'area-suicid',
    activityId: 'activity-2c',
    kind: 'result',
    text: 'Vårens utbildningstillfällen är genomförda. Deltagarnas svar i utvärderingen håller på att sammanställas.',
  }),
  note('funktionsnedsattning-1', sara, '2023-05-16', {
    areaId: 'area-funktionsnedsattning',
    activityId: 'activity-6a',
    kind: 'risk',
    text: 'Finansieringen gäller till och med 2024. Hur arbetet ska fortsätta därefter behöver tas upp i höst.',
  }),
  note('levnadsvanor-1', sara, '2023-05-24', {
    areaId: 'area-levnadsvanor',
    activityId: 'activity-4d',
    kind: 'report',
    text: 'Vårens ANDTS-konferens är genomförd. Planeringen av höstens börjar efter sommaren.',
  }),
  note('civilsamhallet-1', nils, '2023-05-30', {
    areaId: 'area-civilsamhallet',
    activityId: 'activity-7b',
    kind: 'next-step',
    text: 'Ett utkast till utökad överenskommelse skrivs och skickas runt före semestrarna.',
  }),
  note('suicid-2', sara, '2023-06-01', {
    areaId: 'area-suicid',
    activityId: null,
    kind: 'risk',
    text: 'Ingen har uppdraget att utvärdera handlingsprogrammet för 2020–2022. Frågan tas upp på nästa möte.',
  }),
  note('levnadsvanor-2', sara, '2023-06-07', {
    areaId: 'area-levnadsvanor',
    activityId: 'activity-4a',
    kind: 'next-step',
    text: 'Innan arbetet med strategin börjar ska det bestämmas vilka som är med och tar fram den.',
  }),
  note('hbtq-1', omar, '2023-06-08', {
    areaId: 'area-hbtq',
    activityId: 'activity-5a',
    kind: 'report',
    text: 'Innehållet i den digitala diplomeringen är inlagt och provas av en testgrupp.',
  }),
  note('vald-1', omar, '2023-06-12', {
    areaId: 'area-vald',
    activityId: 'activity-8a',
    kind: 'result',
    text: 'Genomgångar för chefer har hållits under våren. Några verksamheter är kvar till efter sommaren.',
  }),
  note('hbtq-2', omar, '2023-06-13', {
    areaId: 'area-hbtq',
    activityId: 'activity-5b',
    kind: 'next-step',
    text: 'Frågor att ställa till kommunerna om hur deras personal ska nå utbildningen.',
    state: 'draft',
  }),
];

type Own = Pick<Note, 'areaId' | 'activityId' | 'kind' | 'text'> & Partial<Pick<Note, 'state'>>;

function note(slug: string, person: Person, on: string, own: Own): Happening {
  const document: Note = {
    type: 'note',
    id: `note-example-${slug}`,
    on: calendarDate(on),
    by: person.id,
    state: 'finished',
    corrections: [],
    redactions: [],
    provenance: example,
    ...own,
  };
  return byPerson(person, on, { areaId: own.areaId, entityId: document.id }, { type: 'added', document });
}
