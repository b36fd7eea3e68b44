import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '#tests/arbitraries.ts';
import { anyDay } from '#tests/arbitrary-times.ts';
import { anActivity, aPlan, today } from '#tests/builders.ts';
import { activityStatuses } from './activity.ts';
import { calendarDate } from './calendar.ts';
import { progressOf, recurrenceProgress } from './progress.ts';
import { example } from './provenance.ts';
import type { Occurrence } from './time/recurrence.ts';
import { planned, written } from './time/written.ts';

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

describe('a recurring promise', () => {
  const occurrence = (time: string): Occurrence => ({
    id: `occurrence-${time}`,
    title: '',
    time: written(time),
    provenance: example,
  });
  const occurrences = [occurrence('2022-10-26'), occurrence('2023-05'), occurrence('2025-05')];
  const recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: '' } as const;
  const conferences = anActivity({ recurrence, occurrences });
  const on = (day: string) => recurrenceProgress(conferences, aPlan(), calendarDate(day));

  it('is counted in the period around today: 1 of 2 conferences 2023', () => {
    expect(on('2023-06-15')).toEqual({ recurrence, done: [occurrence('2023-05')], period: '2023' });
  });

  it('is counted in its first or last period on a day outside its own time', () => {
    expect(on('2022-12-31')).toMatchObject({ period: '2023' });
    expect(on('2026-01-01')).toMatchObject({ period: '2025', done: [{ id: 'occurrence-2025-05' }] });
    expect(recurrenceProgress({ ...conferences, time: planned(written('2022')) }, aPlan(), today)).toMatchObject({
      period: '2022',
      done: [{ id: 'occurrence-2022-10-26' }],
    });
  });

  it('is none where nothing recurs, though occurrences are left of what once did', () => {
    const once = anActivity({ occurrences });
    expect(recurrenceProgress(once, aPlan(), today)).toBeNull();
  });
});
