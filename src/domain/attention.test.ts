import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyActivity } from '#tests/arbitraries.ts';
import { anyDay } from '#tests/arbitrary-times.ts';
import { aGate, aNote, anActivity, anAreaPicture, aPlan, today } from '#tests/builders.ts';
import type { AreaPicture } from './area-picture.ts';
import {
  type Attention,
  type AttentionKind,
  attentionOf,
  attentionOrder,
  lastHeardOf,
  unansweredPromises,
  waitsFor,
} from './attention.ts';
import { type CalendarDate, calendarDate } from './calendar.ts';
import type { Support } from './plan.ts';
import { entered } from './provenance.ts';
import { type Move, written } from './time/written.ts';

const day = calendarDate;
const plan = aPlan({ soonDays: 60 });

function told<K extends AttentionKind>(kind: K, area: AreaPicture, on = today): Extract<Attention, { kind: K }>[] {
  return attentionOf(area, plan, on).filter((one): one is Extract<Attention, { kind: K }> => one.kind === kind);
}

const having = (...activities: Parameters<typeof anActivity>[0][]) =>
  anAreaPicture({ activities: activities.map((fields) => anActivity(fields)) });

describe('an area is silent', () => {
  const checkedIn = (on: string) => ({ on: day(on), by: 'person-coordinator', provenance: entered }) as const;
  const quarterly = (on: string | null) =>
    anAreaPicture({
      area: { rhythm: 'quarter' },
      activities: [anActivity({ checkedIn: on === null ? null : checkedIn(on) })],
    });

  it('when longer has passed than its own rhythm', () => {
    expect(told('silent', quarterly('2023-03-15'))).toEqual([]);
    expect(told('silent', quarterly('2023-03-14'))).toMatchObject([{ heard: { on: '2023-03-14' }, rhythm: 'quarter' }]);
  });

  it.each([
    ['the same day of the month', 'quarter', '2023-04-20', '2023-07-20', '2023-07-21'],
    ["the month's last where it has no such day", 'month', '2023-01-31', '2023-02-28', '2023-03-01'],
    ['a leap day', 'month', '2024-01-31', '2024-02-29', '2024-03-01'],
    ['the day after a year from a leap day', 'year', '2024-02-29', '2025-02-28', '2025-03-01'],
    ['across New Year', 'tertial', '2023-10-31', '2024-02-29', '2024-03-01'],
  ] as const)('counted to %s', (_what, rhythm, heard, lastDay, dayAfter) => {
    const area = anAreaPicture({ area: { rhythm }, activities: [anActivity({ checkedIn: checkedIn(heard) })] });
    expect(told('silent', area, day(lastDay))).toEqual([]);
    expect(told('silent', area, day(dayAfter))).toHaveLength(1);
  });

  it('when nobody has been heard since the plan began, counted from its first day', () => {
    const old = quarterly('2022-01-01');
    for (const [area, heard] of [
      [quarterly(null), null],
      [old, { on: '2022-01-01' }],
    ] as const) {
      expect(told('silent', area, day('2023-04-01'))).toEqual([]);
      expect(told('silent', area, day('2023-04-02'))).toMatchObject([{ heard }]);
    }
  });

  it('never where no rhythm is agreed, or nothing is left to do', () => {
    expect(told('silent', having({}))).toEqual([]);
    const done = anAreaPicture({ area: { rhythm: 'month' }, activities: [anActivity({ status: 'done' })] });
    expect(told('silent', done)).toEqual([]);
  });

  it('is heard through any check-in and through its latest note', () => {
    const activities = ['2023-03-01', '2023-04-01'].map((on) => anActivity({ checkedIn: checkedIn(on) }));
    const latestNote = aNote({ on: day('2023-05-01') });
    expect(lastHeardOf(anAreaPicture({ activities }))).toMatchObject({ on: '2023-04-01' });
    expect(lastHeardOf(anAreaPicture({ activities, latestNote }))).toMatchObject({ on: '2023-05-01' });
    expect(lastHeardOf(anAreaPicture())).toBeNull();
  });

  it('is not heard through what a source tells', () => {
    expect(lastHeardOf(anAreaPicture({ latestNote: aNote({ by: null }) }))).toBeNull();
  });
});

