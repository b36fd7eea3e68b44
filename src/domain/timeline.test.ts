import { describe, expect, it } from 'vitest';
import { aGate, anActivity, anAreaPicture, today } from '#tests/builders.ts';
import { entered } from './provenance.ts';
import { planned, written } from './time/written.ts';
import { lanesOf, movedFrom, timeOfRow, timesDrawn, waitedFor } from './timeline.ts';

const recurring = { times: 1, per: 'year', one: 'möte', many: 'möten', phrase: 'årligen' } as const;
const [august, autumn, spring] = [written('2023-08'), written('2023-23'), written('2024-21')];
const moved = {
  current: spring,
  moves: [
    { from: august, to: autumn, on: today, by: null, reason: null },
    { from: autumn, to: spring, on: today, by: null, reason: null },
  ],
};
const support = {
  row: '6b',
  text: 'Finansiering',
  partnerId: 'partner-1',
  within: 'nära vård',
  time: written('../2024'),
} as const;
const picture = anAreaPicture({
  area: { supports: [support] },
  activities: [
    anActivity({ id: 'activity-none' }),
    anActivity({ id: 'activity-timed', time: moved, dependsOn: ['activity-none'] }),
    anActivity({ id: 'activity-ongoing', time: '../..' }),
    anActivity({ id: 'activity-recurring', recurrence: recurring }),
  ],
  gates: [aGate({ time: '2023-36~', dependsOn: ['activity-timed'] }), aGate({ id: 'gate-none' })],
});
const { timed, untimed } = lanesOf(picture);
const [activity, , gate, supported] = timed;

describe('the lines of an area', () => {
  it('are what has a time, what recurs and what may end, in the plan’s order', () => {
    expect(timed.map(({ id }) => id)).toEqual(['activity-timed', 'activity-recurring', 'gate-1', 'area-1-6b']);
  });

  it('have a lane of their own when nobody has said when, or no more than "pågående"', () => {
    expect(untimed.map(({ id }) => id)).toEqual(['activity-none', 'activity-ongoing', 'gate-none']);
  });

  it('know their time, and the first one when it was moved', () => {
    expect([activity, gate, supported].map((row) => row && timeOfRow(row)?.edtf)).toEqual([
      '2024-21',
      '2023-36~',
      '../2024',
    ]);
    expect([activity, gate, supported].map((row) => row && movedFrom(row))).toEqual([august, null, null]);
  });

  it('know what they wait for', () => {
    const waits = [activity, gate, supported].map((row) => row && waitedFor(row, picture).map(({ id }) => id));
    expect(waits).toEqual([['activity-none'], ['activity-timed'], []]);
  });
});

it('draws times that lie elsewhere than in the plan: milestones, occurrences, validity and what was moved from', () => {
  const drawn = anAreaPicture({
    activities: [
      anActivity({
        time: planned(august),
        validity: written('2023/2026'),
        milestones: [
          { id: 'a', title: 'Nådd', time: written('2023-02'), reached: written('2023-03-31'), provenance: entered },
          { id: 'b', title: 'Ej nådd', time: written('2023-12'), reached: null, provenance: entered },
        ],
        occurrences: [{ id: 'occurrence-1', title: '', time: written('2022-10-26'), provenance: entered }],
      }),
    ],
  });
  expect(timesDrawn(drawn).sort()).toEqual(['2022-10-26', '2023-03-31', '2023-08', '2023-12', '2023/2026']);
  expect(timesDrawn(picture)).toContain('2023-08');
});
