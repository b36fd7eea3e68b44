import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activity.ts';
import { decide } from '#domain/decide.ts';
import { written } from '#domain/time/written.ts';
import { anActivity, aPerson, aPicture, today } from '#tests/builders.ts';
import { type ActivityDraft, changesIn, draftOf, rebased } from './activity-draft.ts';

const seen = anActivity({ time: '2023-08', coordinatorId: 'person-manager' });
const changes = (part: Partial<ActivityDraft>, activity: Activity = seen) =>
  changesIn({ ...draftOf(activity, today), ...part }, activity);

describe('what a form sends', () => {
  it('is nothing when nothing was changed', () => {
    expect(changes({})).toEqual({});
  });

  it.each<[string, Partial<ActivityDraft>, object]>([
    ['a status', { status: 'done', choseStatus: true }, { status: 'done' }],
    ['whose word it is', { accordingTo: ' Mörbylånga kommun ' }, { accordingTo: 'Mörbylånga kommun' }],
    [
      'a time',
      { time: { ...draftOf(seen, today).time, kind: 'year', year: '2024' } },
      { time: { edtf: '2024', phrase: '2024' } },
    ],
    ['that there is no time', { time: { ...draftOf(seen, today).time, kind: 'none' } }, { time: null }],
    ['a lead', { leadId: 'person-manager' }, { leadId: 'person-manager' }],
    ['that there is no coordinator', { coordinatorId: null }, { coordinatorId: null }],
    ['a reason', { reason: '  Därför. ' }, { reason: 'Därför.' }],
  ])('is %s and nothing else', (_, part, expected) => {
    expect(changes(part)).toEqual(expected);
  });

  it('leaves out blank words and a time that is picked just as it was', () => {
    expect(changes({ accordingTo: '  ', reason: ' ' })).toEqual({});
    expect(changes({ time: { ...draftOf(seen, today).time, kind: 'month', year: '2023', ordinal: 8 } })).toEqual({});
  });

  it('takes away whose word it was when the field is emptied', () => {
    const secondHand = anActivity({ status: { ...seen.status, accordingTo: 'En kommun' } });
    expect(changes({ accordingTo: '' }, secondHand)).toEqual({ accordingTo: null });
  });

  it('confirms a status that was only assumed when the person chooses the same one', () => {
    const assumed = anActivity({ status: { ...seen.status, basis: 'assumed' } });
    expect(changes({ choseStatus: true }, assumed)).toEqual({ status: 'ongoing' });
    expect(changes({}, assumed)).toEqual({});
  });

  it('leaves alone what somebody else changed meanwhile', () => {
    const theirs = { ...seen, leadId: null, time: { current: written('2025'), moves: [] } };
    const mine = changes({ status: 'done', choseStatus: true });
    const decision = decide(
      aPicture(theirs),
      { type: 'change-activity', activityId: seen.id, ...mine },
      { actor: aPerson('coordinator'), today },
    );
    expect('happenings' in decision && decision.happenings.map(({ event }) => event.type)).toEqual(['status-changed']);
  });
});

describe('a draft on top of what somebody else has just changed', () => {
  const start = draftOf(seen, today);
  const theirs = anActivity({
    time: '2025',
    leadId: 'person-manager',
    coordinatorId: null,
    status: { ...seen.status, value: 'paused', accordingTo: 'En kommun' },
  });

  it('sends what the person changed and nothing that they left alone', () => {
    const mine = (part: Partial<ActivityDraft>) => changesIn(rebased({ ...start, ...part }, seen, theirs), theirs);
    expect(mine({})).toEqual({});
    expect(mine({ status: 'done', choseStatus: true })).toEqual({ status: 'done' });
    expect(mine({ leadId: null })).toEqual({ leadId: null });
    expect(mine({ accordingTo: 'Jag' })).toEqual({ accordingTo: 'Jag' });
    expect(mine({ time: { ...start.time, kind: 'none' } })).toEqual({ time: null });
    expect(mine({ time: { ...start.time, kind: 'month', year: '2023', ordinal: 8 } })).toEqual({});
    expect(mine({ reason: 'Därför.' })).toEqual({ reason: 'Därför.' });
  });
});
