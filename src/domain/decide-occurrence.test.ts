import { describe, expect, it } from 'vitest';
import { anActivity, anArea, aPerson, aPicture, aPlan } from '#tests/builders.ts';
import { outcomeIn, type Some } from '#tests/deciding.ts';
import type { Command } from './commands.ts';
import type { Refusal } from './decision.ts';
import { longestShortText } from './note.ts';
import { entered } from './provenance.ts';
import { planned, written } from './time/written.ts';

const conferences = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;
const held = { id: 'occurrence-1', title: 'Vårens', time: written('2023-05'), provenance: entered } as const;
const picture = aPicture(
  aPlan(),
  anArea(),
  anActivity({ time: planned(written('2023-08', 'klart augusti 2023')) }),
  anActivity({ id: 'activity-3', recurrence: conferences, occurrences: [held] }),
  aPerson('coordinator'),
);

const outcome = (command: Command) => outcomeIn(picture, command);

const change = (fields: Some<'change-activity'>): Command => ({
  type: 'change-activity',
  activityId: 'activity-1',
  ...fields,
});
const record = (fields: Some<'record-occurrence'>): Command => ({
  type: 'record-occurrence',
  activityId: 'activity-3',
  occurrenceId: 'occurrence-new',
  title: ' Höstens ',
  time: written('2023-06'),
  ...fields,
});
const withdraw = (fields: Some<'withdraw-occurrence'>): Command => ({
  type: 'withdraw-occurrence',
  activityId: 'activity-3',
  occurrenceId: 'occurrence-1',
  reason: ' Räknad två gånger ',
  ...fields,
});

describe('a promise that counts', () => {
  const [onRecurring, reason] = [{ activityId: 'activity-3' } as const, 'Färre pengar'];

  it('is given without asking why', () => {
    expect(outcome(change({ recurrence: conferences }))).toEqual([
      { type: 'recurrence-changed', from: null, to: conferences, reason: null },
    ]);
  });

  it('is changed or taken away only with a reason', () => {
    for (const recurrence of [{ ...conferences, times: 1 }, { ...conferences, phrase: 'två per år' }, null]) {
      expect(outcome(change({ ...onRecurring, recurrence }))).toBe('reason-required');
      expect(outcome(change({ ...onRecurring, recurrence, reason }))).toEqual([
        { type: 'recurrence-changed', from: conferences, to: recurrence, reason },
      ]);
    }
  });

  it('is not changed into what it is', () => {
    expect(outcome(change({ ...onRecurring, recurrence: { ...conferences }, reason }))).toBe('nothing-changed');
    expect(outcome(change({ recurrence: null }))).toBe('nothing-changed');
  });

  it('is ticked off with what was done and when, by whoever did it', () => {
    const occurrence = { id: 'occurrence-new', title: 'Höstens', time: written('2023-06'), provenance: entered };
    expect(outcome(record({}))).toEqual([{ type: 'occurrence-recorded', occurrence }]);
    expect(outcome(record({ title: ' ' }))).toMatchObject([{ occurrence: { title: '' } }]);
  });

  it.each([
    ['2023-06-15', '2023-06-16'],
    ['2023-06', '2023-07'],
    ['2023', '2024'],
    ['2023-21', '2023-23'],
    ['2023-34~', '2023-35~'],
    ['../2024', '2023-06-16/..'],
  ])('is ticked off when it may have been (%s), not when it certainly lies ahead (%s)', (begun, ahead) => {
    expect(outcome(record({ time: written(begun) }))).toHaveLength(1);
    expect(outcome(record({ time: written(ahead) }))).toBe('still-ahead');
  });

  it('lets what was ticked off be taken back, and keeps it in history with the reason', () => {
    expect(outcome(withdraw({}))).toEqual([
      { type: 'occurrence-withdrawn', occurrence: held, reason: 'Räknad två gånger' },
    ]);
  });

  it.each<[Refusal, string, Command]>([
    ['already-there', 'ticking off under the name of another', record({ occurrenceId: 'occurrence-1' })],
    ['not-found', 'ticking off where nothing is', record({ activityId: 'activity-missing' })],
    ['not-recurring', 'ticking off what does not recur', record({ activityId: 'activity-1' })],
    ['not-found', 'taking back where nothing is', withdraw({ activityId: 'activity-missing' })],
    ['not-found', 'taking back what is not ticked off', withdraw({ occurrenceId: 'occurrence-missing' })],
    ['not-found', "taking back another activity's", withdraw({ activityId: 'activity-1' })],
    ['reason-required', 'taking back without a reason', withdraw({ reason: ' ' })],
    ['text-too-long', 'a reason too long', withdraw({ reason: 'x'.repeat(longestShortText + 1) })],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command)).toBe(refusal);
  });
});
