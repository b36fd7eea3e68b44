import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import { example } from '#domain/provenance.ts';
import type { Standing } from '#domain/round.ts';
import { type Period, periodAround } from '#domain/time/recurrence.ts';
import { anActivity, today } from '#tests/builders.ts';
import { checkInWords, nextRoundWords, roundName, roundWords, whoseWords } from './round.ts';

const round = periodAround(today, 'tertial');

it.each<[Period, string]>([
  ['year', '2023'],
  ['half-year', 'januari–juni'],
  ['tertial', 'maj–augusti'],
  ['month', 'juni'],
])('calls a round of a %s by its months', (rhythm, words) => {
  expect(roundName(periodAround(today, rhythm))).toBe(words);
});

it('tells how far through a round one is, and when it is done', () => {
  expect(roundWords({ done: 5, total: 12 }, round)).toBe('5 av 12 avstämda den här omgången (maj–augusti)');
  expect(roundWords({ done: 0, total: 1 }, null)).toBe('0 av 1 avstämd den här omgången');
  expect(roundWords({ done: 12, total: 12 }, round)).toBe('Klart: alla 12 är avstämda den här omgången (maj–augusti)');
  expect(roundWords({ done: 1, total: 1 }, null)).toBe('Klart: din enda är avstämd den här omgången');
  expect(nextRoundWords(round, today)).toBe('Nästa omgång börjar 1 september.');
});

describe('when an activity was last gone through', () => {
  const words = (on: string | null, standing: Standing) => {
    const checkedIn = on === null ? null : { on: calendarDate(on), by: 'person-1' as const, provenance: example };
    return checkInWords({ activity: anActivity({ checkedIn }), standing }, today);
  };
  const asked = (due: string | null, isOverdue: boolean): Standing => ({
    kind: 'asked',
    due: due === null ? null : calendarDate(due),
    isOverdue,
  });

  it.each<[string | null, Standing, string]>([
    ['2023-01-24', asked('2023-05-24', true), 'Inte avstämd sedan 24 januari, skulle ha varit senast 24 maj'],
    [null, asked('2023-05-01', true), 'Aldrig avstämd, skulle ha varit senast 1 maj'],
    ['2022-12-24', asked(null, true), 'Inte avstämd sedan 24 december 2022'],
    [null, asked(null, true), 'Aldrig avstämd'],
    ['2023-04-18', asked('2023-08-18', false), 'Avstämd 18 april, nästa gång senast 18 augusti'],
    [null, asked('2024-01-01', false), 'Avstäms senast 1 januari 2024'],
    ['2023-06-15', { kind: 'done' }, 'Avstämd i dag'],
    ['2026-11-22', { kind: 'done' }, 'Avstämd i dag'],
    ['2023-06-02', { kind: 'done' }, 'Avstämd 2 juni'],
    ['2023-01-31', { kind: 'unasked' }, 'Senast avstämd 31 januari'],
    ['2023-06-15', { kind: 'unasked' }, 'Avstämd i dag'],
    [null, { kind: 'unasked' }, 'Aldrig avstämd'],
  ])('%s, %o: %s', (on, standing, expected) => {
    expect(words(on, standing)).toBe(expected);
  });
});

it('says how many somebody has left', () => {
  expect(whoseWords('Nils Exempel', 3)).toBe('Nils Exempel, 3 kvar');
  expect(whoseWords('Mina', 0)).toBe('Mina, inget kvar');
});
