import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '#tests/arbitraries.ts';
import { aNote, anActivity, anArea, aPerson, aPicture, aPlan, today } from '#tests/builders.ts';
import type { Command } from './commands.ts';
import { decide, mayGive } from './decide.ts';
import type { Refusal } from './decision.ts';
import type { Picture } from './document.ts';
import type { Event } from './events.ts';
import { foldInto } from './fold.ts';
import { longestNote, longestShortText } from './note.ts';
import { planned, written } from './time/written.ts';

const manager = { actor: aPerson('manager'), today };
const coordinator = { actor: aPerson('coordinator'), today };
const steering = { actor: aPerson('steering'), today };

const assumed = { ...anActivity().status, basis: 'assumed' as const };
const picture = aPicture(
  aPlan(),
  anArea(),
  anActivity({ time: planned(written('2023-08', 'klart augusti 2023')) }),
  anActivity({ id: 'activity-2', areaId: 'area-2', status: assumed }),
  aNote({ id: 'note-draft', state: 'draft', text: 'Ett utkast' }),
  aNote({ id: 'note-finished', text: 'Färdig' }),
  aPerson('coordinator'),
  aPerson('manager'),
);

/** The events that follow, or the refusal. */
function outcome(command: Command, context = coordinator, from = picture): Event[] | Refusal {
  const decision = decide(from, command, context);
  return 'refusal' in decision ? decision.refusal : decision.happenings.map(({ event }) => event);
}

const change = (fields: Partial<Extract<Command, { type: 'change-activity' }>>): Command => ({
  type: 'change-activity',
  activityId: 'activity-1',
  ...fields,
});
const note = (fields: Partial<Extract<Command, { type: 'add-note' }>>): Command => ({
  type: 'add-note',
  noteId: 'note-new',
  areaId: 'area-1',
  activityId: null,
  kind: 'risk',
  text: 'Ny text',
  state: 'draft',
  ...fields,
});
const revise = (fields: Partial<Extract<Command, { type: 'revise-draft' }>>): Command => ({
  type: 'revise-draft',
  noteId: 'note-draft',
  kind: 'report',
  text: 'Ny text',
  ...fields,
});
const correct = (fields: Partial<Extract<Command, { type: 'correct-note' }>>): Command => ({
  type: 'correct-note',
  noteId: 'note-finished',
  text: 'Rättad',
  reason: 'Fel år',
  ...fields,
});
const assess: Command = { type: 'assess-area', areaId: 'area-1', value: 'at-risk', reason: ' Bemanningen ' };

