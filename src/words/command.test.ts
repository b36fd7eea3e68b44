import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { ChangeActivity } from '#domain/commands.ts';
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
