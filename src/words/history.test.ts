import fc from 'fast-check';
import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { type Event, shownEvent } from '#domain/events.ts';
import { entered } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { anyEvent } from '#tests/arbitraries.ts';
import { anActivity } from '#tests/builders.ts';
import { eventReason, eventWords } from './history.ts';

const yearly = { times: 1, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'årlig' } as const;
const occurrence = {
  id: 'occurrence-1',
  title: 'Vårens konferens',
  time: written('2023-05'),
  provenance: entered,
} as const;
const link = { id: 'link-1', until: '2026-11-22T18:00:00.000Z' } as const;
const revised: Event = { type: 'meeting-revised', title: 'Mötet', time: written('2023-06-15'), privateNote: '' };
const nameOf = (id: string) => (id === 'person-a' ? 'Anna' : 'Bo');

it.each<[string, Event]>([
  [
    'ändrade status från Pågår till Klar, enligt Nybro',
    { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: 'Nybro', reason: null },
  ],
  [
    'ändrade status från Pågår till Klar, enligt Nybro, 31 mars 2023',
    {
      type: 'status-changed',
      from: 'ongoing',
      to: 'done',
      accordingTo: 'Nybro',
      heardOn: calendarDate('2023-03-31'),
      reason: null,
    },
  ],
  [
    'bekräftade status Pågår',
    { type: 'status-changed', from: 'ongoing', to: 'ongoing', accordingTo: null, reason: null },
  ],
  [
    'ändrade tid från tid ej angiven till ”klart augusti 2023”',
    { type: 'time-changed', from: null, to: written('2023-08', 'klart augusti 2023'), reason: null },
  ],
  ['ändrade ansvarig från ingen till Anna', { type: 'lead-changed', from: null, to: 'person-a' }],
  ['ändrade samordnare från Anna till Bo', { type: 'coordinator-changed', from: 'person-a', to: 'person-b' }],
  [
    'bedömde läget som Risk (förut Ej bedömd)',
    { type: 'area-assessed', from: 'not-assessed', to: 'at-risk', reason: 'x' },
  ],
  [
    'lade till det återkommande åtagandet ”årlig” (1 konferens per år)',
    { type: 'recurrence-changed', from: null, to: yearly, reason: null },
  ],
  [
    'ändrade det återkommande åtagandet från ”årlig” (1 konferens per år) till ”två om året” (2 konferenser per år)',
    { type: 'recurrence-changed', from: yearly, to: { ...yearly, times: 2, phrase: 'två om året' }, reason: 'x' },
  ],
  [
    'tog bort det återkommande åtagandet ”årlig” (1 konferens per år)',
    { type: 'recurrence-changed', from: yearly, to: null, reason: 'x' },
  ],
  ['bockade av ”Vårens konferens”, maj 2023', { type: 'occurrence-recorded', occurrence }],
  ['bockade av ett tillfälle, maj 2023', { type: 'occurrence-recorded', occurrence: { ...occurrence, title: '' } }],
  [
    'tog tillbaka avbockningen av ”Vårens konferens”, maj 2023',
    { type: 'occurrence-withdrawn', occurrence, reason: 'Räknad två gånger' },
  ],
  ['stämde av utan förändring', { type: 'checked-in' }],
  [
    'noterade en hållpunkt som nådd, maj 2023',
    { type: 'milestone-reached', milestoneId: 'milestone-1', reached: written('2023-05') },
  ],
  [
    'noterade beslutet ”Arbetet fortsätter.”, 14 juni 2023',
    { type: 'outcome-recorded', text: 'Arbetet fortsätter.', on: calendarDate('2023-06-14') },
  ],
  [
    'ändrade hur ofta området stäms av från ingen bestämd rytm till varje tertial',
    { type: 'rhythm-agreed', from: null, to: 'tertial' },
  ],
  [
    'ångrade det senaste: ändrade ansvarig från ingen till Anna, stämde av utan förändring',
    {
      type: 'undone',
      undid: [{ type: 'lead-changed', from: null, to: 'person-a' }, { type: 'checked-in' }],
      restored: anActivity(),
    },
  ],
  ['rättade anteckningen', { type: 'note-corrected', earlierText: 'Fel', text: 'Rätt', reason: 'x' }],
  ['maskade ord i anteckningen', { type: 'note-redacted', text: '[maskat]', reason: 'x' }],
  ['bytte till verkligt datum', { type: 'calendar-changed', from: 'example', to: 'real' }],
  ['bytte till exemplets dag', { type: 'calendar-changed', from: 'real', to: 'example' }],
  ['ändrade mötets titel, tid eller egna anteckningar', revised],
  ['ändrade dagordningen', { type: 'agenda-set', agenda: [] }],
  ['öppnade mötet', { type: 'meeting-opened', position: 1, previous: null }],
  ['visade ny information', { type: 'picture-renewed', position: 2 }],
  ['skrev mötesanteckningar', { type: 'minutes-written', text: 'Text' }],
  ['avslutade mötet', { type: 'meeting-closed' }],
  ['öppnade mötet igen', { type: 'meeting-reopened', reason: 'x' }],
  ['skapade en länk till visningen', { type: 'show-shared', link }],
  ['tog tillbaka en länk till visningen', { type: 'link-withdrawn', link }],
  ['ändrade beslutet från ”Fel.” till ”Rätt.”', { type: 'resolution-revised', from: 'Fel.', to: 'Rätt.' }],
  ['tog tillbaka beslutet', { type: 'resolution-withdrawn', reason: 'x' }],
  [
    'följde upp beslutet: ”Det dröjer.”',
    { type: 'resolution-followed-up', wasDone: false, isDone: false, text: 'Det dröjer.' },
  ],
  [
    'noterade beslutet som klart: ”Klart.”',
    { type: 'resolution-followed-up', wasDone: false, isDone: true, text: 'Klart.' },
  ],
  [
    'noterade beslutet som inte klart: ”Nej.”',
    { type: 'resolution-followed-up', wasDone: true, isDone: false, text: 'Nej.' },
  ],
])('tells what happened: %s', (words, event) => {
  expect(eventWords(shownEvent(event), 'activity', nameOf)).toBe(words);
});

