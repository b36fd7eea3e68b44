import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '#tests/arbitraries.ts';
import { aGate, aMilestone, anActivity, anArea, aPerson, aPicture, testNumber, today } from '#tests/builders.ts';
import { coordinator, manager, outcomeIn, type Some } from '#tests/deciding.ts';
import { type CalendarDate, calendarDate } from './calendar.ts';
import type { Command } from './commands.ts';
import { textsOf } from './decide.ts';
import type { LastChange, Refusal } from './decision.ts';
import type { Event, UndoableEvent } from './events.ts';
import { foldOne } from './fold.ts';
import { longestShortText } from './note.ts';
import { holdsPersonalNumber } from './personal-number.ts';
import { written } from './time/written.ts';

const heard = { ...anActivity().status, accordingTo: 'Nybro kommun', heardOn: calendarDate('2023-03-31') };
const outcomeOfGate = { text: 'Ja.', on: today, provenance: { kind: 'entered' } } as const;
const picture = aPicture(
  anArea({ rhythm: 'tertial' }),
  anActivity({ milestones: [aMilestone(), aMilestone({ id: 'milestone-reached', reached: written('2023-03') })] }),
  anActivity({ id: 'activity-heard', status: heard }),
  aGate(),
  aGate({ id: 'gate-decided', outcome: outcomeOfGate }),
  aPerson('coordinator'),
);
const outcome = (command: Command) => outcomeIn(picture, command);

const change = (fields: Some<'change-activity'>): Command => ({
  type: 'change-activity',
  activityId: 'activity-1',
  ...fields,
});
const reach = (fields: Some<'reach-milestone'>): Command => ({
  type: 'reach-milestone',
  activityId: 'activity-1',
  milestoneId: 'milestone-1',
  reached: written('2023-03-31', 'sista mars'),
  ...fields,
});
const record = (fields: Some<'record-outcome'>): Command => ({
  type: 'record-outcome',
  gateId: 'gate-1',
  text: ' Arbetet fortsätter. ',
  on: today,
  ...fields,
});
const agree = (fields: Some<'agree-rhythm'>): Command => ({
  type: 'agree-rhythm',
  areaId: 'area-1',
  rhythm: 'month',
  ...fields,
});
const yesterday = calendarDate('2023-06-14');
const tomorrow = calendarDate('2023-06-16');

it('confirms that a picture holds, as often as somebody does', () => {
  for (const activityId of ['activity-1', 'activity-heard'] as const) {
    expect(outcome({ type: 'check-in', activityId })).toEqual([{ type: 'checked-in' }]);
  }
  expect(outcome({ type: 'check-in', activityId: 'activity-missing' })).toBe('not-found');
});

describe('second-hand word', () => {
  const stamp = (fields: Some<'change-activity'>) => outcome(change({ activityId: 'activity-heard', ...fields }));
  const said = (event: { to?: string; accordingTo?: string | null; heardOn?: CalendarDate }) => [
    { type: 'status-changed', from: 'ongoing', to: 'ongoing', accordingTo: 'Nybro kommun', reason: null, ...event },
  ];

  it('is heard today unless another day is told, which is then kept', () => {
    expect(outcome(change({ accordingTo: 'Nybro kommun' }))).toEqual(said({}));
    expect(outcome(change({ accordingTo: 'Nybro kommun', heardOn: today }))).toEqual(said({}));
    expect(outcome(change({ accordingTo: 'Nybro kommun', heardOn: yesterday }))).toEqual(said({ heardOn: yesterday }));
  });

  it('is news when the same was said again on another day, and when they say something else', () => {
    expect(stamp({ heardOn: today })).toEqual(said({}));
    expect(stamp({ heardOn: yesterday })).toEqual(said({ heardOn: yesterday }));
    expect(stamp({ status: 'done' })).toEqual(said({ to: 'done' }));
    expect(stamp({ accordingTo: 'Högsby' })).toEqual(said({ accordingTo: 'Högsby' }));
    expect(stamp({ accordingTo: null })).toEqual(said({ accordingTo: null }));
  });

  it('is no news when nothing of it is, nor a day on which nobody said anything', () => {
    expect(stamp({ status: 'ongoing', accordingTo: ' Nybro kommun ' })).toBe('nothing-changed');
    expect(stamp({ heardOn: heard.heardOn })).toBe('nothing-changed');
    expect(outcome(change({ heardOn: yesterday }))).toBe('nothing-changed');
    expect(outcome(change({ heardOn: null }))).toBe('nothing-changed');
  });

  it('has not been heard on a day to come', () => {
    expect(stamp({ heardOn: tomorrow })).toBe('still-ahead');
  });
});

