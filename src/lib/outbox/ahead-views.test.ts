import { expect, it } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { AreaDetail } from '#contract/views.ts';
import { anActivity, anAreaPicture, aPerson, aPlan, today, versioned } from '#tests/builders.ts';
import { aheadOf } from './ahead-views.ts';
import { type KeptChange, keptChange } from './kept-change.ts';

const coordinator = aPerson('coordinator');
const detail: AreaDetail = {
  plan: versioned(aPlan()),
  today,
  calendarToday: today,
  asOf: null,
  position: 1,
  people: [versioned(coordinator)],
  partners: [],
  area: anAreaPicture({ activities: [anActivity()] }),
  indicators: [],
};
const circumstances = { madeAt: '2026-11-22T09:00:00.000Z', find: () => undefined };

function note(key: string, text: string): KeptChange {
  const body = { kind: 'report', text, activityId: null, state: 'finished' } as const;
  const made = { params: { areaId: 'area-1' }, body, by: coordinator.id, version: null } as const;
  return keptChange('addNote', made, { ...circumstances, key });
}

function status(key: string, value: 'done' | 'paused'): KeptChange {
  const made = {
    params: { activityId: 'activity-1' },
    body: { status: value },
    by: coordinator.id,
    version: 1,
  } as const;
  return keptChange('changeActivity', made, { ...circumstances, key });
}

it('draws nothing when nothing is kept', () => {
  expect(aheadOf([])).toBeNull();
});

it('draws a waiting note on the card and first in the list, though the card has it already', () => {
  const ahead = aheadOf([note('key-1-1-1', 'Ett.'), note('key-2-2-2', 'Två.')]);
  const drawn = ahead?.detail(detail) ?? detail;
  expect(drawn.area.latestNote?.text).toBe('Två.');
  expect(ahead?.notes(drawn, []).map(({ text }) => text)).toEqual(['Två.', 'Ett.']);
  // What is changed in it while it waits is held against the version that the server will give it.
  expect(ahead?.notes(drawn, []).map(({ version }) => version)).toEqual([1, 1]);
});

it('draws one change upon another, with the version that the server has', () => {
  const drawn = aheadOf([status('key-1-1-1', 'paused'), status('key-2-2-2', 'done')])?.detail(detail);
  expect(drawn?.area.activities[0]).toMatchObject({ version: 1, status: { value: 'done', basis: 'stated' } });
});

it('draws a change as undone when the undoing of it waits behind it', () => {
  const asked = { params: { activityId: 'activity-1' }, body: {}, by: coordinator.id, version: 1 } as const;
  const undoing = keptChange('undoActivity', asked, { ...circumstances, key: 'key-2-2-2' });
  const drawn = aheadOf([status('key-1-1-1', 'paused'), undoing])?.detail(detail);
  expect(drawn?.area.activities[0]).toMatchObject({ version: 1, status: { value: 'ongoing' }, checkedIn: null });
});

it('draws nothing of what has been refused, and nothing in history', () => {
  const waiting = status('key-1-1-1', 'done');
  const refused = { ...waiting, stopped: problem('not-allowed') };
  expect(aheadOf([refused])?.detail(detail).area).toBe(detail.area);
  expect(aheadOf([waiting])?.detail({ ...detail, asOf: today }).area).toBe(detail.area);
});