it('tells what was entered, corrected and taken away, and a correction of the source alone as that', () => {
  const correction = {
    type: 'observation-corrected',
    series: 'own',
    period: written('2024'),
    from: { value: 83 },
    to: { missing: 'withdrawn' },
    source: { title: 'En rapport', url: null, published: null },
    readOn: calendarDate('2026-11-22'),
    reason: 'Fel.',
  } as const;
  const tell = (event: Event) => eventWords(shownEvent(event), 'indicator', nameOf);
  expect(tell(correction)).toBe('rättade värdet för 2024 från 83 till återkallat av källan');
  expect(tell({ ...correction, to: { value: 83 } })).toBe('rättade källan till värdet för 2024 till ”En rapport”');
  const observation = { period: written('2024'), value: 83.5 };
  expect(tell({ type: 'observation-recorded', series: 'comparison', observation })).toBe(
    'skrev in 83,5 för 2024 (jämförelsen)',
  );
  expect(tell({ type: 'observation-removed', series: 'split-women', observation, reason: 'Fel.' })).toBe(
    'tog bort värdet 83,5 för 2024 (en uppdelning)',
  );
});

it('names the milestone where it is known, also when it was not reached after all', () => {
  const reached = { type: 'milestone-reached', milestoneId: 'milestone-1', reached: written('2023-05') } as const;
  const words = 'noterade hållpunkten ”Planen antagen” som nådd, maj 2023';
  expect(eventWords(reached, 'activity', nameOf, 'Planen antagen')).toBe(words);
  const undone = { type: 'undone', undid: [reached] } as const;
  expect(eventWords(undone, 'activity', nameOf, 'Planen antagen')).toBe(`ångrade det senaste: ${words}`);
});

it('has words for every event', () => {
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(eventWords(shownEvent(event), 'note', nameOf)).not.toMatch(/^$|undefined|null/);
    }),
  );
});

it('gives the reason where one was given', () => {
  expect(eventReason({ type: 'time-changed', from: null, to: null, reason: 'Därför' })).toBe('Därför');
  expect(eventReason({ type: 'occurrence-withdrawn', occurrence, reason: 'Fel år' })).toBe('Fel år');
  expect(eventReason({ type: 'note-finished' })).toBeNull();
});
