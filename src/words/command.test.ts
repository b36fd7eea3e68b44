import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { ChangeActivity, RecordObservation } from '#domain/commands.ts';
import { written } from '#domain/time/written.ts';
import { commandWords } from './command.ts';

const words = (change: Omit<ChangeActivity, 'type' | 'activityId'>) =>
  commandWords({ type: 'change-activity', activityId: 'activity-1a', ...change }, () => null).what;

const heardOn = calendarDate('2023-03-31');

it('tells on whose word a status was asked for, and the day on which they said so', () => {
  expect(words({ status: 'done', accordingTo: 'Mörbylånga kommun', heardOn })).toEqual([
    'Status: Klar',
    'Enligt Mörbylånga kommun, 31 mars 2023',
  ]);
  expect(words({ heardOn })).toEqual(['Uppgiften är från 31 mars 2023']);
  expect(words({ accordingTo: null })).toEqual(['Enligt ingen annan']);
});

it('tells a value with its period, which series it is of where it is not the measure’s own, and its source', () => {
  const value: RecordObservation = {
    type: 'record-observation',
    indicatorId: 'indicator-1',
    series: 'own',
    period: written('2021/2024'),
    outcome: { value: 83.04, interval: { low: 82, high: 84.1 } },
    source: { title: 'En rapport', url: null, published: null },
    readOn: heardOn,
    reason: 'Fel avläst.',
    isSure: false,
  };
  expect(commandWords(value, () => null)).toEqual({
    what: ['Värde för 2021–2024: 83,04 (82–84,1)', 'Källa: En rapport'],
    text: 'Fel avläst.',
  });
  const { indicatorId, period } = value;
  const removal = { indicatorId, series: 'comparison', period: period.edtf, reason: 'Fel serie.' } as const;
  expect(commandWords({ type: 'remove-observation', ...removal }, () => null)).toEqual({
    what: ['Ta bort värdet för 2021–2024 (jämförelsen)'],
    text: 'Fel serie.',
  });
});
