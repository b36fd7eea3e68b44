import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activity.ts';
import { anActivity, today } from '#tests/builders.ts';
import { type ActivityDraft, draftOf } from './activity-draft.ts';
import { collidingParts, type Part, resolved } from './colliding-parts.ts';

const seen = anActivity({ time: '2023-08', coordinatorId: 'person-manager' });
const done = { ...seen, status: { ...seen.status, value: 'done' } } as const;
const moved = anActivity({ time: '2023-12', coordinatorId: 'person-manager' });
const wanting = (part: Partial<ActivityDraft>): ActivityDraft => ({ ...draftOf(seen), ...part });
const pausing = wanting({ status: 'paused', choseStatus: true });
const moving = wanting({ time: { text: 'oktober 2023', accepted: null } });

describe('what two people have changed', () => {
  it.each<[string, ActivityDraft, Activity, Part[]]>([
    ['collides in the status', pausing, done, ['status']],
    ['collides when one says whose word it is', wanting({ accordingTo: 'Mörbylånga' }), done, ['status']],
    ['collides in the time', moving, moved, ['time']],
    ['collides in the lead', wanting({ leadId: 'person-manager' }), { ...seen, leadId: null }, ['lead']],
    [
      'collides in the coordinator',
      wanting({ coordinatorId: null }),
      { ...seen, coordinatorId: 'person-x' },
      ['coordinator'],
    ],
    ['stands side by side in different fields', moving, done, []],
    ['does not collide in what only the other changed', wanting({ reason: 'Därför.' }), done, []],
    ['does not collide in what only the person changed', pausing, seen, []],
    ['does not collide when both want the same', wanting({ status: 'done', choseStatus: true }), done, []],
    ['does not collide when both want the same person', wanting({ leadId: null }), { ...seen, leadId: null }, []],
  ])('%s', (_, draft, now, expected) => {
    expect(collidingParts(draft, seen, now, today)).toEqual(expected);
  });
});

describe('the draft after the choice', () => {
  const now: Activity = { ...done, time: moved.time, leadId: null };
  const draft = { ...pausing, time: moving.time };

  it('is the person’s own where they kept it, and what stands where they took that', () => {
    expect(resolved(draft, { seen, now, theirs: ['time'], today })).toMatchObject({
      status: 'paused',
      time: draftOf(now).time,
      leadId: null,
    });
  });

  it('confirms nothing by itself when what stands was taken', () => {
    expect(resolved(draft, { seen, now, theirs: ['status'], today })).toMatchObject({
      status: 'done',
      choseStatus: false,
      time: moving.time,
    });
  });
});
