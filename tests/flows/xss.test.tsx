import { waitFor } from '@testing-library/react';
import { beforeEach, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Event } from '#domain/events.ts';
import { entered } from '#domain/provenance.ts';
import { written } from '#domain/time/written.ts';
import { choosePerson } from '#lib/person.ts';
import { aNote, anEvent } from '#tests/builders.ts';
import { renderApp } from '#tests/render-app.tsx';
import { everyVector, madeOfText, vectors, veryLong } from '#tests/xss-vectors.ts';
import { happens } from './steps.ts';

const areaId = 'area-lansmodell';
const on = calendarDate('2023-06-14');
const noteWith = (id: `note-${string}`, text: string) => ({
  type: 'added' as const,
  document: aNote({ id, areaId, text, on: calendarDate('2023-06-15'), by: 'person-sara' }),
});

/** Every text that a person can write, and the very long one, in one area. */
const events: [`${'area' | 'activity' | 'gate' | 'note' | 'indicator'}-${string}`, Event][] = [
  ...vectors.map((title, place): (typeof events)[number] => [
    'indicator-fohm-barnfattigdom',
    {
      type: 'observation-recorded',
      series: 'own',
      observation: {
        period: written(String(1900 + place), title),
        value: 17,
        // Held to be an address before it is stored; were it not, no link may be made of it.
        source: { title, url: title, published: null },
      },
    },
  ]),
  [
    'indicator-fohm-barnfattigdom',
    {
      type: 'observation-corrected',
      series: 'own',
      period: written('2023', everyVector('Period:')),
      from: { value: 17 },
      to: { value: 18 },
      source: { title: everyVector('Källa:'), url: null, published: written('2024', everyVector('Publicerad:')) },
      readOn: on,
      reason: everyVector('Värdets skäl:'),
    },
  ],
  ...vectors.map((title, place): (typeof events)[number] => [
    'activity-1a',
    {
      type: 'occurrence-recorded',
      occurrence: { id: `occurrence-${place}`, title, time: written('2023-05-01', title), provenance: entered },
    },
  ]),
  ['note-long', noteWith('note-long', veryLong)],
  ['note-corrected', noteWith('note-corrected', everyVector('Förut:'))],
  [
    'note-corrected',
    {
      type: 'note-corrected',
      earlierText: everyVector('Förut:'),
      text: everyVector('Text:'),
      reason: everyVector('Rättelse:'),
    },
  ],
  ['note-masked', noteWith('note-masked', 'Anna')],
  ['note-masked', { type: 'note-redacted', text: '[maskat]', reason: everyVector('Maskning:') }],
  [
    'activity-1a',
    {
      type: 'status-changed',
      from: 'ongoing',
      to: 'paused',
      accordingTo: everyVector('Enligt:'),
      heardOn: on,
      reason: everyVector('Statusskäl:'),
    },
  ],
  [
    'activity-1a',
    {
      type: 'time-changed',
      from: written('2023'),
      to: written('2023', everyVector('Tid:')),
      reason: everyVector('Tidsskäl:'),
    },
  ],
  ['gate-1c', { type: 'outcome-recorded', text: everyVector('Beslut:'), on }],
  ['area-lansmodell', { type: 'area-assessed', from: 'on-track', to: 'at-risk', reason: everyVector('Bedömning:') }],
];

beforeEach(async () => {
  choosePerson('person-sara');
  await happens(...events.map(([entityId, event]) => anEvent(event, { entityId, areaId, by: 'person-sara' })));
});

const texts = {
  area: [
    ...[
      'Förut:',
      'Text:',
      'Rättelse:',
      'Maskning:',
      'Enligt:',
      'Statusskäl:',
      'Tid:',
      'Tidsskäl:',
      'Beslut:',
      'Bedömning:',
    ].map(everyVector),
    veryLong,
    ...vectors,
  ],
  measure: [...['Källa:', 'Värdets skäl:'].map(everyVector), ...vectors],
  table: [...['Enligt:', 'Tid:', 'Beslut:'].map(everyVector), ...vectors],
  card: vectors,
};

it.each([
  ['an area’s page', '/omraden/lansmodell', texts.area],
  ['the overview', '/', texts.card],
  ['a measure’s page', '/indikatorer/fohm-barnfattigdom', texts.measure],
  ['the timeline as a table', '/tidslinje?som=tabell', texts.table],
])('shows every way of making a text into something else as the text that it is: %s', async (_, address, expected) => {
  renderApp(address);
  const missing = () => {
    const shown = document.body.textContent;
    return expected.filter((text) => !shown.includes(text)).map((text) => text.slice(0, 60));
  };
  await waitFor(() => expect(missing()).toEqual([]));
  expect(madeOfText()).toEqual([]);
});
