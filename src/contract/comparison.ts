import { z } from 'zod';
import type { Change, Comparison } from '#domain/since.ts';
import {
  activityStatus,
  assessmentValue,
  gateOutcome,
  noteKind,
  occurrence,
  outcome,
  recurrence,
  seriesId,
} from './documents.ts';
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

const naming = { row: z.string().nullable(), title: z.string() };
const activity = z.object({ type: z.literal('activity'), id: activityId, ...naming });
const gate = z.object({ type: z.literal('gate'), id: gateId, ...naming });
const subject = z.discriminatedUnion('type', [activity, gate]);
const measure = z.object({ id: indicatorId, title: z.string() });

const change = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('assessment'),
    from: assessmentValue,
    to: assessmentValue,
    reason: z.string(),
    on: calendarDate,
    provenance,
  }),
  z.object({
    kind: z.literal('added'),
    subject,
    status: activityStatus.nullable(),
    provenance: provenance.nullable(),
  }),
  z.object({ kind: z.literal('given-up'), subject: activity, from: activityStatus, provenance }),
  z.object({ kind: z.literal('gone'), subject }),
  z.object({ kind: z.literal('status'), subject: activity, from: activityStatus, to: activityStatus, provenance }),
  z.object({
    kind: z.literal('time'),
    subject,
    from: writtenTime.nullable(),
    to: writtenTime.nullable(),
    times: z.int(),
    first: writtenTime.nullable(),
  }),
  z.object({
    kind: z.literal('recurrence'),
    subject: activity,
    from: recurrence.nullable(),
    to: recurrence.nullable(),
  }),
  z.object({
    kind: z.literal('milestone'),
    subject: activity,
    milestone: z.string(),
    reached: writtenTime.nullable(),
    provenance,
  }),
  z.object({
    kind: z.literal('occurrence'),
    subject: activity,
    occurrence,
    one: z.string().nullable(),
    isWithdrawn: z.boolean(),
  }),
  z.object({ kind: z.literal('outcome'), subject: gate, outcome: gateOutcome.nullable() }),
  z.object({ kind: z.literal('measure-added'), measure }),
  z.object({
    kind: z.literal('measure'),
    measure,
    unit: z.string(),
    decimals: z.int(),
    series: seriesId,
    seriesName: z.string().nullable(),
    period: writtenTime,
    from: outcome.nullable(),
    to: outcome.nullable(),
  }),
  z.object({
    kind: z.literal('note'),
    noteId,
    subject: activity.nullable(),
    noteKind,
    text: z.string(),
    on: calendarDate,
    isCorrected: z.boolean(),
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
  areas: z
    .array(z.object({ areaId, number: z.int(), title: z.string(), showsHelpLines: z.boolean(), changes }))
    .readonly(),
  plan: changes,
}) satisfies z.ZodType<Comparison>;

/** A day, a meeting that has shown something, or a position of the journal. */
const moment = z.union([calendarDate, meetingId, z.coerce.number().pipe(position)]);

export const compare = reads(routes.compare, {
  summary:
    'What has changed in the plan between two days (as they ended), meetings or positions of the journal. The earlier comes first.',
  query: z.object({
    from: moment,
    to: moment.optional().meta({ description: 'Left out: the plan as it is now.' }),
  }),
  answer: comparison,
  problems: ['not-found', 'as-of-in-future', 'before-plan', 'meeting-not-open', 'position-ahead'],
});
