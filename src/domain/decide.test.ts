import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand } from '#tests/arbitraries.ts';
import { someMeetings, someResolutions } from '#tests/arbitrary-meetings.ts';
import { aGate, aMilestone, aNote, anActivity, anArea, aPerson, aPicture, aPlan, today } from '#tests/builders.ts';
import { coordinator, manager, outcomeIn, type Some, steering } from '#tests/deciding.ts';
import type { Command } from './commands.ts';
import { decide } from './decide.ts';
import type { Refusal } from './decision.ts';
import type { Picture } from './document.ts';
import { foldInto } from './fold.ts';
import { longestShortText } from './note.ts';
import { mayGive } from './permission.ts';
import { planned, written } from './time/written.ts';

const assumed = { ...anActivity().status, basis: 'assumed' as const };
const picture = aPicture(
  aPlan(),
  anArea(),
  anActivity({ time: planned(written('2023-08', 'klart augusti 2023')), milestones: [aMilestone()] }),
  anActivity({ id: 'activity-2', areaId: 'area-2', status: assumed }),
  aGate(),
  aNote({ id: 'note-draft', state: 'draft', text: 'Ett utkast' }),
  aNote({ id: 'note-finished', text: 'Färdig' }),
  ...someMeetings,
  ...someResolutions,
  aPerson('coordinator'),
  aPerson('manager'),
);

const outcome = (command: Command, context = coordinator, from = picture) => outcomeIn(from, command, context);

const change = (fields: Some<'change-activity'>): Command => ({
  type: 'change-activity',
  activityId: 'activity-1',
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
  const repeatable: readonly Command['type'][] = ['assess-area', 'check-in'];
  const secondTime: Partial<Record<Command['type'], Refusal>> = {
    'add-note': 'already-there',
    'finish-note': 'note-finished',
    'redact-note': 'not-only-masked',
    'record-occurrence': 'already-there',
    'withdraw-occurrence': 'not-found',
    'reach-milestone': 'already-reached',
    'record-outcome': 'already-reached',
    'plan-meeting': 'already-there',
    'close-meeting': 'meeting-closed',
    'share-show': 'already-there',
    'add-resolution': 'already-there',
    'withdraw-resolution': 'resolution-withdrawn',
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

  it('changes nothing the second time: only a fresh judgement may be alike, and a confirmation', () => {
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
