import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyStatusJournal } from '#tests/arbitrary-statuses.ts';
import { anActivity, today } from '#tests/builders.ts';
import type { Activity, ActivityStatus } from './activity.ts';
import { type Followed, followed } from './activity-over-time.ts';
import { addDays, calendarDate } from './calendar.ts';
import { all } from './document.ts';
import { fold } from './fold.ts';
import { progressOf } from './progress.ts';
import { statusHistories } from './progress-history.ts';
import { lastNewYear, progressOverTime, unplanned } from './progress-over-time.ts';
import { planned, written } from './time/written.ts';

const day = (text: string) => calendarDate(`2023-${text}`);
const span = { first: day('01-01'), last: today };

function since(first: string, activity: Activity): Followed {
  return { activity, steps: [{ on: day(first), status: activity.status.value, isExample: false }] };
}

function pointsOf(...all: Followed[]) {
  return new Map(progressOverTime(all, span).map((point) => [point.on.slice(5), point]));
}

describe('progress over time', () => {
  it('has the first day, the end of each month and today', () => {
    expect(progressOverTime([], span).map(({ on }) => on)).toEqual([
      '2023-01-01',
      '2023-01-31',
      '2023-02-28',
      '2023-03-31',
      '2023-04-30',
      '2023-05-31',
      '2023-06-15',
    ]);
  });

  it('has each day once, on the last of a month and on the very first day too', () => {
    const days = (first: string, last: string) =>
      progressOverTime([], { first: day(first), last: day(last) }).map(({ on }) => on.slice(5));
    expect(days('01-01', '02-28')).toEqual(['01-01', '01-31', '02-28']);
    expect(days('01-31', '02-01')).toEqual(['01-31', '02-01']);
    expect(days('01-01', '01-01')).toEqual(['01-01']);
  });

  it('counts at each month’s end what the picture of that day counts the morning after, and today what it counts today', () => {
    const journals = anyStatusJournal(['status', 'time', 'check-in']);
    fc.assert(
      fc.property(journals, (journal) => {
        const known = followed(all(fold(journal), 'activity'), statusHistories(journal));
        for (const { due: _, dueDone: __, on, ...progress } of progressOverTime(known, span)) {
          const then = all(fold(journal.filter((happening) => happening.on <= on)), 'activity');
          expect(progress).toEqual(progressOf(then, on === today ? today : addDays(on, 1)));
        }
      }),
    );
  });
});

describe('since New Year', () => {
  it('is since the last day of the year before, or since the first of which anything is known', () => {
    expect(lastNewYear(span)).toBe('2023-01-01');
    expect(lastNewYear({ first: day('01-01'), last: calendarDate('2025-03-01') })).toBe('2024-12-31');
  });
});

describe('what should have been done', () => {
  const inMarch = (status: ActivityStatus) => since('01-01', anActivity({ status, time: '2023-03' }));

  it('is what the last possible day of has passed, at the end of that very month', () => {
    const points = pointsOf(inMarch('ongoing'));
    expect(points.get('02-28')).toMatchObject({ due: 0, late: 0 });
    expect(points.get('03-31')).toMatchObject({ due: 1, dueDone: 0, late: 1 });
  });

  it('is not yet what may still be done today', () => {
    const due = (time: string) => pointsOf(since('01-01', anActivity({ time }))).get('06-15')?.due;
    expect(due('2023-06-15')).toBe(0);
    expect(due('2023-06-14')).toBe(1);
  });

  it('is done only where it is among those, however much else is', () => {
    const early = since('01-01', anActivity({ status: 'done', time: '2024' }));
    const untimed = since('01-01', anActivity({ status: 'done' }));
    const points = pointsOf(inMarch('done'), inMarch('ongoing'), early, untimed);
    expect(points.get('06-15')).toMatchObject({ done: 3, due: 2, dueDone: 1 });
  });

  it('is held to the first time that was given, however often it was moved since', () => {
    const moves = [
      { from: null, to: written('2023-02'), on: day('01-15'), by: null, reason: null },
      { from: written('2023-02'), to: written('2024'), on: day('02-20'), by: null, reason: null },
    ];
    const points = pointsOf(since('01-01', anActivity({ time: { current: written('2024'), moves } })));
    expect(points.get('01-31')).toMatchObject({ due: 0, late: 0 });
    expect(points.get('02-28')).toMatchObject({ due: 1, late: 0 });
  });

  it('leaves out what has been given up, and keeps what is paused', () => {
    expect(pointsOf(inMarch('cancelled')).get('06-15')).toMatchObject({ due: 0 });
    expect(pointsOf(inMarch('paused')).get('06-15')).toMatchObject({ due: 1, dueDone: 0 });
  });

  it('never has more done than there are, nor more than all', () => {
    fc.assert(
      fc.property(anyStatusJournal(), (journal) => {
        const known = followed(all(fold(journal), 'activity'), statusHistories(journal));
        for (const { due, dueDone, done, total, cancelled } of progressOverTime(known, span)) {
          expect(dueDone).toBeLessThanOrEqual(Math.min(due, done));
          expect(due).toBeLessThanOrEqual(total - cancelled);
        }
      }),
    );
  });
});

describe('what no plan can be held against', () => {
  const recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;

  it('is told by why it has no last day, each activity once', () => {
    expect(
      unplanned([
        anActivity(),
        anActivity({ time: '../..' }),
        anActivity({ time: '2023-02/..' }),
        anActivity({ recurrence }),
        anActivity({ recurrence, time: '../..' }),
        anActivity({ time: '2023' }),
        anActivity({ recurrence, time: '2023' }),
        anActivity({ status: 'cancelled' }),
      ]),
    ).toEqual({ untimed: 2, endless: 1, recurring: 2 });
  });

  it('does not become so by losing a time that it once had', () => {
    const moves = [{ from: written('2023-02'), to: null, on: day('01-15'), by: null, reason: null }];
    expect(unplanned([anActivity({ time: { current: null, moves } }), anActivity({ time: planned(null) })])).toEqual({
      untimed: 1,
      endless: 0,
      recurring: 0,
    });
  });
});
