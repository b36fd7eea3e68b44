import type { DocumentType } from '#domain/document.ts';
import type { ShownEvent } from '#domain/events.ts';
import type { PersonId } from '#domain/ids.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { noTime } from './activity.ts';
import { assessmentNames, statusNames } from './names.ts';

const addedWords: Record<DocumentType, string> = {
  plan: 'lade in planen',
  area: 'lade in området',
  activity: 'lade in aktiviteten',
  gate: 'lade in beslutspunkten',
  note: 'skrev anteckningen',
  indicator: 'lade in indikatorn',
  person: 'lade in personen',
  partner: 'lade in samverkansparten',
};

/** What happened, as the rest of a sentence that begins with who: "ändrade status från Pågår till Klar". */
export function eventWords(event: ShownEvent, entity: DocumentType, nameOf: (id: PersonId) => string): string {
  const person = (id: PersonId | null) => (id === null ? 'ingen' : nameOf(id));
  switch (event.type) {
    case 'added':
      return addedWords[entity];
    case 'calendar-changed':
      return event.to === 'real' ? 'bytte till verkligt datum' : 'bytte till exemplets dag';
    case 'area-assessed':
      return `bedömde läget som ${assessmentNames[event.to]} (förut ${assessmentNames[event.from]})`;
    case 'status-changed':
      return event.from === event.to
        ? `bekräftade status ${statusNames[event.to]}${according(event.accordingTo)}`
        : `ändrade status från ${statusNames[event.from]} till ${statusNames[event.to]}${according(event.accordingTo)}`;
    case 'time-changed':
      return `ändrade tid från ${time(event.from)} till ${time(event.to)}`;
    case 'lead-changed':
      return `ändrade ansvarig från ${person(event.from)} till ${person(event.to)}`;
    case 'coordinator-changed':
      return `ändrade samordnare från ${person(event.from)} till ${person(event.to)}`;
    case 'checked-in':
      return `stämde av: ingen förändring${according(event.accordingTo)}`;
    case 'occurrence-recorded':
      return `prickade av ”${event.occurrence.title}”, ${event.occurrence.time.phrase}`;
    case 'milestone-reached':
      return `noterade en nådd hållpunkt, ${event.reached.phrase}`;
    case 'draft-revised':
      return 'ändrade utkastet';
    case 'note-finished':
      return 'färdigställde anteckningen';
    case 'note-corrected':
      return 'rättade anteckningen';
  }
}

/** The reason that was given, or null. */
export function eventReason(event: ShownEvent): string | null {
  return 'reason' in event ? event.reason : null;
}

function time(written: WrittenTime | null): string {
  return written === null ? noTime : `”${written.phrase}”`;
}

function according(to: string | null): string {
  return to === null ? '' : `, enligt ${to}`;
}
