import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { anyCommand, anyEvent } from '#tests/arbitraries.ts';
import { manager } from '#tests/deciding.ts';
import { type Aspect, collisions } from './collision.ts';
import type { Command } from './commands.ts';
import { type ShownEvent, shownEvent } from './events.ts';
import type { SeriesId } from './indicator.ts';
import { edtf } from './time/edtf.ts';
import { written } from './time/written.ts';

const time = written('2023');
const promise = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' } as const;
const occurrence = { id: 'occurrence-1', title: '', time, provenance: { kind: 'entered' } } as const;
const onActivity = { activityId: 'activity-1' } as const;
const onIndicator = { indicatorId: 'indicator-1' } as const;
const source = { title: 'En källa', url: null, published: null };
const value2024 = { period: written('2024'), value: 1 };
const onMeeting = { meetingId: 'meeting-1' } as const;
const onResolution = { resolutionId: 'resolution-1' } as const;
const link = { id: 'link-1', until: '2026-11-22T18:00:00.000Z' } as const;
const onNote = { noteId: 'note-1' } as const;
const change = { type: 'change-activity', ...onActivity } as const;

/** What each event concerns, and the commands that concern nothing else. */
const rows: [Aspect, ShownEvent[], Command[]][] = [
  [
    'status',
    [{ type: 'status-changed', from: 'ongoing', to: 'done', accordingTo: null, reason: null }],
    [
      { ...change, status: 'done' },
      { ...change, accordingTo: null },
      { ...change, heardOn: null },
    ],
  ],
  ['time', [{ type: 'time-changed', from: null, to: time, reason: null }], [{ ...change, time: null, reason: 'Skäl' }]],
  [
    'recurrence',
    [{ type: 'recurrence-changed', from: null, to: promise, reason: null }],
    [{ ...change, recurrence: null }],
  ],
  ['lead', [{ type: 'lead-changed', from: null, to: null }], [{ ...change, leadId: null }]],
  ['coordinator', [{ type: 'coordinator-changed', from: null, to: null }], [{ ...change, coordinatorId: null }]],
  [
    'occurrences',
    [
      { type: 'occurrence-recorded', occurrence },
      { type: 'occurrence-withdrawn', occurrence, reason: 'Fel' },
    ],
    [
      { type: 'record-occurrence', ...onActivity, occurrenceId: 'occurrence-2', title: '', time },
      { type: 'withdraw-occurrence', ...onActivity, occurrenceId: 'occurrence-1', reason: 'Fel' },
    ],
  ],
  [
    'milestones',
    [{ type: 'milestone-reached', milestoneId: 'milestone-1', reached: time }],
    [{ type: 'reach-milestone', ...onActivity, milestoneId: 'milestone-1', reached: time }],
  ],
  [
    'outcome',
    [{ type: 'outcome-recorded', text: 'Ja.', on: manager.today }],
    [{ type: 'record-outcome', gateId: 'gate-1', text: 'Ja.', on: manager.today }],
  ],
  [
    'assessment',
    [{ type: 'area-assessed', from: 'on-track', to: 'at-risk', reason: 'Skäl' }],
    [{ type: 'assess-area', areaId: 'area-1', value: 'at-risk', reason: 'Skäl' }],
  ],
  [
    'rhythm',
    [{ type: 'rhythm-agreed', from: null, to: 'month' }],
    [{ type: 'agree-rhythm', areaId: 'area-1', rhythm: 'month' }],
  ],
  [
    'text',
    [
      { type: 'draft-revised', kind: 'risk' },
      { type: 'note-finished' },
      { type: 'note-corrected', earlierText: 'Fel', text: 'Rätt', reason: 'Skäl' },
      { type: 'note-redacted', text: '[maskat]', reason: 'Skäl' },
      { type: 'resolution-revised', from: 'Fel', to: 'Rätt' },
      { type: 'resolution-withdrawn', reason: 'Skäl' },
    ],
    [
      { type: 'withdraw-resolution', ...onResolution, reason: 'Skäl' },
      { type: 'revise-draft', ...onNote, kind: 'risk', text: 'Text' },
      { type: 'finish-note', ...onNote },
      { type: 'correct-note', ...onNote, text: 'Rätt', reason: 'Skäl' },
      { type: 'redact-note', ...onNote, text: '[maskat]', reason: 'Skäl' },
    ],
  ],
  [
    'values',
    [
      { type: 'observation-recorded', series: 'own', observation: value2024 },
      { type: 'observation-removed', series: 'own', observation: value2024, reason: 'Fel' },
    ],
    [
      recording('own', '2024'),
      { type: 'remove-observation', ...onIndicator, series: 'own', period: edtf('2024'), reason: 'Fel' },
    ],
  ],
  [
    'fetched',
    [{ type: 'values-fetched', state: 'unchanged', count: 0 }, { type: 'values-dismissed' }],
    [{ type: 'dismiss-values', ...onIndicator }],
  ],
  ['reading', [{ type: 'area-read', position: 1 }], [{ type: 'mark-read', areaId: 'area-1', position: 1 }]],
  [
    'meeting',
    [{ type: 'meeting-revised' }],
    [{ type: 'revise-meeting', ...onMeeting, title: 'Mötet', time, privateNote: '' }],
  ],
  ['agenda', [{ type: 'agenda-set' }], [{ type: 'set-agenda', ...onMeeting, agenda: [] }]],
  [
    'meeting-state',
    [
      { type: 'meeting-opened', position: 1, previous: null },
      { type: 'meeting-closed' },
      { type: 'meeting-reopened', reason: 'Skäl' },
    ],
    [
      { type: 'open-meeting', ...onMeeting, position: 1 },
      { type: 'close-meeting', ...onMeeting },
      { type: 'reopen-meeting', ...onMeeting, reason: 'Skäl' },
    ],
  ],
  ['picture', [{ type: 'picture-renewed', position: 1 }], [{ type: 'renew-picture', ...onMeeting, position: 1 }]],
  ['minutes', [{ type: 'minutes-written' }], [{ type: 'write-minutes', ...onMeeting, text: 'Text' }]],
  [
    'links',
    [
      { type: 'show-shared', link },
      { type: 'link-withdrawn', link },
    ],
    [
      { type: 'share-show', ...onMeeting, linkId: 'link-2', until: link.until },
      { type: 'withdraw-link', ...onMeeting, linkId: 'link-1' },
    ],
  ],
  [
    'follow-up',
    [{ type: 'resolution-followed-up', wasDone: false, isDone: true, text: 'Text' }],
    [{ type: 'follow-up-resolution', ...onResolution, isDone: true, text: 'Text' }],
  ],
  [
    'calendar',
    [{ type: 'calendar-changed', from: 'example', to: 'real' }],
    [{ type: 'switch-calendar', planId: 'plan-1', mode: 'real' }],
  ],
];
const checkIn: Command = { type: 'check-in', ...onActivity };
const undo: Command = { type: 'undo', targetId: 'activity-1' };
/** What is counted is counted for a promise: that it changed matters to whoever counts, and not the other way round. */
const alsoCollides = (command: Aspect, event: Aspect) => command === 'occurrences' && event === 'recurrence';

