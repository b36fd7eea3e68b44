import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyDay } from '#tests/arbitrary-times.ts';
import { aGate, anActivity, anAreaPicture, aPlan, today } from '#tests/builders.ts';
import type { Activity, Gate } from './activity.ts';
import { addDays, type CalendarDate, calendarDate } from './calendar.ts';
import { example } from './provenance.ts';
import { coordinatorOf, idOf, nextCheckIn, roundOf, roundProgress, roundRows } from './round.ts';
import type { Period } from './time/recurrence.ts';
import { written } from './time/written.ts';

const plan = aPlan();
const checkedIn = (on: string): Activity['checkedIn'] => ({
  on: calendarDate(on),
  by: 'person-coordinator',
  provenance: example,
});

/** Rows of one area with a rhythm, tertials unless told otherwise. The round around 15 June begins on 1 May. */
function rowsOf(activities: Activity[], gates: Gate[] = [], rhythm: Period | null = 'tertial', day = today) {
  return roundRows([anAreaPicture({ area: { rhythm }, activities, gates })], plan, day);
}

function standingOf(fields: Parameters<typeof anActivity>[0], rhythm: Period | null = 'tertial') {
  return rowsOf([anActivity(fields)], [], rhythm)[0]?.standing;
}

describe('whose an activity is', () => {
  it('is its own coordinator’s, or else its area’s', () => {
    const { area } = anAreaPicture({ area: { coordinatorId: 'person-area' } });
    expect(coordinatorOf({ coordinatorId: 'person-own' }, area)).toBe('person-own');
    expect(coordinatorOf({ coordinatorId: null }, area)).toBe('person-area');
  });

  it('is the area’s for a decision, and nobody’s where the area has none', () => {
    const gate = aGate({ time: '2023' });
    const area = { coordinatorId: 'person-area' } as const;
    expect(roundRows([anAreaPicture({ area, gates: [gate] })], plan, today)[0]?.ownerId).toBe('person-area');
    expect(rowsOf([anActivity()])[0]?.ownerId).toBeNull();
  });
});

describe('an activity in a round', () => {
  it('is done when it was checked in on the round’s first day, and not the day before', () => {
    expect(standingOf({ checkedIn: checkedIn('2023-05-01') })).toEqual({ kind: 'done' });
    expect(standingOf({ checkedIn: checkedIn('2023-04-30') })).toEqual({
      kind: 'asked',
      due: '2023-08-30',
      isOverdue: false,
    });
  });

  it('is overdue the day after its area’s rhythm has passed since the last time', () => {
    expect(standingOf({ checkedIn: checkedIn('2023-02-15') })).toMatchObject({ due: today, isOverdue: false });
    expect(standingOf({ checkedIn: checkedIn('2023-02-14') })).toMatchObject({ due: '2023-06-14', isOverdue: true });
  });

  it('is measured from the plan’s first day when it never was checked in', () => {
    expect(standingOf({})).toEqual({ kind: 'asked', due: '2023-05-01', isOverdue: true });
    expect(standingOf({}, 'year')).toEqual({ kind: 'asked', due: '2024-01-01', isOverdue: false });
  });

  it('is asked for at once when the plan does not say when it began', () => {
    const [row] = roundRows(
      [anAreaPicture({ area: { rhythm: 'year' }, activities: [anActivity()] })],
      aPlan({ period: written('../2025') }),
      today,
    );
    expect(row?.standing).toEqual({ kind: 'asked', due: null, isOverdue: true });
  });

  it('asks nothing where no rhythm is agreed, nor once it is done or given up', () => {
    expect(standingOf({ checkedIn: checkedIn('2023-06-15') }, null)).toEqual({ kind: 'unasked' });
    expect(standingOf({ status: 'done', checkedIn: checkedIn('2023-04-30') })).toEqual({ kind: 'unasked' });
    expect(standingOf({ status: 'cancelled' })).toEqual({ kind: 'unasked' });
    expect(standingOf({ status: 'paused' })).toMatchObject({ kind: 'asked' });
  });

  it('has been gone through when it was closed within the round', () => {
    expect(standingOf({ status: 'done', checkedIn: checkedIn('2023-06-01') })).toEqual({ kind: 'done' });
  });

  const anyRhythm = fc.constantFrom<Period[]>('year', 'half-year', 'tertial', 'quarter', 'month');

  it('is done from the day it is checked in until the round is over, is never overdue meanwhile, and then asked', () => {
    fc.assert(
      fc.property(anyRhythm, anyDay, fc.nat({ max: 400 }), (rhythm, on, later) => {
        const round = roundOf({ rhythm }, on) ?? { last: on };
        const day: CalendarDate = addDays(on, later);
        const activity = anActivity({ checkedIn: checkedIn(on) });
        const [row] = rowsOf([activity], [], rhythm, day);
        expect(row?.standing.kind).toBe(day <= round.last ? 'done' : 'asked');
        const due = nextCheckIn(activity, anAreaPicture({ area: { rhythm } }).area, plan);
        expect(due !== null && due > round.last).toBe(true);
      }),
    );
  });
});

describe('a decision in a round', () => {
  it('is asked for when it is due, is late after its last day, and is not counted', () => {
    const due = aGate({ id: 'gate-due', time: '2023-06' });
    const late = aGate({ id: 'gate-late', time: '2023-05' });
    const ahead = aGate({ id: 'gate-ahead', time: '2024-12' });
    const rows = rowsOf([], [due, late, ahead]);
    expect(rows.map(idOf)).toEqual(['gate-late', 'gate-due']);
    expect(rows.map((row) => [row.isLate, row.standing])).toEqual([
      [true, { kind: 'asked', due: '2023-05-31', isOverdue: true }],
      [false, { kind: 'asked', due: '2023-06-30', isOverdue: false }],
    ]);
    expect(roundProgress(rows)).toEqual({ done: 0, total: 0 });
  });

  it('asks nothing once it is taken', () => {
    const outcome = { text: 'Ja.', on: today, provenance: example };
    expect(rowsOf([], [aGate({ time: '2023-05', outcome })])[0]).toMatchObject({
      isLate: false,
      standing: { kind: 'unasked' },
    });
  });
});

describe('the order', () => {
  it('is late by its time, then longest without a check-in, then not due, then done, then what asks nothing', () => {
    const activities = [
      anActivity({ id: 'activity-closed', status: 'cancelled' }),
      anActivity({ id: 'activity-done', checkedIn: checkedIn('2023-05-02') }),
      anActivity({ id: 'activity-not-due', checkedIn: checkedIn('2023-04-01') }),
      anActivity({ id: 'activity-february', checkedIn: checkedIn('2023-02-01') }),
      anActivity({ id: 'activity-january', checkedIn: checkedIn('2023-01-24') }),
      anActivity({ id: 'activity-late', time: '2023-05', checkedIn: checkedIn('2023-04-20') }),
    ];
    const gates = [aGate({ time: '2023-06' })];
    const rows = rowsOf(activities, gates);
    expect(rows.map(idOf)).toEqual([
      'activity-late',
      'activity-january',
      'activity-february',
      'gate-1',
      'activity-not-due',
      'activity-done',
      'activity-closed',
    ]);
    expect(roundProgress(rows)).toEqual({ done: 1, total: 5 });
  });
});
