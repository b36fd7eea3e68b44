import { z } from 'zod';
import { documentTypes } from '#domain/document.ts';
import { historyKinds } from '#domain/history-kind.ts';
import { asOfQuery } from './areas.ts';
import {
  activityStatus,
  assessmentValue,
  noteKind,
  observation,
  occurrence,
  outcome,
  period,
  recurrence,
  seriesId,
} from './documents.ts';
import { reads } from './endpoint.ts';
import { previousMeeting } from './meeting-documents.ts';
import { routes } from './routes.ts';
import {
  areaId,
  calendarDate,
  documentId,
  personId,
  position,
  provenance,
  showLinkId,
  source,
  version,
  writtenTime,
} from './values.ts';
import type { HistoryEntry, HistoryPage } from './views.ts';

const reason = z.string().nullable();
const person = personId.nullable();
const time = writtenTime.nullable();
const calendar = z.enum(['example', 'real']);

const undoable = [
  z.object({ type: z.literal('calendar-changed'), from: calendar, to: calendar }),
  z.object({
    type: z.literal('area-assessed'),
    from: assessmentValue,
    to: assessmentValue,
    reason: z.string(),
    difference: z.string().optional(),
  }),
  z.object({ type: z.literal('area-read'), position }),
  z.object({
    type: z.literal('status-changed'),
    from: activityStatus,
    to: activityStatus,
    accordingTo: z.string().nullable(),
    heardOn: calendarDate.optional(),
    reason,
  }),
  z.object({ type: z.literal('time-changed'), from: time, to: time, reason }),
  z.object({ type: z.literal('lead-changed'), from: person, to: person }),
  z.object({ type: z.literal('coordinator-changed'), from: person, to: person }),
  z.object({ type: z.literal('checked-in') }),
  z.object({
    type: z.literal('recurrence-changed'),
    from: recurrence.nullable(),
    to: recurrence.nullable(),
    reason,
  }),
  z.object({ type: z.literal('occurrence-recorded'), occurrence }),
  z.object({ type: z.literal('occurrence-withdrawn'), occurrence, reason: z.string() }),
  z.object({ type: z.literal('milestone-reached'), milestoneId: z.string(), reached: writtenTime }),
  z.object({ type: z.literal('outcome-recorded'), text: z.string(), on: calendarDate }),
  z.object({ type: z.literal('rhythm-agreed'), from: period.nullable(), to: period.nullable() }),
  z.object({ type: z.literal('note-finished') }),
  z.object({ type: z.literal('note-corrected'), earlierText: z.string(), text: z.string(), reason: z.string() }),
  z.object({ type: z.literal('note-redacted'), text: z.string(), reason: z.string() }),
  z.object({ type: z.literal('observation-recorded'), series: seriesId, observation }),
  z.object({
    type: z.literal('observation-corrected'),
    series: seriesId,
    period: writtenTime,
    from: outcome,
    to: outcome,
    source,
    readOn: calendarDate,
    reason: z.string(),
  }),
  z.object({ type: z.literal('observation-removed'), series: seriesId, observation, reason: z.string() }),
  z.object({ type: z.literal('values-asked-for') }),
  z.object({ type: z.literal('values-dismissed') }),
] as const;

const link = z.object({ id: showLinkId, until: z.string() });

const ofMeetings = [
  z.object({ type: z.enum(['meeting-revised', 'agenda-set', 'minutes-written', 'meeting-closed']) }),
  z.object({
    type: z.literal('meeting-opened'),
    position,
    previous: previousMeeting.nullable(),
  }),
  z.object({ type: z.literal('picture-renewed'), position }),
  z.object({ type: z.literal('meeting-reopened'), reason: z.string() }),
  z.object({ type: z.enum(['show-shared', 'link-withdrawn']), link }),
  z.object({ type: z.literal('resolution-revised'), from: z.string(), to: z.string() }),
  z.object({ type: z.literal('resolution-withdrawn'), reason: z.string() }),
  z.object({
    type: z.literal('resolution-followed-up'),
    wasDone: z.boolean(),
    isDone: z.boolean(),
    text: z.string(),
  }),
] as const;

const event = z.discriminatedUnion('type', [
  ...undoable,
  ...ofMeetings,
  z.object({ type: z.literal('added') }),
  z.object({ type: z.literal('draft-revised'), kind: noteKind }),
  z.object({
    type: z.literal('values-fetched'),
    state: z.enum(['failed', 'unchanged', 'proposed']),
    count: z.int(),
  }),
  z.object({ type: z.literal('values-taken-in'), count: z.int() }),
  z.object({ type: z.literal('undone'), undid: z.array(z.discriminatedUnion('type', undoable)).readonly() }),
]) satisfies z.ZodType<HistoryEntry['event']>;

const historyEntry = z.object({
  seq: z.int(),
  version,
  on: calendarDate,
  at: z.string(),
  by: person,
  provenance,
  entity: z.object({
    id: documentId,
    type: z.enum(documentTypes),
    title: z.string(),
  }),
  milestone: z.string().nullable(),
  event,
});

const page = z.object({
  entries: z.array(historyEntry).readonly(),
  next: z.int().nullable(),
}) satisfies z.ZodType<HistoryPage>;

const pageOf = {
  before: z.coerce.number().int().min(1).optional().meta({ description: 'Cursor: only entries before this one.' }),
  limit: z.coerce.number().int().min(1).max(100).default(20),
};

export const listHistory = reads(routes.listHistory, {
  summary: 'Who changed what in an area, newest first, a page at a time.',
  params: z.object({ areaId }),
  query: asOfQuery.extend({
    entityId: documentId.optional().meta({ description: 'Only what happened to this document.' }),
    by: personId.optional().meta({ description: 'Only what this person did.' }),
    kind: z.enum(historyKinds).optional().meta({ description: 'Only changes about this.' }),
    ...pageOf,
  }),
  answer: page,
  problems: ['not-found', 'as-of-in-future', 'before-plan'],
});

export const listDocumentHistory = reads(routes.listDocumentHistory, {
  summary: 'What has happened to one document, newest first, a page at a time.',
  params: z.object({ documentId }),
  query: z.object({
    since: z.coerce.number().int().min(0).optional().meta({
      description: 'Only what happened to it after it had this version.',
    }),
    ...pageOf,
  }),
  answer: page,
  problems: ['not-found', 'before-plan'],
});
