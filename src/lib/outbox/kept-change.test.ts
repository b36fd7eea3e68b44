import { describe, expect, it } from 'vitest';
import { problem } from '#contract/problem.ts';
import type { HistoryEntry } from '#contract/views.ts';
import { aPerson, today } from '#tests/builders.ts';
import { following, type KeptChange, keptChange, nextToSend } from './kept-change.ts';
import { without } from './without.ts';

const by = aPerson('coordinator').id;
const refused = { stopped: problem('not-allowed') };

function aChange(
  key: string,
  fields: Partial<KeptChange> = {},
  activityId: 'activity-1' | 'activity-2' = 'activity-1',
) {
  const body = {
    status: 'done',
    accordingTo: 'Mörbylånga',
    heardOn: today,
    leadId: null,
    reason: 'Så är det.',
  } as const;
  const made = { params: { activityId }, body, by, version: 1 };
  const change = keptChange('changeActivity', made, { key, madeAt: '2026-11-22T09:00:00.000Z', find: () => undefined });
  return { ...change, ...fields };
}

function anEntry(version: number): HistoryEntry {
  return {
    seq: version,
    version,
    on: today,
    at: '2026-11-22T09:00:00.000Z',
    by,
    provenance: { kind: 'entered' },
    entity: { id: 'activity-1', type: 'activity', title: 'En aktivitet' },
    milestone: null,
    event: { type: 'checked-in' },
  };
}

describe('what is sent next', () => {
  it('is the oldest that nothing holds', () => {
    const [first, second] = [aChange('key-1-1-1'), aChange('key-2-2-2')];
    expect(nextToSend([first, second])).toBe(first);
  });

  it('is never a later change of a document whose earlier one was refused, but one of another', () => {
    const held = [aChange('key-1-1-1', refused), aChange('key-2-2-2')];
    expect(nextToSend(held)).toBeUndefined();
    const other = aChange('key-3-3-3', {}, 'activity-2');
    expect(nextToSend([...held, other])).toBe(other);
  });
});

describe('a later change, when the one before it has been answered', () => {
  it('is held against what that one became', () => {
    expect(following(aChange('key-2-2-2'), aChange('key-1-1-1'), 5)).toMatchObject({ version: 5, meanwhile: [] });
  });

  it('is still held against what others did before that, unless its author had seen it', () => {
    const answered = aChange('key-1-1-1', { meanwhile: [anEntry(2), anEntry(3)] });
    const later = aChange('key-2-2-2', { version: 2, meanwhile: [anEntry(4)] });
    expect(following(later, answered, 5).meanwhile.map(({ version }) => version)).toEqual([3, 4]);
  });
});

describe('what its author gives up of a change', () => {
  it('is neither sent nor drawn, and who said it goes with the status', () => {
    const left = without(aChange('key-1-1-1'), ['status']);
    expect(JSON.parse(left?.request.body ?? '')).toEqual({ leadId: null, reason: 'Så är det.' });
    expect(left?.meaning.command).toEqual({
      type: 'change-activity',
      activityId: 'activity-1',
      leadId: null,
      reason: 'Så är det.',
    });
    expect(left?.key).toBe('key-1-1-1');
  });

  it('leaves nothing to send when only its reason is left', () => {
    expect(without(aChange('key-1-1-1'), ['status', 'lead'])).toBeNull();
  });
});
