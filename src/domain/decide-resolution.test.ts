import { describe, expect, it } from 'vitest';
import { someMeetings, someResolutions } from '#tests/arbitrary-meetings.ts';
import { anActivity, anArea, anEvent, aPerson, aPicture, aPlan, aResolution, today } from '#tests/builders.ts';
import { coordinator, outcomeIn, type Some, steering } from '#tests/deciding.ts';
import { calendarDate } from './calendar.ts';
import type { Command } from './commands.ts';
import type { Context, Refusal } from './decision.ts';
import { find } from './document.ts';
import type { Event } from './events.ts';
import { foldInto, type GrowingPicture } from './fold.ts';
import { longestShortText } from './note.ts';
import { type Resolution, standingOf } from './resolution.ts';
import { firstTime, planned, timesMoved, written } from './time/written.ts';

const autumn = written('2023-23', 'i höst');
const people = [aPerson('coordinator'), aPerson('manager')];
const other = anActivity({ id: 'activity-2', areaId: 'area-2' });
const picture = aPicture(
  aPlan(),
  anArea(),
  anArea({ id: 'area-2' }),
  anActivity(),
  other,
  ...someMeetings,
  ...someResolutions,
  aResolution({ id: 'resolution-timed', meetingId: 'meeting-closed', time: planned(autumn) }),
  ...people,
);
const now: Context = { ...coordinator, position: 20 };
const outcome = (command: Command, context = now) => outcomeIn(picture, command, context);

const add = (fields: Some<'add-resolution'> = {}): Command => ({
  type: 'add-resolution',
  resolutionId: 'resolution-new',
  meetingId: 'meeting-open',
  text: ' Ett nytt beslut. ',
  areaId: 'area-1',
  activityId: 'activity-1',
  leadId: 'person-manager',
  time: autumn,
  ...fields,
});
const revise = (fields: Some<'revise-resolution'> = {}): Command => {
  const { id: resolutionId, text, leadId, time } = aResolution();
  return { type: 'revise-resolution', resolutionId, text, leadId, time: time.current, ...fields };
};
const followUp = (fields: Some<'follow-up-resolution'> = {}): Command => {
  return {
    type: 'follow-up-resolution',
    resolutionId: 'resolution-timed',
    isDone: false,
    text: 'Det dröjer.',
    ...fields,
  };
};
const withdraw = (fields: Some<'withdraw-resolution'> = {}): Command => {
  return { type: 'withdraw-resolution', resolutionId: 'resolution-1', reason: ' Fel ', ...fields };
};

describe('a decision', () => {
  it('is written down at an open meeting, dated and signed', () => {
    const about = { areaId: 'area-1', activityId: 'activity-1' } as const;
    const document = aResolution({
      id: 'resolution-new',
      meetingId: 'meeting-open',
      text: 'Ett nytt beslut.',
      leadId: 'person-manager',
      time: planned(autumn),
      ...about,
    });
    expect(outcome(add())).toEqual([{ type: 'added', document }]);
  });

  it.each<[Refusal, Command]>([
    ['not-found', add({ meetingId: 'meeting-missing' })],
    ['already-there', add({ resolutionId: 'resolution-1' })],
    ['meeting-not-open', add({ meetingId: 'meeting-1' })],
    ['meeting-not-open', add({ meetingId: 'meeting-closed' })],
    ['not-found', add({ areaId: 'area-missing', activityId: null })],
    ['not-found', add({ activityId: 'activity-missing' })],
    ['not-found', add({ activityId: 'activity-2' })],
    ['not-found', add({ areaId: null })],
    ['unknown-person', add({ leadId: 'person-nobody' })],
    ['text-required', add({ text: ' ' })],
    ['text-too-long', add({ text: 'x'.repeat(longestShortText + 1) })],
    ['nothing-changed', revise()],
    ['meeting-closed', revise({ resolutionId: 'resolution-closed', text: 'Annat.' })],
    ['resolution-withdrawn', revise({ resolutionId: 'resolution-withdrawn', text: 'Annat.' })],
    ['unknown-person', revise({ leadId: 'person-nobody' })],
    ['text-required', revise({ text: '' })],
    ['reason-required', withdraw({ reason: ' ' })],
    ['meeting-closed', withdraw({ resolutionId: 'resolution-closed' })],
    ['resolution-withdrawn', withdraw({ resolutionId: 'resolution-withdrawn' })],
    ['resolution-withdrawn', followUp({ resolutionId: 'resolution-withdrawn' })],
    ['text-required', followUp({ text: ' ' })],
    ['not-found', followUp({ resolutionId: 'resolution-missing' })],
  ])('is refused: %s', (refusal, command) => {
    expect(outcome(command)).toBe(refusal);
  });

  it('is only read by the steering group', () => {
    for (const command of [add(), revise({ text: 'Annat.' }), followUp(), withdraw()]) {
      expect(outcome(command, steering)).toBe('not-allowed');
    }
  });

  it('is worded anew while its meeting is open, without anything having been moved', () => {
    const events = outcome(revise({ text: ' Annat. ', leadId: 'person-manager', time: autumn }));
    expect(events).toEqual([
      { type: 'resolution-revised', from: 'Ett beslut.', to: 'Annat.' },
      { type: 'lead-changed', from: null, to: 'person-manager' },
      { type: 'time-changed', from: null, to: autumn, reason: null },
    ]);
    expect(resolutionAfter('resolution-1', events)).toMatchObject({
      text: 'Annat.',
      time: { current: autumn, moves: [] },
    });
  });

  it('is taken back with a reason', () => {
    expect(resolutionAfter('resolution-1', outcome(withdraw()))).toMatchObject({
      state: 'withdrawn',
      withdrawn: { on: today, by: 'person-coordinator', reason: 'Fel' },
    });
  });
});

