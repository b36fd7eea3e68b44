import { describe, expect, it } from 'vitest';
import { type Attention, attentionOrder } from '#domain/attention.ts';
import { addDays, calendarDate } from '#domain/calendar.ts';
import { entered } from '#domain/provenance.ts';
import { edtf } from '#domain/time/edtf.ts';
import type { Behind } from '#domain/time/recurrence.ts';
import { written } from '#domain/time/written.ts';
import { aGate, anActivity, aResolution, today } from '#tests/builders.ts';
import { ago, attentionNames, attentionSentence } from './attention.ts';

const day = calendarDate;
const promise = { id: 'promise-1', text: 'En länsmodell ska tas fram.', unanswered: 'Tid saknas.' } as const;
const support = {
  row: '6b',
  text: 'Finansiering från Region Jönköping',
  partnerId: 'partner-1',
  within: 'nära vård',
  time: written('../2024', 't.o.m. 2024'),
} as const;
const movedTime = {
  current: written('2023-23'),
  moves: [
    { from: written('2023-08', 'klart augusti 2023'), to: written('2023-23'), on: today, by: null, reason: 'Därför' },
  ],
};

const twice = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;
const behind = (fields: Partial<Behind>): Attention => ({
  kind: 'recurrence-behind',
  activity: anActivity(),
  recurrence: twice,
  done: [],
  period: edtf('2023'),
  passed: { months: 6, of: 12 },
  ...fields,
});

describe('what needs attention, in words', () => {
  it.each<[string, Attention]>([
    [
      'En aktivitet: skulle vara klar senast 31 maj 2023.',
      { kind: 'late', activity: anActivity(), lastDay: day('2023-05-31') },
    ],
    [
      'Beslutet ”Bjud in kommunerna” skulle vara klart senast 31 maj 2023.',
      {
        kind: 'resolution-overdue',
        resolution: aResolution({ text: 'Bjud in kommunerna.' }),
        lastDay: day('2023-05-31'),
      },
    ],
    [
      'Beslutet ”Bjud in kommunerna” ska vara klart senast 16 juni 2023, i morgon.',
      {
        kind: 'resolution-soon',
        resolution: aResolution({ text: 'Bjud in\nkommunerna.' }),
        lastDay: day('2023-06-16'),
        daysLeft: 1,
      },
    ],
    [
      'Ett beslut: ska tas i slutet av 2023.',
      { kind: 'decision-due', gate: aGate({ time: '2023-36~' }), waitsFor: [] },
    ],
    [
      'Ett beslut: skulle ha tagits 2022, väntar på En aktivitet (planerad till senare) och En aktivitet (försenad).',
      {
        kind: 'decision-due',
        gate: aGate({ time: '2022' }),
        waitsFor: [anActivity({ time: '2023' }), anActivity({ time: '2022' })],
      },
    ],
    ['En aktivitet: 0 av 2 konferenser 2023, halva året har gått.', behind({})],
    ['En aktivitet: 0 av 2 konferenser 2023, 3 av 12 månader har gått.', behind({ passed: { months: 3, of: 12 } })],
    ['En aktivitet: 0 av 2 konferenser 2023, hela 2023 har gått.', behind({ passed: { months: 12, of: 12 } })],
    [
      'En aktivitet: 0 av 2 konferenser första halvåret 2023, 3 av 6 månader har gått.',
      behind({ period: edtf('2023-40'), passed: { months: 3, of: 6 }, recurrence: { ...twice, per: 'half-year' } }),
    ],
    [
      'En aktivitet: 0 av 1 konferens juni 2023, hela juni 2023 har gått.',
      behind({
        period: edtf('2023-06'),
        passed: { months: 1, of: 1 },
        recurrence: { ...twice, times: 1, per: 'month' },
      }),
    ],
    [
      'En aktivitet: ska vara klar senast 30 juni 2023, om 15 dagar.',
      { kind: 'soon', activity: anActivity(), lastDay: day('2023-06-30'), daysLeft: 15 },
    ],
    [
      'En aktivitet: ska vara klar senast 16 juni 2023, i morgon.',
      { kind: 'soon', activity: anActivity(), lastDay: day('2023-06-16'), daysLeft: 1 },
    ],
    [
      'En aktivitet: ska vara klar senast 15 juni 2023, i dag.',
      { kind: 'soon', activity: anActivity(), lastDay: today, daysLeft: 0 },
    ],
    ['Ingen avstämning har gjorts. Rytmen är en gång per månad.', { kind: 'silent', heard: null, rhythm: 'month' }],
    [
      'Senast avstämd 1 juni 2023, för 14 dagar sedan. Rytmen är en gång per tertial.',
      { kind: 'silent', heard: { on: day('2023-06-01'), provenance: entered }, rhythm: 'tertial' },
    ],
    [
      'Finansiering från Region Jönköping: upphör 31 december 2024 (t.o.m. 2024).',
      { kind: 'support-ends', support, lastDay: day('2024-12-31') },
    ],
    [
      'Finansiering från Region Jönköping: upphörde 31 december 2022 (t.o.m. 2022).',
      {
        kind: 'support-ends',
        support: { ...support, time: written('../2022', 't.o.m. 2022') },
        lastDay: day('2022-12-31'),
      },
    ],
    ['Ingen aktivitet svarar mot löftet ”En länsmodell ska tas fram”.', { kind: 'promise-unanswered', promise }],
    ['Tid saknas.', { kind: 'promise-partly-answered', promise, missing: 'Tid saknas.' }],
    [
      'En aktivitet: flyttad 1 gång, först klart augusti 2023.',
      { kind: 'moved', activity: anActivity({ time: movedTime }), times: 1 },
    ],
    ['1 aktivitet saknar ansvarig.', { kind: 'no-lead', activities: [anActivity()] }],
    ['2 aktiviteter saknar ansvarig.', { kind: 'no-lead', activities: [anActivity(), anActivity()] }],
  ])('%s', (sentence, attention) => {
    expect(attentionSentence(attention, today)).toBe(sentence);
  });

  it('has a name for every kind', () => {
    expect(attentionOrder.map((kind) => attentionNames[kind]).toSorted()).toEqual(
      Object.values(attentionNames).toSorted(),
    );
  });
});

describe('how long ago', () => {
  it.each([
    [-1, 'i dag'],
    [0, 'i dag'],
    [1, 'i går'],
    [2, 'för 2 dagar sedan'],
    [59, 'för 59 dagar sedan'],
    [60, 'för 2 månader sedan'],
    [365, 'för 12 månader sedan'],
    [730, 'för 2 år sedan'],
    [2000, 'för 5 år sedan'],
  ])('%i days: %s', (days, words) => {
    expect(ago(addDays(today, -days), today)).toBe(words);
  });
});
