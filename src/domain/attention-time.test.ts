import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '#tests/arbitraries.ts';
import { anyDay } from '#tests/arbitrary-times.ts';
import { aGate, anActivity, anAreaPicture, aPlan, aResolution, today } from '#tests/builders.ts';
import type { AreaPicture } from './area-picture.ts';
import { type Attention, type AttentionKind, attentionOf, isDue, isLate } from './attention.ts';
import { addDays, calendarDate } from './calendar.ts';
import { entered } from './provenance.ts';
import type { Resolution } from './resolution.ts';
import { planned, written } from './time/written.ts';

const day = calendarDate;
const plan = aPlan({ soonDays: 60 });

function told<K extends AttentionKind>(kind: K, area: AreaPicture, on = today): Extract<Attention, { kind: K }>[] {
  return attentionOf(area, plan, on).filter((one): one is Extract<Attention, { kind: K }> => one.kind === kind);
}

const having = (...activities: Parameters<typeof anActivity>[0][]) =>
  anAreaPicture({ activities: activities.map((fields) => anActivity(fields)) });

describe('a decision', () => {
  const decided = (time: string | null, fields: Partial<Resolution> = {}) =>
    anAreaPicture({
      resolutions: [aResolution({ areaId: 'area-1', time: planned(time === null ? null : written(time)), ...fields })],
    });

  it('is overdue from the day after its last possible one, and soon before that, as an activity is', () => {
    expect(told('resolution-overdue', decided('2023-06'), day('2023-06-30'))).toEqual([]);
    expect(told('resolution-soon', decided('2023-06'), day('2023-06-30'))).toMatchObject([{ daysLeft: 0 }]);
    expect(told('resolution-overdue', decided('2023-06'), day('2023-07-01'))).toMatchObject([
      { lastDay: '2023-06-30' },
    ]);
    expect(told('resolution-soon', decided('2023-06'), day('2023-07-01'))).toEqual([]);
    expect(told('resolution-soon', decided('2023-06'), day('2023-04-30'))).toEqual([]);
  });

  it('is neither without a time, once it is done, nor once it is taken back; a year alone is too vague to remind about', () => {
    for (const area of [
      decided(null),
      decided('2023-05', { state: 'done' }),
      decided('2023-05', { state: 'withdrawn' }),
    ]) {
      expect(told('resolution-overdue', area)).toEqual([]);
    }
    expect(told('resolution-soon', decided('2023-06', { state: 'done' }))).toEqual([]);
    expect(told('resolution-soon', decided('2023'), day('2023-12-30'))).toEqual([]);
  });
});

describe('an activity is late', () => {
  it.each([
    ['2023-08', '2023-08-31', '2023-09-01'],
    ['2023-21', '2023-06-30', '2023-07-01'],
    ['2023', '2023-12-31', '2024-01-01'],
    ['2023-36~', '2023-12-31', '2024-01-01'],
    ['../2024', '2024-12-31', '2025-01-01'],
    ['/2024', '2024-12-31', '2025-01-01'],
    ['2023-02', '2023-02-28', '2023-03-01'],
    ['2024-02', '2024-02-29', '2024-03-01'],
    ['2023-24', '2024-02-29', '2024-03-01'],
    ['2023-12~', '2023-12-31', '2024-01-01'],
    ['2023?', '2023-12-31', '2024-01-01'],
    ['2023-06-30', '2023-06-30', '2023-07-01'],
  ])('%s: not on its last possible day, %s, but the day after, %s', (time, lastDay, dayAfter) => {
    expect(isLate(anActivity({ time }), day(lastDay))).toBe(false);
    expect(isLate(anActivity({ time }), day(dayAfter))).toBe(true);
    expect(told('late', having({ time }), day(lastDay))).toEqual([]);
    expect(told('late', having({ time }), day(dayAfter))).toMatchObject([{ lastDay }]);
  });

  it.each(['not-started', 'ongoing', 'paused'] as const)('while it is %s', (status) => {
    expect(isLate(anActivity({ time: '2022', status }), today)).toBe(true);
  });

  it.each(['done', 'cancelled'] as const)('never when it is %s', (status) => {
    expect(isLate(anActivity({ time: '2022', status }), today)).toBe(false);
  });

  it('never without a time, or with one that has no end', () => {
    expect(isLate(anActivity(), day('9999-12-31'))).toBe(false);
    expect(isLate(anActivity({ time: '2022/..' }), day('9999-12-31'))).toBe(false);
    expect(isLate(anActivity({ time: '2022/' }), day('9999-12-31'))).toBe(false);
  });

  it('on every later day, once it is', () => {
    fc.assert(
      fc.property(anyActivity, anyDay, fc.nat(5000), (activity, on, days) => {
        if (isLate(activity, on)) expect(isLate(activity, addDays(on, days))).toBe(true);
      }),
    );
  });
});

