import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity, anyDay } from '#tests/arbitraries.ts';
import { anActivity, today } from '#tests/builders.ts';
import { activityStatuses } from './activity.ts';
import { progressOf, recurrenceProgress } from './progress.ts';
import { example } from './provenance.ts';
import { written } from './time/written.ts';

describe('progress', () => {
  it('is a count of activities by status, with the late among them', () => {
    const activities = [
      anActivity({ status: 'done', time: '2022' }),
      anActivity({ status: 'ongoing', time: '2022' }),
      anActivity({ status: 'ongoing' }),
      anActivity({ status: 'paused' }),
    ];
    expect(progressOf(activities, today)).toEqual({
      total: 4,
      late: 1,
      'not-started': 0,
      ongoing: 2,
      done: 1,
      paused: 1,
      cancelled: 0,
    });
  });

  it('adds up: every activity has one status, and no more are late than are open', () => {
    fc.assert(
      fc.property(fc.array(anyActivity), anyDay, (activities, on) => {
        const progress = progressOf(activities, on);
        const sum = activityStatuses.reduce((total, status) => total + progress[status], 0);
        expect(sum).toBe(progress.total);
        expect(progress.total).toBe(activities.length);
        expect(progress.late).toBeLessThanOrEqual(progress.total - progress.done - progress.cancelled);
      }),
    );
  });
});

it('counts a recurring promise in the period around today: 1 of 2 conferences 2023', () => {
  const occurrence = (time: string) => ({ id: time, title: '', time: written(time), provenance: example });
  const occurrences = [occurrence('2022-10-26'), occurrence('2023-05')];
  const recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: '', occurrences } as const;
  expect(recurrenceProgress(recurrence, today)).toEqual({
    done: [occurrence('2023-05')],
    times: 2,
    period: { first: '2023-01-01', last: '2023-12-31' },
  });
});
