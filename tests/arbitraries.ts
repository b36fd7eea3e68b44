import fc from 'fast-check';
import { activityStatuses } from '#domain/activity.ts';
import type { Command } from '#domain/commands.ts';
import type { Event } from '#domain/events.ts';
import type { DocumentId } from '#domain/ids.ts';
import { noteKinds } from '#domain/note.ts';
import { entered } from '#domain/provenance.ts';
import { mask } from '#domain/redaction.ts';
import { measureCommands, measureEvents } from './arbitrary-measures.ts';
import { meetingCommands, meetingEvents } from './arbitrary-meetings.ts';
import { anyDay, anyTime, anyWritten, dayNear, maybe, text } from './arbitrary-times.ts';
import { aGate, aNote, anActivity, anArea, anEvent, anIndicator, aPerson, aPlan } from './builders.ts';

/** Arbitrary values of the domain, for properties that must hold for all of them. */

/** Masks what the builders' notes say, or some of it. */
const maskedText = fc.constantFrom(mask, `${mask}dig`, `Ett ${mask}`);
const personId = fc.constantFrom('person-coordinator', 'person-manager', 'person-nobody');
const noteId = fc.constantFrom('note-draft', 'note-finished', 'note-missing');
const areaId = fc.constantFrom('area-1', 'area-missing');
const gateId = fc.constantFrom('gate-1', 'gate-missing');
const milestoneId = fc.constantFrom('milestone-1', 'milestone-missing');
const activityId = fc.constantFrom('activity-1', 'activity-2', 'activity-missing');
const kind = fc.constantFrom(...noteKinds);
const status = fc.constantFrom(...activityStatuses);
const assessment = fc.constantFrom('on-track', 'at-risk', 'off-track', 'not-assessed');
const mode = fc.constantFrom('example', 'real');
const occurrenceId = fc.constantFrom('occurrence-1', 'occurrence-missing');
const period = fc.constantFrom('year', 'half-year', 'tertial', 'quarter', 'month');
const recurrence = fc.record({
  times: fc.integer({ min: 1, max: 99 }),
  per: period,
  one: text,
  many: text,
  phrase: text,
});
const occurrence = fc.record({ id: occurrenceId, title: text, time: anyWritten, provenance: fc.constant(entered) });

/** Any command, about what is there and what is not, with texts that may be empty or too long. */
export const anyCommand: fc.Arbitrary<Command> = fc.oneof(
  fc.record(
    {
      type: fc.constant('change-activity'),
      activityId,
      status,
      accordingTo: maybe(text),
      heardOn: maybe(dayNear),
      time: maybe(anyWritten),
      recurrence: maybe(recurrence),
      leadId: maybe(personId),
      coordinatorId: maybe(personId),
      reason: maybe(text),
    },
    { requiredKeys: ['type', 'activityId'] },
  ),
  fc.record({
    type: fc.constant('record-occurrence'),
    activityId,
    occurrenceId: fc.constant('occurrence-new'),
    title: text,
    time: anyWritten,
  }),
  fc.record({ type: fc.constant('check-in'), activityId }),
  fc.record({ type: fc.constant('reach-milestone'), activityId, milestoneId, reached: anyWritten }),
  fc.record({ type: fc.constant('record-outcome'), gateId, text, on: dayNear }),
  fc.record({ type: fc.constant('undo'), targetId: fc.oneof(activityId, gateId) }),
  fc.record({ type: fc.constant('agree-rhythm'), areaId, rhythm: maybe(period) }),
  fc.record({ type: fc.constant('redact-note'), noteId, text: fc.oneof(text, maskedText), reason: text }),
  fc.record({ type: fc.constant('withdraw-occurrence'), activityId, occurrenceId, reason: text }),
  fc.record(
    { type: fc.constant('assess-area'), areaId, value: assessment, reason: text, difference: text },
    { requiredKeys: ['type', 'areaId', 'value', 'reason'] },
  ),
  fc.record({
    type: fc.constant('add-note'),
    noteId: fc.constant('note-new'),
    areaId,
    activityId: maybe(activityId),
    kind,
    text,
    state: fc.constantFrom('draft', 'finished'),
  }),
  fc.record({ type: fc.constant('revise-draft'), noteId, kind, text }),
  fc.record({ type: fc.constant('finish-note'), noteId }),
  fc.record({ type: fc.constant('correct-note'), noteId, text, reason: text }),
  ...measureCommands,
  ...meetingCommands,
  fc.record({ type: fc.constant('mark-read'), areaId, position: fc.integer({ min: 0, max: 20 }) }),
  fc.record({ type: fc.constant('switch-calendar'), planId: fc.constantFrom('plan-1', 'plan-missing'), mode }),
);

