import { describe, expect, it } from 'vitest';
import type { Activity } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import { decide } from '#domain/decide.ts';
import { written } from '#domain/time/written.ts';
import type { TimeText } from '#parts/time/time-text.ts';
import { anActivity, aPicture, today } from '#tests/builders.ts';
import { coordinator } from '#tests/deciding.ts';
import { type ActivityDraft, changesIn, draftOf, rebased, shownHeardOn } from './activity-draft.ts';

const seen = anActivity({ time: '2023-08', coordinatorId: 'person-manager' });
const changes = (part: Partial<ActivityDraft>, activity: Activity = seen) =>
  changesIn({ ...draftOf(activity), ...part }, activity, today);
const typed = (text: string): TimeText => ({ text, accepted: null });

describe('what a form sends', () => {
  it('is nothing when nothing was changed', () => {
    expect(changes({})).toEqual({});
  });

  it.each<[string, Partial<ActivityDraft>, object]>([
    ['a status', { status: 'done', choseStatus: true }, { status: 'done' }],
    ['whose word it is', { accordingTo: ' Mörbylånga kommun ' }, { accordingTo: 'Mörbylånga kommun', heardOn: today }],
    ['a time', { time: typed(' klart okt 2023 ') }, { time: written('2023-10', 'klart okt 2023') }],
    ['that there is no time', { time: typed('tid ej angiven') }, { time: null }],
    ['a lead', { leadId: 'person-manager' }, { leadId: 'person-manager' }],
    ['that there is no coordinator', { coordinatorId: null }, { coordinatorId: null }],
    ['a reason', { reason: '  Därför. ' }, { reason: 'Därför.' }],
  ])('is %s and nothing else', (_, part, expected) => {
    expect(changes(part)).toEqual(expected);
  });

  it('leaves out blank words, a time that says what it said and one that cannot be read', () => {
    expect(changes({ accordingTo: '  ', reason: ' ' })).toEqual({});
    for (const text of ['augusti 2023', ' augusti 2023 ', '', 'snart'])
      expect(changes({ time: typed(text) })).toEqual({});
  });

  it('takes away whose word it was when the field is emptied', () => {
    const secondHand = anActivity({ status: { ...seen.status, accordingTo: 'En kommun' } });
    expect(changes({ accordingTo: '' }, secondHand)).toEqual({ accordingTo: null });
  });

  it('is from the day that the form shows: the one it was heard, or today for what is said anew', () => {
    const heard = calendarDate('2023-03-31');
    const secondHand = anActivity({ status: { ...seen.status, accordingTo: 'En kommun', heardOn: heard } });
    const shown = (part: Partial<ActivityDraft>) =>
      shownHeardOn({ ...draftOf(secondHand), ...part }, secondHand, today);
    expect(shown({})).toBe(heard);
    expect(shown({ status: 'done' })).toBe(today);
    expect(shown({ accordingTo: 'En annan', heardOn: '2023-05-02' })).toBe('2023-05-02');

    expect(changes({ status: 'done' }, secondHand)).toEqual({ status: 'done', heardOn: today });
    expect(changes({ heardOn: '2023-05-02' }, secondHand)).toEqual({ heardOn: '2023-05-02' });
    expect(changes({ heardOn: heard }, secondHand)).toEqual({});
    expect(changes({ heardOn: '' }, secondHand)).toEqual({});
    expect(changes({ heardOn: '2023-05-02' })).toEqual({});
  });

  it('confirms a status that was only assumed when the person chooses the same one', () => {
    const assumed = anActivity({ status: { ...seen.status, basis: 'assumed' } });
    expect(changes({ choseStatus: true }, assumed)).toEqual({ status: 'ongoing' });
    expect(changes({}, assumed)).toEqual({});
  });

  it('leaves alone what somebody else changed meanwhile', () => {
    const theirs = { ...seen, leadId: null, time: { current: written('2025'), moves: [] } };
    const mine = changes({ status: 'done', choseStatus: true });
    const decision = decide(aPicture(theirs), { type: 'change-activity', activityId: seen.id, ...mine }, coordinator);
    expect('happenings' in decision && decision.happenings.map(({ event }) => event.type)).toEqual(['status-changed']);
  });
});

describe('a draft on top of what somebody else has just changed', () => {
  const start = draftOf(seen);
  const theirs = anActivity({
    time: '2025',
    leadId: 'person-manager',
    coordinatorId: null,
    status: { ...seen.status, value: 'paused', accordingTo: 'En kommun' },
  });

  it('sends what the person changed and nothing that they left alone', () => {
    const mine = (part: Partial<ActivityDraft>) =>
      changesIn(rebased({ ...start, ...part }, seen, theirs, today), theirs, today);
    expect(mine({})).toEqual({});
    expect(mine({ status: 'done', choseStatus: true })).toEqual({ status: 'done', heardOn: today });
    expect(mine({ leadId: null })).toEqual({ leadId: null });
    expect(mine({ accordingTo: 'Jag' })).toEqual({ accordingTo: 'Jag', heardOn: today });
    expect(mine({ time: typed('tid ej angiven') })).toEqual({ time: null });
    expect(mine({ time: typed('augusti 2023 ') })).toEqual({});
    expect(mine({ reason: 'Därför.' })).toEqual({ reason: 'Därför.' });
  });

  it('begins the time with what holds now, and keeps what was typed, readable or not', () => {
    const onTop = (text: string) => rebased({ ...start, time: typed(text) }, seen, theirs, today).time.text;
    expect(onTop('augusti 2023')).toBe('2025');
    expect(onTop('klart okt 2023')).toBe('klart okt 2023');
    expect(onTop('när det går')).toBe('när det går');
  });
});