describe('changing an activity', () => {
  it('gives one event for each thing that changes, dated and signed', () => {
    const decision = decide(
      picture,
      change({ status: 'done', leadId: null, coordinatorId: 'person-manager' }),
      coordinator,
    );
    const common = { entityId: 'activity-1', areaId: 'area-1', on: today, by: 'person-coordinator' };
    expect(decision).toEqual({
      happenings: [
        { type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: null, reason: null },
        { type: 'lead-changed', from: 'person-coordinator', to: null },
        { type: 'coordinator-changed', from: null, to: 'person-manager' },
      ].map((event) => ({ ...common, event, provenance: { kind: 'entered' } })),
    });
  });

  it('tells on whose word a status is', () => {
    expect(outcome(change({ accordingTo: ' Mörbylånga kommun ' }))).toEqual([
      { type: 'status-changed', from: 'ongoing', to: 'ongoing', accordingTo: 'Mörbylånga kommun', reason: null },
    ]);
  });

  it('counts choosing a status that was only assumed as news', () => {
    const confirm = change({ activityId: 'activity-2', status: 'ongoing' });
    expect(outcome(confirm)).toMatchObject([{ type: 'status-changed', from: 'ongoing', to: 'ongoing' }]);
    expect(outcome(change({ status: 'ongoing' }))).toBe('nothing-changed');
  });

  it('moves a time that was set only with a reason', () => {
    const to = written('2023-23', 'i höst');
    expect(outcome(change({ time: to }))).toBe('reason-required');
    expect(outcome(change({ time: to, reason: '   ' }))).toBe('reason-required');
    expect(outcome(change({ time: null }))).toBe('reason-required');
    expect(outcome(change({ time: to, reason: 'Upphandlingen' }))).toEqual([
      { type: 'time-changed', from: written('2023-08', 'klart augusti 2023'), to, reason: 'Upphandlingen' },
    ]);
  });

  it('gives a time to what had none without asking why', () => {
    const to = written('2024');
    expect(outcome(change({ activityId: 'activity-2', time: to }))).toEqual([
      { type: 'time-changed', from: null, to, reason: null },
    ]);
  });

  it.each<[Refusal, string, Command]>([
    ['not-found', 'an activity that is not there', change({ activityId: 'activity-missing', status: 'done' })],
    ['nothing-changed', 'no field at all', change({})],
    ['nothing-changed', 'a reason alone', change({ reason: 'Därför' })],
    [
      'nothing-changed',
      'the same values',
      change({ status: 'ongoing', leadId: 'person-coordinator', coordinatorId: null }),
    ],
    ['nothing-changed', 'the same time in the same words', change({ time: written('2023-08', 'klart augusti 2023') })],
    ['unknown-person', 'a lead who is not there', change({ leadId: 'person-nobody' })],
    ['unknown-person', 'a coordinator who is not there', change({ coordinatorId: 'person-nobody' })],
    ['text-too-long', 'a reason too long', change({ status: 'done', reason: 'x'.repeat(longestShortText + 1) })],
    ['text-too-long', 'a source too long', change({ accordingTo: 'x'.repeat(longestShortText + 1) })],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command)).toBe(refusal);
  });

  it('takes texts that are exactly as long as they may be', () => {
    expect(outcome(change({ status: 'done', reason: 'x'.repeat(longestShortText) }))).toHaveLength(1);
    expect(outcome(change({ accordingTo: ` ${'x'.repeat(longestShortText)}\n` }))).toHaveLength(1);
  });
});

describe('assessing an area', () => {
  it('is kept with its reason and what it was before', () => {
    expect(outcome(assess, manager)).toEqual([
      { type: 'area-assessed', from: 'not-assessed', to: 'at-risk', reason: 'Bemanningen' },
    ]);
  });

  it.each<[Refusal, string, Command]>([
    ['not-found', 'an area that is not there', { ...assess, areaId: 'area-missing' }],
    ['reason-required', 'no reason', { ...assess, reason: ' \n ' }],
    ['text-too-long', 'a reason too long', { ...assess, reason: 'x'.repeat(longestShortText + 1) }],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command, manager)).toBe(refusal);
  });
});

describe('a note', () => {
  it('is added with its author and day, without space around it', () => {
    expect(outcome(note({ text: '  Ny text\n', activityId: 'activity-1', state: 'finished' }))).toMatchObject([
      {
        type: 'added',
        document: {
          id: 'note-new',
          activityId: 'activity-1',
          text: 'Ny text',
          on: today,
          by: 'person-coordinator',
          state: 'finished',
          corrections: [],
        },
      },
    ]);
  });

  it('is revised as long as it is a draft', () => {
    expect(outcome(revise({ text: ' Ny text ' }))).toEqual([
      { type: 'draft-revised', kind: 'report', text: 'Ny text' },
    ]);
    expect(outcome(revise({ kind: 'risk', text: 'Ett utkast' }))).toEqual([
      { type: 'draft-revised', kind: 'risk', text: 'Ett utkast' },
    ]);
  });

  it('is finished once', () => {
    expect(outcome({ type: 'finish-note', noteId: 'note-draft' })).toEqual([{ type: 'note-finished' }]);
    expect(outcome({ type: 'finish-note', noteId: 'note-finished' })).toBe('note-finished');
  });

  it('is corrected with what it said before kept', () => {
    expect(outcome(correct({}))).toEqual([
      { type: 'note-corrected', earlierText: 'Färdig', text: 'Rättad', reason: 'Fel år' },
    ]);
  });

  it.each<[Refusal, string, Command]>([
    ['not-found', 'an area that is not there', note({ areaId: 'area-missing' })],
    ['not-found', 'an activity that is not there', note({ activityId: 'activity-missing' })],
    ['not-found', "another area's activity", note({ activityId: 'activity-2' })],
    ['text-required', 'an empty note', note({ text: ' ' })],
    ['text-too-long', 'a note too long', note({ text: 'x'.repeat(longestNote + 1) })],
    ['not-found', 'revising what is not there', revise({ noteId: 'note-missing' })],
    ['note-finished', 'revising a finished note', revise({ noteId: 'note-finished' })],
    ['text-required', 'revising it into nothing', revise({ text: '' })],
    ['text-too-long', 'revising it beyond measure', revise({ text: 'x'.repeat(longestNote + 1) })],
    ['nothing-changed', 'revising nothing', revise({ text: ' Ett utkast ' })],
    ['not-found', 'finishing what is not there', { type: 'finish-note', noteId: 'note-missing' }],
    ['not-found', 'correcting what is not there', correct({ noteId: 'note-missing' })],
    ['note-not-finished', 'correcting a draft', correct({ noteId: 'note-draft' })],
    ['text-required', 'correcting it into nothing', correct({ text: '' })],
    ['text-too-long', 'correcting it beyond measure', correct({ text: 'x'.repeat(longestNote + 1) })],
    ['reason-required', 'correcting without a reason', correct({ reason: '' })],
    ['text-too-long', 'correcting with a reason too long', correct({ reason: 'x'.repeat(longestShortText + 1) })],
    ['nothing-changed', 'correcting nothing', correct({ text: 'Färdig' })],
  ])('is refused as %s: %s', (refusal, _what, command) => {
    expect(outcome(command)).toBe(refusal);
  });
});

