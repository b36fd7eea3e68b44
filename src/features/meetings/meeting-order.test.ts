import { expect, it } from 'vitest';
import type { Meeting } from '#domain/meeting.ts';
import { written } from '#domain/time/written.ts';
import { aMeeting, today } from '#tests/builders.ts';
import { byNearness } from './meeting-order.ts';

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