describe('a milestone, a decision and a rhythm', () => {
  it('are noted with what was said of them', () => {
    expect(outcome(reach({}))).toEqual([
      { type: 'milestone-reached', milestoneId: 'milestone-1', reached: written('2023-03-31', 'sista mars') },
    ]);
    expect(outcome(record({}))).toEqual([{ type: 'outcome-recorded', text: 'Arbetet fortsätter.', on: today }]);
    expect(outcome(agree({}))).toEqual([{ type: 'rhythm-agreed', from: 'tertial', to: 'month' }]);
    expect(outcome(agree({ rhythm: null }))).toEqual([{ type: 'rhythm-agreed', from: 'tertial', to: null }]);
  });

  it.each([
    ['2023-06-15', '2023-06-16'],
    ['2023-06', '2023-07'],
    ['2023', '2024'],
    ['../2024', '2023-06-16/..'],
  ])('may have been reached %s, but certainly not %s', (begun, ahead) => {
    expect(outcome(reach({ reached: written(begun) }))).toHaveLength(1);
    expect(outcome(reach({ reached: written(ahead) }))).toBe('still-ahead');
  });

  it.each<[Refusal, string, Command]>([
    ['not-found', 'an activity that is not there', reach({ activityId: 'activity-missing' })],
    ['not-found', 'a milestone that is not there', reach({ milestoneId: 'milestone-missing' })],
    ['not-found', "another activity's milestone", reach({ activityId: 'activity-heard' })],
    ['already-reached', 'a milestone that is reached', reach({ milestoneId: 'milestone-reached' })],
    ['not-found', 'a decision point that is not there', record({ gateId: 'gate-missing' })],
    ['already-reached', 'a decision that is taken', record({ gateId: 'gate-decided' })],
    ['text-required', 'a decision without words', record({ text: ' ' })],
    ['text-too-long', 'a decision with too many', record({ text: 'x'.repeat(longestShortText + 1) })],
    ['still-ahead', 'a decision of a day to come', record({ on: tomorrow })],
    ['not-found', 'an area that is not there', agree({ areaId: 'area-missing' })],
    ['nothing-changed', 'the rhythm that it has', agree({ rhythm: 'tertial' })],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command)).toBe(refusal);
  });
});

