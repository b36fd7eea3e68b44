import { describe, expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { FollowUp } from '#domain/resolution.ts';
import { planned, written } from '#domain/time/written.ts';
import { aResolution, today } from '#tests/builders.ts';
import { dueWords, followUpWords, standingWords } from './resolution.ts';

const followUp = (on: string, isDone: boolean): FollowUp => ({
  on: calendarDate(on),
  by: 'person-sara',
  isDone,
  text: 'Så går det.',
});

describe('how a decision stands', () => {
  it('is told with the last day that it should have been done, once that has passed', () => {
    const resolution = aResolution({ time: planned(written('2023-05')) });
    expect(standingWords(resolution, today)).toBe('Försenat: skulle vara klart senast 31 maj 2023');
    expect(standingWords(resolution, calendarDate('2023-05-31'))).toBe('Inte klart');
  });

  it('is told with the day on which somebody said that it was done', () => {
    const followUps = [followUp('2022-12-01', false), followUp('2023-06-02', true)];
    const resolution = aResolution({ state: 'done', time: planned(written('2023-05')), followUps });
    expect(standingWords(resolution, today)).toBe('Klart 2 juni');
  });

  it('is told with the day on which it was taken back', () => {
    const withdrawn = { on: calendarDate('2022-06-15'), by: 'person-sara', reason: 'Fel.' } as const;
    expect(standingWords(aResolution({ state: 'withdrawn', withdrawn }), today)).toBe('Återtaget 15 juni 2022');
  });
});

it('has a time, or says that it has none', () => {
  expect(dueWords(aResolution({ time: planned(written('2023-05', 'maj 2023')) }))).toBe('Tid: maj 2023');
  expect(dueWords(aResolution())).toBe('Tid ej angiven');
});

it('is counted in short, what is overdue apart', () => {
  const overdue = aResolution({ time: planned(written('2023-05')) });
  expect(followUpWords([aResolution(), aResolution({ state: 'done' })], today)).toBe('1 beslut att följa upp');
  expect(followUpWords([aResolution({ state: 'done' })], today)).toBe('Inget beslut kvar att följa upp');
  expect(followUpWords([aResolution(), overdue], today)).toBe('2 beslut att följa upp, varav 1 försenat');
  expect(followUpWords([overdue, overdue], today)).toBe('2 beslut att följa upp, varav 2 försenade');
});
