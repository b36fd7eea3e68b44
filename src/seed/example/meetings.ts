import { calendarDate } from '#domain/calendar.ts';
import type { Happening } from '#domain/events.ts';
import type { ResolutionId } from '#domain/ids.ts';
import { type AgendaItem, type Meeting, plannedMeeting } from '#domain/meeting.ts';
import type { MeetingEvent } from '#domain/meeting-events.ts';
import type { Person } from '#domain/people.ts';
import { example } from '#domain/provenance.ts';
import type { Resolution } from '#domain/resolution.ts';
import { planned, type WrittenTime, written } from '#domain/time/written.ts';
import { maja, nils, sara } from '../people.ts';
import { plan } from '../plan.ts';
import { byPerson } from './by-person.ts';

const march = meeting('2023-03', 'Styrgruppsmöte i mars', written('2023-03-16', '16 mars 2023'));
const june = meeting('2023-06', 'Styrgruppsmöte i juni', written('2023-06-15', '15 juni 2023'));
const meetingDay = '2023-03-16';

const evaluation = resolution('utvardering', {
  areaId: 'area-suicid',
  activityId: null,
  text: 'Ta fram ett förslag på vem som kan utvärdera handlingsprogrammet för 2020–2022.',
  leadId: maja.id,
  time: planned(written('2023-04', 'april 2023')),
});

const conference = resolution('konferens', {
  areaId: 'area-levnadsvanor',
  activityId: 'activity-4d',
  text: 'Bjud in alla kommuner till vårens ANDTS-konferens.',
  leadId: sara.id,
  time: planned(written('2023-05', 'maj 2023')),
});

const localWork = resolution('lokalt', {
  areaId: 'area-lokalt',
  activityId: null,
  text: 'Lämna en lägesrapport om de lokala utvecklingsarbetena.',
  leadId: nils.id,
  time: planned(written('2023-23', 'hösten 2023')),
});

/**
 * One meeting that has been held, whose decisions have been followed up, and one to prepare. What the first one showed
 * is a place in the journal that all of this is put in, and is found there: see `inJournalOrder`.
 */
export const meetings: readonly Happening[] = [
  meetingAdded('2023-02-28', march),
  toMarch('2023-03-09', { type: 'agenda-set', agenda: agendaOfMarch() }),
  toMarch(meetingDay, { type: 'meeting-opened', position: 0, previous: null }),
  ...[evaluation, conference, localWork].map((document) =>
    byPerson(sara, meetingDay, inArea(document), { type: 'added', document }),
  ),
  toMarch(meetingDay, {
    type: 'minutes-written',
    text: 'Styrgruppen gick igenom läget i alla områden.\n\nFrågan om hur arbetet med länsmodellen ska fortsätta tas upp igen när handlingsplanen är klar.',
  }),
  toMarch(meetingDay, { type: 'meeting-closed' }),
  followedUp(sara, '2023-05-24', conference, true, 'Alla kommuner bjöds in, och konferensen är genomförd.'),
  meetingAdded('2023-05-30', june),
  followedUp(maja, '2023-06-01', evaluation, false, 'Ingen är utsedd än. Frågan tas upp på nästa möte.'),
];

function meeting(slug: string, title: string, time: WrittenTime): Meeting {
  return plannedMeeting({ id: `meeting-example-${slug}`, planId: plan.id, title, time, provenance: example });
}

function agendaOfMarch(): AgendaItem[] {
  return [
    item('lansmodell', 'Länsmodell för barn och ungas hälsa', 'Området är bedömt som risk.'),
    item('suicid', 'Nytt handlingsprogram mot suicid', 'Ingen aktivitet svarar på löftet om att utvärdera programmet.'),
    item('levnadsvanor', 'Levnadsvanor', 'Vårens ANDTS-konferens planeras.'),
    item('lokalt', 'Lokala utvecklingsarbeten', 'Inget har rapporterats sedan januari.'),
  ];
}

function item(slug: string, title: string, why: string): AgendaItem {
  return { id: `item-example-${slug}`, title, areaId: `area-${slug}`, why, privateNote: '' };
}

type Own = Pick<Resolution, 'areaId' | 'activityId' | 'text' | 'leadId' | 'time'>;

function resolution(slug: string, own: Own): Resolution {
  return {
    type: 'resolution',
    id: `resolution-example-${slug}`,
    meetingId: march.id,
    state: 'open',
    on: calendarDate(meetingDay),
    by: sara.id,
    followUps: [],
    withdrawn: null,
    provenance: example,
    ...own,
  };
}

function inArea({ id, areaId }: Resolution): { entityId: ResolutionId; areaId: Resolution['areaId'] } {
  return { entityId: id, areaId };
}

function meetingAdded(on: string, document: Meeting): Happening {
  return byPerson(sara, on, { areaId: null, entityId: document.id }, { type: 'added', document });
}

function toMarch(on: string, event: MeetingEvent): Happening {
  return byPerson(sara, on, { areaId: null, entityId: march.id }, event);
}

function followedUp(person: Person, on: string, document: Resolution, isDone: boolean, text: string): Happening {
  return byPerson(person, on, inArea(document), { type: 'resolution-followed-up', wasDone: false, isDone, text });
}
