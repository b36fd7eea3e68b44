import { expect, it } from 'vitest';
import { calendarDate } from '#domain/calendar.ts';
import type { Meeting } from '#domain/meeting.ts';
import { written } from '#domain/time/written.ts';
import { aMeeting, aResolution, today, versioned } from '#tests/builders.ts';
import { byNearness } from './meeting-order.ts';
import { toGoThrough } from './to-go-through.ts';

const shown = (position: number, on = today) => ({ state: 'closed', shown: { position, on } }) as const;

it('meetings come with what goes on now first, then what comes next, then what has been, the latest first', () => {
  const meetings: Meeting[] = [
    aMeeting({ id: 'meeting-old', ...shown(1) }),
    aMeeting({ id: 'meeting-autumn', time: written('2023-23') }),
    aMeeting({ id: 'meeting-last', ...shown(2) }),
    aMeeting({ id: 'meeting-next', time: written('2023-06-15') }),
    aMeeting({ id: 'meeting-now', state: 'open', shown: { position: 3, on: today } }),
  ];
  expect(meetings.sort(byNearness).map(({ id }) => id)).toEqual([
    'meeting-now',
    'meeting-next',
    'meeting-autumn',
    'meeting-last',
    'meeting-old',
  ]);
});

it('all that the last meeting decided is gone through, and of what is older what was not done then', () => {
  const lastDay = calendarDate('2023-05-01');
  const followedUp = (on: string) => ({
    state: 'done' as const,
    followUps: [{ on: calendarDate(on), by: 'person-manager' as const, isDone: true, text: 'Klart.' }],
  });
  const older = { meetingId: 'meeting-old' } as const;
  const resolutions = [
    aResolution({ id: 'resolution-last', meetingId: 'meeting-last', state: 'done' }),
    aResolution({ id: 'resolution-open', ...older }),
    aResolution({ id: 'resolution-done-since', ...older, ...followedUp('2023-05-02') }),
    aResolution({ id: 'resolution-done-before', ...older, ...followedUp('2023-05-01') }),
    aResolution({ id: 'resolution-withdrawn', meetingId: 'meeting-last', state: 'withdrawn' }),
  ].map((one) => versioned(one));
  const meetings = [
    aMeeting({ id: 'meeting-old', ...shown(1) }),
    aMeeting({ id: 'meeting-last', ...shown(2, lastDay) }),
  ].map((one) => versioned(one));
  expect(toGoThrough({ meetings, resolutions }).map(({ id }) => id)).toEqual([
    'resolution-last',
    'resolution-open',
    'resolution-done-since',
  ]);
  expect(toGoThrough({ meetings: [], resolutions })).toEqual([]);
});
