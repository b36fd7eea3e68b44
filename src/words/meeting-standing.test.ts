import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Assessment } from '#domain/plan.ts';
import { entered } from '#domain/provenance.ts';
import { planned, written } from '#domain/time/written.ts';
import { aResolution, today } from '#tests/builders.ts';
import { freshAssessments } from './assessed-since.ts';
import { resolutionCounts } from './resolution-counts.ts';

it('decisions are counted by how they stand, those that were taken back not at all', () => {
  const overdue = aResolution({ time: planned(written('2023-05')) });
  const withdrawn = aResolution({ state: 'withdrawn' });
  expect(resolutionCounts([], today)).toBe('Inget har beslutats än.');
  expect(resolutionCounts([withdrawn], today)).toBe('Inget har beslutats än.');
  expect(resolutionCounts([aResolution({ state: 'done' }), overdue, aResolution(), overdue, withdrawn], today)).toBe(
    'Av 4 beslut är 2 försenade, 1 inte klart och 1 klart.',
  );
});

it('judgements are held against the last meeting: one of that same day was made for it', () => {
  const assessed = (on: string): Assessment => {
    const day = calendarDate(on);
    return { value: 'on-track', reason: 'x', difference: null, by: 'person-manager', on: day, provenance: entered };
  };
  const last = { title: 'Mötet', on: calendarDate('2023-03-16') };
  const all = [assessed('2023-03-16'), assessed('2023-03-17'), null];
  expect(freshAssessments(all, last)).toBe('1 av 3 områden är bedömt sedan förra mötet, 16 mars 2023.');
  expect(freshAssessments(all, null)).toBe('2 av 3 områden är bedömda.');
});
