import fc from 'fast-check';
import { addDays } from '#domain/calendar.ts';
import type { Command } from '#domain/commands.ts';
import type { Event } from '#domain/events.ts';
import type { AgendaItem, Meeting } from '#domain/meeting.ts';
import type { Resolution } from '#domain/resolution.ts';
import { anyWritten, maybe, text } from './arbitrary-times.ts';
import { aMeeting, aResolution, today } from './builders.ts';

/** Arbitrary values about meetings and decisions, and the ones that they are about. */

const shown = { position: 10, on: today };
const closing = { on: today, by: 'person-manager' } as const;
const link = { id: 'link-1', until: '2026-11-22T18:00:00.000Z', by: 'person-manager', isWithdrawn: false } as const;

/** A meeting in each state. */
export const someMeetings: readonly Meeting[] = [
  aMeeting(),
  aMeeting({ id: 'meeting-open', state: 'open', shown, links: [link] }),
  aMeeting({ id: 'meeting-closed', state: 'closed', shown, closings: [closing], links: [link] }),
];

/** Decisions of the open meeting and of the closed one. */
export const someResolutions: readonly Resolution[] = [
  aResolution({ meetingId: 'meeting-open' }),
  aResolution({ id: 'resolution-closed', meetingId: 'meeting-closed' }),
  aResolution({
    id: 'resolution-withdrawn',
    meetingId: 'meeting-open',
    state: 'withdrawn',
    withdrawn: { ...closing, reason: 'Fel' },
  }),
];

const meetingId = fc.constantFrom('meeting-1', 'meeting-open', 'meeting-closed', 'meeting-missing');
const resolutionId = fc.constantFrom('resolution-1', 'resolution-closed', 'resolution-withdrawn', 'resolution-missing');
const personId = fc.constantFrom('person-coordinator', 'person-manager', 'person-nobody');
const linkId = fc.constantFrom('link-1', 'link-new');
const areaId = maybe(fc.constantFrom('area-1' as const, 'area-missing' as const));
const activityId = maybe(fc.constantFrom('activity-1' as const, 'activity-missing' as const));
const position = fc.integer({ min: 0, max: 20 });
const until = fc.integer({ min: -1, max: 2 }).map((days) => `${addDays(today, days)}T12:00:00.000Z`);
const agendaItem: fc.Arbitrary<AgendaItem> = fc.record({
  id: fc.constantFrom('item-1', 'item-2', 'item-3'),
  title: text,
  areaId,
  why: text,
  privateNote: text,
});
const agenda = fc.array(agendaItem, { maxLength: 3 });

export const meetingCommands: readonly fc.Arbitrary<Command>[] = [
  fc.record({
    type: fc.constant('plan-meeting'),
    meetingId: fc.constantFrom('meeting-1', 'meeting-new'),
    planId: fc.constantFrom('plan-1', 'plan-missing'),
    title: text,
    time: anyWritten,
  }),
  fc.record({ type: fc.constant('revise-meeting'), meetingId, title: text, time: anyWritten, privateNote: text }),
  fc.record({ type: fc.constant('set-agenda'), meetingId, agenda }),
  fc.record({ type: fc.constantFrom('open-meeting', 'renew-picture'), meetingId, position }),
  fc.record({ type: fc.constant('write-minutes'), meetingId, text }),
  fc.record({ type: fc.constant('close-meeting'), meetingId }),
  fc.record({ type: fc.constant('reopen-meeting'), meetingId, reason: text }),
  fc.record({ type: fc.constant('share-show'), meetingId, linkId, until }),
  fc.record({ type: fc.constant('withdraw-link'), meetingId, linkId }),
  fc.record({
    type: fc.constant('add-resolution'),
    resolutionId: fc.constantFrom('resolution-1', 'resolution-new'),
    meetingId,
    text,
    areaId,
    activityId,
    leadId: maybe(personId),
    time: maybe(anyWritten),
  }),
  fc.record({
    type: fc.constant('revise-resolution'),
    resolutionId,
    text,
    leadId: maybe(personId),
    time: maybe(anyWritten),
  }),
  fc.record({ type: fc.constant('withdraw-resolution'), resolutionId, reason: text }),
  fc.record(
    {
      type: fc.constant('follow-up-resolution'),
      resolutionId,
      isDone: fc.boolean(),
      text,
      time: maybe(anyWritten),
    },
    { requiredKeys: ['type', 'resolutionId', 'isDone', 'text'] },
  ),
];

const aLink = fc.record({ id: linkId, until });

export const meetingEvents: readonly fc.Arbitrary<Event>[] = [
  fc.record({ type: fc.constant('added'), document: fc.constantFrom(...someMeetings, ...someResolutions) }),
  fc.record({ type: fc.constant('meeting-revised'), title: text, time: anyWritten, privateNote: text }),
  fc.record({ type: fc.constant('agenda-set'), agenda }),
  fc.record({
    type: fc.constant('meeting-opened'),
    position,
    previous: fc.constantFrom(null, { meetingId: 'meeting-closed', position: 3, on: today }),
  }),
  fc.record({ type: fc.constant('picture-renewed'), position }),
  fc.record({ type: fc.constant('minutes-written'), text }),
  fc.record({ type: fc.constant('meeting-closed') }),
  fc.record({ type: fc.constant('meeting-reopened'), reason: text }),
  fc.record({ type: fc.constantFrom('show-shared', 'link-withdrawn'), link: aLink }),
  fc.record({ type: fc.constant('resolution-revised'), from: text, to: text }),
  fc.record({ type: fc.constant('resolution-withdrawn'), reason: text }),
  fc.record({
    type: fc.constant('resolution-followed-up'),
    wasDone: fc.boolean(),
    isDone: fc.boolean(),
    text,
  }),
];