it('a decision that was taken back stays so, whatever is said of it', () => {
  const said = { type: 'resolution-followed-up', wasDone: false, isDone: true, text: 'Klart.' } as const;
  expect(resolutionAfter('resolution-withdrawn', [said])).toMatchObject({ state: 'withdrawn', followUps: [] });
});

describe('following a decision up', () => {
  it('says that it is done, or is not after all', () => {
    const done = outcome(followUp({ isDone: true, text: ' Klart. ' }));
    expect(done).toEqual([{ type: 'resolution-followed-up', wasDone: false, isDone: true, text: 'Klart.' }]);
    const followed = resolutionAfter('resolution-timed', done);
    expect(followed).toMatchObject({ state: 'done', followUps: [{ on: today, isDone: true, text: 'Klart.' }] });
    expect(resolutionAfter('resolution-timed', [...events(done), ...events(outcome(followUp()))])?.state).toBe('open');
  });

  it('is told once, but also in the same words where it is done by then', () => {
    const told = resolutionAfter('resolution-timed', outcome(followUp()));
    const from = aPicture(...someMeetings, ...(told === undefined ? [] : [told]));
    expect(outcomeIn(from, followUp(), coordinator)).toBe('nothing-changed');
    expect(outcomeIn(from, followUp({ isDone: true }), coordinator)).toMatchObject([{ isDone: true }]);
  });

  it('keeps the first time when it takes longer, with the words as the reason', () => {
    const later = written('2024', '2024');
    const moved = resolutionAfter('resolution-timed', outcome(followUp({ time: later })));
    expect(moved?.time.current).toEqual(later);
    expect(moved && [timesMoved(moved.time), firstTime(moved.time)]).toEqual([1, autumn]);
    expect(moved?.time.moves[0]?.reason).toBe('Det dröjer.');
  });

  it('leaves the time as it is where none is said, or the same', () => {
    for (const command of [followUp(), followUp({ time: autumn })]) expect(outcome(command)).toHaveLength(1);
  });

  it('is past its time only when the last possible day has gone and it is neither done nor taken back', () => {
    const timed = aResolution({ time: planned(autumn) });
    expect(standingOf(timed, calendarDate('2023-12-31'))).toBe('open');
    expect(standingOf(timed, calendarDate('2024-01-01'))).toBe('overdue');
    expect(standingOf({ ...timed, state: 'done' }, calendarDate('2024-01-01'))).toBe('done');
    expect(standingOf({ ...timed, state: 'withdrawn' }, calendarDate('2024-01-01'))).toBe('withdrawn');
    expect(standingOf(aResolution(), calendarDate('2099-01-01'))).toBe('open');
  });
});

function events(outcome: readonly Event[] | Refusal): readonly Event[] {
  return typeof outcome === 'string' ? expect.fail(outcome) : outcome;
}

/** The decision after what has happened to it. */
function resolutionAfter(id: Resolution['id'], happened: readonly Event[] | Refusal): Resolution | undefined {
  const growing: GrowingPicture = new Map(picture);
  for (const event of events(happened)) foldInto(growing, anEvent(event, { entityId: id, areaId: null }));
  return find(growing, 'resolution', id);
}