describe('support ends', () => {
  const support = (time: string): Support => ({
    row: '6b',
    text: 'Finansiering',
    partnerId: 'partner-1',
    within: 'nära vård',
    time: written(time),
  });
  const ending = (time: string, on: CalendarDate) =>
    told('support-ends', anAreaPicture({ area: { supports: [support(time)] } }), on);

  it('within twelve months, and says when', () => {
    expect(ending('../2024', day('2023-12-30'))).toEqual([]);
    expect(ending('../2024', day('2023-12-31'))).toMatchObject([{ lastDay: '2024-12-31' }]);
  });

  it.each([
    ['../2024-08-31', '2023-08-30', '2023-08-31'],
    ['../2024-02-28', '2023-02-27', '2023-02-28'],
    // Twelve months from 28 February 2023 end on the 28th, a day before this does.
    ['../2024-02-29', '2023-02-28', '2023-03-01'],
    ['../2025-02-28', '2024-02-27', '2024-02-28'],
    ['2023-21', '2022-06-29', '2022-06-30'],
  ])('%s: not on %s, but on %s', (time, before, first) => {
    expect(ending(time, day(before))).toEqual([]);
    expect(ending(time, day(first))).toHaveLength(1);
  });

  it('and is still told once it has ended', () => {
    expect(ending('../2024', day('2025-01-01'))).toMatchObject([{ lastDay: '2024-12-31' }]);
  });

  it('never when it goes on until further notice', () => {
    expect(ending('2023/..', day('9000-01-01'))).toEqual([]);
  });
});

describe('a promise is unanswered', () => {
  const promise = { id: 'promise-1', text: 'Ett löfte', unanswered: null } as const;
  const partly = { id: 'promise-2', text: 'Ett till', unanswered: 'Kost' } as const;
  const area = { promises: [promise, partly] };

  it('when no activity answers it', () => {
    expect(unansweredPromises(anAreaPicture({ area }))).toEqual([
      { kind: 'promise-unanswered', promise },
      { kind: 'promise-unanswered', promise: partly },
    ]);
  });

  it('in part, when the source leaves something of it out', () => {
    const activities = [anActivity({ answers: ['promise-1', 'promise-2'] })];
    expect(told('promise-partly-answered', anAreaPicture({ area, activities }))).toEqual([
      { kind: 'promise-partly-answered', promise: partly, missing: 'Kost' },
    ]);
  });
});

describe('an activity has moved', () => {
  const [august, autumn] = [written('2023-08'), written('2023-23')];
  const move = (from: Move['from'], to: Move['to']): Move => ({ from, to, on: today, by: null, reason: null });

  it('as often as a time that was given has been changed', () => {
    const time = { current: autumn, moves: [move(null, august), move(august, autumn), move(autumn, autumn)] };
    expect(told('moved', having({ time }))).toMatchObject([{ times: 2 }]);
  });

  it('not by getting its first time', () => {
    expect(told('moved', having({ time: { current: august, moves: [move(null, august)] } }))).toEqual([]);
  });

  it('is not told of once it is done', () => {
    const time = { current: autumn, moves: [move(august, autumn)] };
    expect(told('moved', having({ time, status: 'done' }))).toEqual([]);
  });
});

describe('nobody answers for an activity', () => {
  it('is told once an area, with all of its open activities without a lead', () => {
    const area = having(
      { id: 'activity-a', leadId: null },
      { id: 'activity-b' },
      { id: 'activity-c', leadId: null, status: 'done' },
      { id: 'activity-d', leadId: null, status: 'paused' },
    );
    expect(told('no-lead', area)).toMatchObject([{ activities: [{ id: 'activity-a' }, { id: 'activity-d' }] }]);
    expect(told('no-lead', having({}))).toEqual([]);
  });
});

describe('everything that is told', () => {
  it('of the same kind has the first day first', () => {
    const late = attentionOf(
      having({ id: 'activity-a', time: '2023-05' }, { id: 'activity-b', time: '2022' }),
      plan,
      today,
    );
    expect(late.flatMap((one) => (one.kind === 'late' ? [one.activity.id] : []))).toEqual(['activity-b', 'activity-a']);
  });

  it('comes in order of urgency, and never calls the same activity both late and soon', () => {
    fc.assert(
      fc.property(fc.array(anyActivity, { maxLength: 6 }), anyDay, (activities, on) => {
        const area = anAreaPicture({ activities, gates: [aGate({ time: '2023' })], area: { rhythm: 'month' } });
        const found = attentionOf(area, plan, on);
        const order = found.map(({ kind }) => attentionOrder.indexOf(kind));
        expect(order).toEqual(order.toSorted((a, b) => a - b));
        expect(order).not.toContain(-1);
        const late = new Set(found.flatMap((one) => (one.kind === 'late' ? [one.activity] : [])));
        expect(found.filter((one) => one.kind === 'soon' && late.has(one.activity))).toEqual([]);
      }),
    );
  });

  it('is nothing about an empty area', () => {
    expect(attentionOf(anAreaPicture(), plan, today)).toEqual([]);
  });
});

it('waits only for what it depends on and what is still open', () => {
  const others = [
    anActivity({ id: 'activity-a' }),
    anActivity({ id: 'activity-b', status: 'done' }),
    anActivity({ id: 'activity-c' }),
  ];
  const dependsOn = ['activity-a', 'activity-b', 'activity-missing'] as const;
  expect(waitsFor(anActivity({ dependsOn }), others)).toMatchObject([{ id: 'activity-a' }]);
});