/** Any event, whether or not it fits the document that it happens to. */
export const anyEvent: fc.Arbitrary<Event> = fc.oneof(
  fc.record({
    type: fc.constant('added'),
    document: fc.constantFrom(aPlan(), anArea(), anActivity(), aGate(), aNote(), aPerson('manager'), anIndicator()),
  }),
  fc.record({ type: fc.constant('calendar-changed'), from: mode, to: mode }),
  fc.record({ type: fc.constant('area-assessed'), from: assessment, to: assessment, reason: text }),
  fc.record({
    type: fc.constant('status-changed'),
    from: status,
    to: status,
    accordingTo: maybe(text),
    heardOn: fc.option(anyDay, { nil: undefined }),
    reason: maybe(text),
  }),
  fc.record({
    type: fc.constant('time-changed'),
    from: maybe(anyWritten),
    to: maybe(anyWritten),
    reason: maybe(text),
  }),
  fc.record({ type: fc.constant('lead-changed'), from: maybe(personId), to: maybe(personId) }),
  fc.record({ type: fc.constant('coordinator-changed'), from: maybe(personId), to: maybe(personId) }),
  fc.record({ type: fc.constant('checked-in') }),
  fc.record({
    type: fc.constant('recurrence-changed'),
    from: maybe(recurrence),
    to: maybe(recurrence),
    reason: maybe(text),
  }),
  fc.record({ type: fc.constant('occurrence-recorded'), occurrence }),
  fc.record({ type: fc.constant('occurrence-withdrawn'), occurrence, reason: text }),
  fc.record({ type: fc.constant('milestone-reached'), milestoneId: text, reached: anyWritten }),
  fc.record({ type: fc.constant('outcome-recorded'), text, on: anyDay }),
  fc.record({ type: fc.constant('rhythm-agreed'), from: maybe(period), to: maybe(period) }),
  fc.record({
    type: fc.constant('undone'),
    undid: fc.constant([{ type: 'checked-in' } as const, { type: 'lead-changed', from: null, to: null } as const]),
    restored: fc.constantFrom(anActivity({ title: 'Som den var' }), aGate({ title: 'Som det var' })),
  }),
  fc.record({ type: fc.constant('draft-revised'), kind, text }),
  fc.record({ type: fc.constant('note-finished') }),
  fc.record({ type: fc.constant('note-corrected'), earlierText: text, text, reason: text }),
  fc.record({ type: fc.constant('note-redacted'), text, reason: text }),
  ...measureEvents,
  ...meetingEvents,
  fc.record({ type: fc.constant('area-read'), position: fc.integer({ min: 0, max: 20 }) }),
);

const documentId: fc.Arbitrary<DocumentId> = fc.constantFrom(
  'plan-1',
  'area-1',
  'activity-1',
  'gate-1',
  'note-1',
  'indicator-1',
  'meeting-1',
  'resolution-1',
  'person-manager',
);

export const anyHappening = fc
  .tuple(documentId, anyEvent, anyDay, maybe(personId))
  .map(([entityId, event, on, by]) => anEvent(event, { entityId, on, by }));

/** An activity in any status, at any time or none, with or without people and a check-in. */
export const anyActivity = fc
  .record({ status, time: maybe(anyTime), leadId: maybe(personId), checkedIn: maybe(anyDay) })
  .map(({ status, time, leadId, checkedIn }) =>
    anActivity({
      status,
      ...(time === null ? {} : { time }),
      leadId,
      checkedIn: checkedIn === null ? null : { on: checkedIn, by: 'person-coordinator', provenance: entered },
    }),
  );