describe('undoing', () => {
  const undone: Command = { type: 'undo', targetId: 'activity-1' };
  const before = anActivity({ title: 'Som den var' });
  const last: LastChange = { by: 'person-coordinator', events: [{ type: 'checked-in' }], before };
  const undo = (fields: Partial<LastChange>, targetId: 'activity-1' | 'gate-1' = 'activity-1') =>
    outcomeIn(picture, { ...undone, targetId }, { ...coordinator, last: { ...last, ...fields } });

  it("restores the document as it stood before one's own last change, and keeps the whole of that change", () => {
    const events: UndoableEvent[] = [
      { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: null, reason: null },
      { type: 'lead-changed', from: null, to: 'person-manager' },
    ];
    const event = { type: 'undone', undid: events, restored: before };
    expect(undo({ events })).toEqual([event]);
    const again = foldOne(picture, 'activity-1', [happeningOf(undo({ events }))]);
    expect(again).toEqual({ ...before, version: 2 });
  });

  it('restores a decision that was not taken after all', () => {
    const events: UndoableEvent[] = [{ type: 'outcome-recorded', text: 'Ja.', on: today }];
    expect(undo({ events, before: aGate() }, 'gate-1')).toEqual([{ type: 'undone', undid: events, restored: aGate() }]);
  });

  it.each<[string, Partial<LastChange>]>([
    ["somebody else's", { by: 'person-manager' }],
    ['what was read in from a source', { by: null }],
    ['what began it', { events: [{ type: 'added' }] }],
    ['an undoing', { events: [{ type: 'undone', undid: [{ type: 'checked-in' }] }] }],
    ['a change of another kind of document', { before: aGate() }],
  ])('takes back nothing of %s', (_what, fields) => {
    expect(undo(fields)).toBe('nothing-to-undo');
  });

  it('takes back nothing where nothing is known of the last change, nor where nothing is', () => {
    expect(outcomeIn(picture, undone, { ...coordinator, last: null })).toBe('nothing-to-undo');
    expect(outcomeIn(picture, undone, coordinator)).toBe('nothing-to-undo');
    const gone: Command = { type: 'undo', targetId: 'activity-missing' };
    expect(outcomeIn(picture, gone, { ...coordinator, last })).toBe('not-found');
  });
});

function happeningOf(outcome: Event[] | Refusal) {
  const [event] = typeof outcome === 'string' ? [] : outcome;
  if (event === undefined) throw new Error('Nothing happened.');
  const entityId = 'activity-1';
  return { entityId, areaId: 'area-1', event, on: today, by: null, provenance: { kind: 'entered' } } as const;
}

describe('a personal identity number', () => {
  const number = `Det gäller ${testNumber}.`;
  const time = { edtf: written('2023-05').edtf, phrase: number };
  const often = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
  const about = { activityId: 'activity-1', noteId: 'note-1', areaId: 'area-1' } as const;

  it.each<[string, Command]>([
    ['whose word it is', change({ accordingTo: number })],
    ['a reason', change({ status: 'done', reason: number })],
    ['a time', change({ time })],
    ['what is counted', change({ recurrence: { ...often, one: number } })],
    ['what is counted, for several', change({ recurrence: { ...often, many: number } })],
    ['how often', change({ recurrence: { ...often, phrase: number } })],
    ['the name of an occurrence', recordOf(number, written('2023-05'))],
    ['the time of an occurrence', recordOf('', time)],
    ['why it is taken back', { ...about, type: 'withdraw-occurrence', occurrenceId: 'occurrence-1', reason: number }],
    ['when a milestone was reached', reach({ reached: time })],
    ['a decision', record({ text: number })],
    ['an assessment', { ...about, type: 'assess-area', value: 'at-risk', reason: number }],
    ['a note', { ...about, type: 'add-note', activityId: null, kind: 'report', text: number, state: 'draft' }],
    ['a draft', { ...about, type: 'revise-draft', kind: 'report', text: number }],
    ['a correction', { ...about, type: 'correct-note', text: number, reason: 'Skäl' }],
    ['why it is corrected', { ...about, type: 'correct-note', text: 'Ny', reason: number }],
    ['what is left of a masked note', { ...about, type: 'redact-note', text: number, reason: 'Skäl' }],
    ['why it is masked', { ...about, type: 'redact-note', text: '[maskat]', reason: number }],
  ])('is stopped in %s', (_where, command) => {
    expect(outcomeIn(picture, command, manager)).toBe('personal-identity-number');
  });

  it('is stopped in any command that holds one, before anything else is asked', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const isStopped = outcomeIn(picture, command, manager) === 'personal-identity-number';
        expect(isStopped).toBe(
          JSON.stringify(command).includes(testNumber) || textsOf(command).some(holdsPersonalNumber),
        );
      }),
    );
  });
});

function recordOf(title: string, time: ReturnType<typeof written>): Command {
  return { type: 'record-occurrence', activityId: 'activity-1', occurrenceId: 'occurrence-new', title, time };
}