describe('an activity comes soon', () => {
  it('from as many days ahead as the plan says', () => {
    const lastDay = addDays(today, plan.soonDays);
    expect(told('soon', having({ time: lastDay }))).toMatchObject([{ lastDay, daysLeft: 60 }]);
    expect(told('soon', having({ time: addDays(lastDay, 1) }))).toEqual([]);
  });

  it.each([
    ['2023-08', '2023-08-30', '2023-08-31'],
    ['2023-04-30~', '2023-04-29', '2023-04-30'],
    ['2024-02', '2024-02-28', '2024-02-29'],
  ])('and on no day before: %s with no days ahead, not on %s, but on %s', (time, before, first) => {
    const close = aPlan({ soonDays: 0 });
    const soon = (on: string) => attentionOf(having({ time }), close, day(on)).map(({ kind }) => kind);
    expect(soon(before)).toEqual([]);
    expect(soon(first)).toEqual(['soon']);
  });

  it('on its last possible day too, and is late only after it', () => {
    expect(told('soon', having({ time: today }))).toMatchObject([{ daysLeft: 0 }]);
    expect(told('soon', having({ time: addDays(today, -1) }))).toEqual([]);
  });

  it('when its time is a part of the year, but not when only the year is known', () => {
    expect(told('soon', having({ time: '2023-21' }))).toHaveLength(1);
    expect(told('soon', having({ time: '2023' }), day('2023-12-20'))).toEqual([]);
    expect(told('soon', having({ time: '2022/2023' }), day('2023-12-20'))).toEqual([]);
  });

  it.each(['done', 'cancelled'] as const)('never when it is %s', (status) => {
    expect(told('soon', having({ time: today, status }))).toEqual([]);
  });
});

describe('a decision is due', () => {
  const gate = aGate({ time: '2023-36~' });

  it('from its first possible day, announced as long before as other things', () => {
    expect(isDue(gate, 60, day('2023-08-01'))).toBe(false);
    expect(isDue(gate, 60, day('2023-08-02'))).toBe(true);
    expect(isDue(gate, 0, day('2023-09-30'))).toBe(false);
    expect(isDue(gate, 0, day('2023-10-01'))).toBe(true);
  });

  it.each([
    ['2024', '2023-12-31', '2024-01-01'],
    ['2023-10/2024', '2023-09-30', '2023-10-01'],
  ])(
    'but is not announced where only the year of its end is known: %s, not on %s, but on %s',
    (time, before, first) => {
      expect(isDue(aGate({ time }), 60, day(before))).toBe(false);
      expect(isDue(aGate({ time }), 60, day(first))).toBe(true);
    },
  );

  it.each([
    ['../2023-10', '2023-09-30', '2023-10-01'],
    ['/2023-10', '2023-09-30', '2023-10-01'],
    ['2023-12/..', '2023-10-31', '2023-11-01'],
    ['2023-12/', '2023-10-31', '2023-11-01'],
  ])('by the end that is given, where the other is not: %s, thirty days ahead, not on %s', (time, before, first) => {
    expect(isDue(aGate({ time }), 30, day(before))).toBe(false);
    expect(isDue(aGate({ time }), 30, day(first))).toBe(true);
  });

  it('for as long as it is not taken', () => {
    const taken = { ...gate, outcome: { text: 'Ja', on: today, provenance: entered } };
    expect(isDue(gate, 0, day('2030-01-01'))).toBe(true);
    expect(isDue(taken, 0, day('2030-01-01'))).toBe(false);
  });

  it('never without a time', () => {
    expect(isDue(aGate(), 60, day('2030-01-01'))).toBe(false);
  });

  it('never where neither end is given', () => {
    expect(isDue(aGate({ time: '../..' }), 60, day('2030-01-01'))).toBe(false);
  });

  it('and is told with the gate, and with what it waits for', () => {
    const dependsOn = ['activity-a', 'activity-b'] as const;
    const activities = [anActivity({ id: 'activity-a' }), anActivity({ id: 'activity-b', status: 'done' })];
    const area = anAreaPicture({ gates: [{ ...gate, dependsOn }], activities });
    expect(told('decision-due', area, day('2023-11-01'))).toMatchObject([
      { gate: { id: 'gate-1' }, waitsFor: [{ id: 'activity-a' }] },
    ]);
  });
});

describe('a recurring promise is behind', () => {
  const recurrence = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;
  const held = (...times: string[]) =>
    times.map(
      (time, index) => ({ id: `occurrence-${index}`, title: '', time: written(time), provenance: entered }) as const,
    );
  const behind = (fields: Parameters<typeof anActivity>[0], on: string) =>
    told('recurrence-behind', having({ recurrence, ...fields }), day(on)).map(
      ({ period, done, passed }) => `${done.length} ${period} ${passed.months}/${passed.of}`,
    );

  it('from the day after the months in which it was expected', () => {
    expect(behind({}, '2023-06-30')).toEqual([]);
    expect(behind({}, '2023-07-01')).toEqual(['0 2023 6/12']);
    expect(behind({ occurrences: held('2023-05') }, '2023-12-31')).toEqual([]);
    expect(behind({ occurrences: held('2023-05') }, '2024-01-01')).toEqual(['1 2023 12/12']);
    expect(behind({ occurrences: held('2023-05', '2023-11') }, '2024-06-30')).toEqual([]);
  });

  it("through its own time and, where it has none, the plan's", () => {
    expect(behind({}, '2022-12-31')).toEqual([]);
    expect(behind({ time: '2024/2025' }, '2024-06-30')).toEqual([]);
    expect(behind({ time: '2024/2025' }, '2024-07-01')).toEqual(['0 2024 6/12']);
    expect(behind({ time: '2022' }, '2023-07-01')).toEqual(['0 2022 12/12']);
  });

  it.each(['not-started', 'ongoing', 'paused'] as const)(
    'while it is %s: that it rests takes nothing back',
    (status) => {
      expect(behind({ status }, '2023-07-01')).toHaveLength(1);
    },
  );

  it.each(['done', 'cancelled'] as const)('never when it is %s', (status) => {
    expect(behind({ status }, '2024-07-01')).toEqual([]);
  });

  it('never where nothing recurs, or where neither it nor the plan has an end', () => {
    expect(behind({ recurrence: null }, '2023-07-01')).toEqual([]);
    const endless = aPlan({ period: written('2023/..') });
    expect(attentionOf(having({ recurrence }), endless, day('2024-07-01'))).toEqual([]);
  });
});
