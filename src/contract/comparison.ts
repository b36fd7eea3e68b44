import { z } from 'zod';
import type { Change, Comparison } from '#domain/since.ts';
import { activityStatus, assessmentValue, noteKind, outcome, seriesId } from './documents.ts';
import { reads } from './endpoint.ts';
import { routes } from './routes.ts';
import {
  activityId,
  areaId,
  calendarDate,
  gateId,
  indicatorId,
  meetingId,
  noteId,
  position,
  provenance,
  writtenTime,
} from './values.ts';

const subject = z.object({ id: z.union([activityId, gateId]), row: z.string().nullable(), title: z.string() });

const change = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('added'), subject, status: activityStatus.nullable() }),
  z.object({ kind: z.literal('lost'), subject, from: activityStatus.nullable() }),
  z.object({ kind: z.literal('status'), subject, from: activityStatus, to: activityStatus, provenance }),
  z.object({
    kind: z.literal('time'),
    subject,
    from: writtenTime.nullable(),
    to: writtenTime.nullable(),
    times: z.int(),
  }),
  z.object({ kind: z.literal('milestone'), subject, milestone: z.string(), reached: writtenTime }),
  z.object({ kind: z.literal('occurrences'), subject, one: z.string(), many: z.string(), count: z.int() }),
  z.object({ kind: z.literal('outcome'), subject, text: z.string(), on: calendarDate }),
  z.object({
    kind: z.literal('note'),
    noteId,
    activityId: activityId.nullable(),
    noteKind,
    text: z.string(),
    on: calendarDate,
    provenance,
  }),
  z.object({
    kind: z.literal('measure'),
    indicatorId,
    title: z.string(),
    unit: z.string(),
    series: seriesId,
    period: writtenTime,
    from: outcome.nullable(),
    to: outcome.nullable(),
  }),
  z.object({
    kind: z.literal('assessment'),
    from: assessmentValue,
    to: assessmentValue,
    reason: z.string(),
    on: calendarDate,
    provenance,
  }),
]) satisfies z.ZodType<Change>;

const changes = z.array(change).readonly();

const picture = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('day'), on: calendarDate }),
  z.object({ kind: z.literal('meeting'), on: calendarDate, meetingId, title: z.string() }),
  z.object({ kind: z.literal('position'), on: calendarDate, position }),
  z.object({ kind: z.literal('now'), on: calendarDate }),
]);

export const comparison = z.object({
  from: picture,
  to: picture,
  areas: z.array(z.object({ areaId, number: z.int(), title: z.string(), changes })).readonly(),
  plan: changes,
}) satisfies z.ZodType<Comparison>;

/** A day, a meeting that has shown something, or a position of the journal. */
const moment = z.union([calendarDate, meetingId, z.coerce.number().pipe(position)]);

export const compare = reads(routes.compare, {
  summary: 'What has changed in the plan between two days, meetings or positions of the journal.',
  query: z.object({
    from: moment,
    to: moment.optional().meta({ description: 'Left out: the plan as it is now.' }),
  }),
  answer: comparison,
  problems: ['not-found', 'as-of-in-future', 'before-plan', 'meeting-not-open', 'position-ahead'],
});