describe.each(rows)('a change of %s', (aspect, _, commands) => {
  it.each(rows)('and what happened to %s', (other, events) => {
    const expected = aspect === other || alsoCollides(aspect, other) ? [other] : [];
    for (const command of commands) for (const event of events) expect(collisions(command, [event])).toEqual(expected);
  });
});

describe('a confirmation', () => {
  it.each(rows)('collides with what happened to %s, and so does an undoing', (aspect, events) => {
    for (const event of events) {
      for (const command of [checkIn, undo]) expect(collisions(command, [event])).toEqual([aspect]);
    }
  });

  it('stands beside other confirmations', () => {
    const checkedIn: ShownEvent = { type: 'checked-in' };
    expect(collisions(checkIn, [checkedIn, checkedIn])).toEqual([]);
    expect(collisions(checkIn, [{ type: 'undone', undid: [checkedIn] }])).toEqual([]);
  });

  it('collides with no change, once it is made', () => {
    fc.assert(
      fc.property(anyCommand, (command) => {
        expect(collisions(command, [{ type: 'checked-in' }])).toEqual([]);
      }),
    );
  });
});

it('collides with an undoing as with what was undone', () => {
  const undone: ShownEvent = {
    type: 'undone',
    undid: [
      { type: 'checked-in' },
      { type: 'lead-changed', from: null, to: null },
      { type: 'time-changed', from: null, to: time, reason: null },
    ],
  };
  expect(collisions({ ...change, leadId: null, status: 'done' }, [undone])).toEqual(['lead']);
  expect(collisions({ ...change, time: null, leadId: null }, [undone])).toEqual(['time', 'lead']);
  expect(collisions(checkIn, [undone])).toEqual(['lead', 'time']);
});

describe('a value of a measure', () => {
  const theirs: ShownEvent = { type: 'observation-recorded', series: 'own', observation: value2024 };
  const takenIn: ShownEvent = { type: 'values-taken-in', count: 3 };

  it('stands beside what others do to other values of it', () => {
    expect(collisions(recording('own', '2024'), [theirs])).toEqual(['values']);
    expect(collisions(recording('own', '2024-01/2024-12'), [theirs])).toEqual(['values']);
    expect(collisions(recording('own', '2023'), [theirs])).toEqual([]);
    expect(collisions(recording('comparison', '2024'), [theirs])).toEqual([]);
  });

  it('collides with values that were taken in, which may be any of them, and they with it', () => {
    expect(collisions(recording('own', '2023'), [takenIn])).toEqual(['values']);
    expect(collisions({ type: 'take-in-values', ...onIndicator }, [theirs, takenIn])).toEqual(['values', 'fetched']);
  });
});

it('collides in all that it says, when a decision is worded anew', () => {
  const revise: Command = { type: 'revise-resolution', ...onResolution, text: 'Ett beslut.', leadId: null, time: null };
  const later: Command = { type: 'follow-up-resolution', ...onResolution, isDone: false, text: 'Senare', time };
  const moved: ShownEvent = { type: 'time-changed', from: null, to: time, reason: 'Senare' };
  expect(collisions(revise, [moved])).toEqual(['time']);
  expect(collisions(revise, [{ type: 'lead-changed', from: null, to: null }])).toEqual(['lead']);
  expect(collisions(later, [moved])).toEqual(['time']);
});

it('concerns nothing that is there, when something new is made', () => {
  const note: Command = { type: 'add-note', noteId: 'note-2', areaId: 'area-1', activityId: null, ...aText() };
  fc.assert(
    fc.property(anyEvent, (event) => {
      expect(collisions(note, [shownEvent(event)])).toEqual([]);
    }),
  );
});

function recording(series: SeriesId, period: string): Command & { type: 'record-observation' } {
  const value = { outcome: { value: 1 }, source, readOn: manager.today, reason: null, isSure: false };
  return { type: 'record-observation', ...onIndicator, series, period: written(period), ...value };
}

function aText() {
  return { kind: 'report', text: 'Text', state: 'draft' } as const;
}