describe('the calendar', () => {
  const toReal: Command = { type: 'switch-calendar', planId: 'plan-1', mode: 'real' };

  it('is switched by anybody, and belongs to no area', () => {
    for (const context of [manager, coordinator, steering]) {
      expect(outcome(toReal, context)).toEqual([{ type: 'calendar-changed', from: 'example', to: 'real' }]);
    }
    expect(decide(picture, toReal, manager)).toMatchObject({ happenings: [{ areaId: null }] });
  });

  it('is not switched to what it is, nor where there is no plan', () => {
    expect(outcome({ ...toReal, mode: 'example' })).toBe('nothing-changed');
    expect(outcome({ ...toReal, planId: 'plan-missing' })).toBe('not-found');
  });
});

describe('who may', () => {
  it('assess: only a manager', () => {
    expect(outcome(assess, coordinator)).toBe('not-allowed');
    expect(outcome(assess, steering)).toBe('not-allowed');
  });

  it('change anything but the calendar: not the steering group', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        expect(mayGive('steering', command.type)).toBe(command.type === 'switch-calendar');
        if (command.type !== 'switch-calendar') expect(outcome(command, steering)).toBe('not-allowed');
      }),
    );
  });
});

describe('any command', () => {
  const repeatable: readonly Command['type'][] = ['assess-area', 'add-note', 'record-occurrence'];
  const secondTime: Partial<Record<Command['type'], Refusal>> = {
    'finish-note': 'note-finished',
    'withdraw-occurrence': 'not-found',
  };
  const anybody = fc.constantFrom(manager, coordinator, steering);

  it('is either refused or makes something happen, and never throws', () => {
    fc.assert(
      fc.property(anyCommand, anybody, (command, context) => {
        const decision = decide(picture, command, context);
        if ('refusal' in decision) expect(decision).not.toHaveProperty('happenings');
        else expect(decision.happenings.length).toBeGreaterThan(0);
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the picture as it is', () => {
    const before = structuredClone(picture);
    fc.assert(fc.property(anyCommand, anybody, (command, context) => void decide(picture, command, context)));
    expect(picture).toEqual(before);
  });

  it('changes nothing the second time: only a fresh judgement may be alike, and what is counted', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        const decision = decide(picture, command, manager);
        fc.pre('happenings' in decision && !repeatable.includes(command.type));
        if ('refusal' in decision) return;
        const after = new Map(picture);
        for (const happening of decision.happenings) foldInto(after, happening);
        const again: Picture = after;
        expect(outcome(command, manager, again)).toBe(secondTime[command.type] ?? 'nothing-changed');
      }),
    );
  });
});
