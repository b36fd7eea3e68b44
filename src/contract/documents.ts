import { z } from 'zod';
import { activityStatuses } from '#domain/activity.ts';
import type { DocumentType, VersionedOf } from '#domain/document.ts';
import { fetchFailures, missingCodes } from '#domain/indicator.ts';
import { noteKinds } from '#domain/note.ts';
import { healthPerspectives, nationalTargets, priorityGroups, regionalStrategies } from '#domain/tags.ts';
import { meeting, resolution } from './meeting-documents.ts';
import {
  activityId,
  areaId,
  calendarDate,
  edtf,
  gateId,
  indicatorId,
  list,
  noteId,
  occurrenceId,
  partnerId,
  personId,
  planId,
  plannedTime,
  position,
  promiseId,
  provenance,
  source,
  splitId,
  text,
  version,
  writtenTime,
} from './values.ts';

/** The documents as they cross the wire. The types keep them equal to the domain's: a field added there is asked for here. */

const plan = z.object({
  type: z.literal('plan'),
  id: planId,
  version,
  title: text,
  organisation: text,
  period: writtenTime,
  calendar: z.object({ mode: z.enum(['example', 'real']), exampleToday: calendarDate }),
  soonDays: z.int(),
  assignment: z.object({
    text,
    source,
    reports: list(z.object({ title: text, time: writtenTime.nullable() })),
  }),
});

export const assessmentValue = z.enum(['on-track', 'at-risk', 'off-track', 'not-assessed']);
export const period = z.enum(['year', 'half-year', 'tertial', 'quarter', 'month']);

const area = z.object({
  type: z.literal('area'),
  id: areaId,
  version,
  planId,
  number: z.int(),
  title: text,
  purpose: text,
  promises: list(z.object({ id: promiseId, text, unanswered: text.nullable() })),
  steering: z.object({ row: text, text, partnerId }).nullable(),
  supports: list(z.object({ row: text, text, partnerId, within: text, time: writtenTime })),
  goals: list(z.object({ text, time: writtenTime.nullable(), baseline: text.nullable(), source })),
  coordinatorId: personId.nullable(),
  rhythm: period.nullable(),
  listIsOpen: z.boolean(),
  tags: z.object({
    nationalTargets: list(z.enum(nationalTargets)),
    regionalStrategies: list(z.enum(regionalStrategies)),
    healthPerspectives: list(z.enum(healthPerspectives)),
    priorityGroups: list(z.enum(priorityGroups)),
    breadth: z.enum(['universal', 'targeted']).nullable(),
  }),
  assessment: z
    .object({
      value: assessmentValue,
      reason: text,
      difference: text.nullable(),
      by: personId,
      on: calendarDate,
      provenance,
    })
    .nullable(),
  readings: list(z.object({ by: personId, on: calendarDate, position, provenance })),
  headlineIndicatorId: indicatorId.nullable(),
  measureRemark: text.nullable(),
  showsHelpLines: z.boolean(),
});

export const activityStatus = z.enum(activityStatuses);

export const recurrence = z.object({ times: z.int(), per: period, one: text, many: text, phrase: text });
export const occurrence = z.object({ id: occurrenceId, title: text, time: writtenTime, provenance });

const activity = z.object({
  type: z.literal('activity'),
  id: activityId,
  version,
  areaId,
  row: text.nullable(),
  title: text,
  description: text,
  answers: list(promiseId),
  status: z.object({
    value: activityStatus,
    since: calendarDate,
    accordingTo: text.nullable(),
    heardOn: calendarDate.nullable(),
    basis: z.enum(['stated', 'assumed']),
    provenance,
  }),
  time: plannedTime,
  validity: writtenTime.nullable(),
  leadId: personId.nullable(),
  coordinatorId: personId.nullable(),
  partners: list(z.object({ partnerId, role: z.enum(['we-lead', 'we-wait', 'we-follow']).nullable() })),
  parts: list(z.object({ title: text, status: activityStatus.nullable() })),
  milestones: list(
    z.object({ id: text, title: text, time: writtenTime.nullable(), reached: writtenTime.nullable(), provenance }),
  ),
  recurrence: recurrence.nullable(),
  occurrences: list(occurrence),
  dependsOn: list(activityId),
  relatedAreas: list(areaId),
  checkedIn: z.object({ on: calendarDate, by: personId, provenance }).nullable(),
});

export const gateOutcome = z.object({ text, on: calendarDate, provenance });

const gate = z.object({
  type: z.literal('gate'),
  id: gateId,
  version,
  areaId,
  row: text.nullable(),
  title: text,
  forumId: partnerId,
  condition: text,
  dependsOn: list(activityId),
  time: plannedTime,
  outcome: gateOutcome.nullable(),
});

export const noteKind = z.enum(noteKinds);

const note = z.object({
  type: z.literal('note'),
  id: noteId,
  version,
  areaId,
  activityId: activityId.nullable(),
  kind: noteKind,
  text,
  on: calendarDate,
  by: personId.nullable(),
  state: z.enum(['draft', 'finished']),
  corrections: list(z.object({ earlierText: text, on: calendarDate, by: personId.nullable(), reason: text })),
  redactions: list(z.object({ on: calendarDate, by: personId.nullable(), reason: text })),
  provenance,
});

const measuredPeriod = z.object({ edtf, phrase: text });
const measured = { value: z.number(), interval: z.object({ low: z.number(), high: z.number() }).optional() };
const absent = { missing: z.enum(missingCodes) };
export const outcome = z.union([z.object(measured), z.object(absent)]);
const reading = {
  period: measuredPeriod,
  source: source.optional(),
  readOn: calendarDate.optional(),
  earlier: list(
    z.object({
      outcome,
      on: calendarDate,
      by: personId.nullable(),
      reason: text.nullable(),
      source: source.optional(),
      readOn: calendarDate.optional(),
    }),
  ).optional(),
};
export const observation = z.union([z.object({ ...reading, ...measured }), z.object({ ...reading, ...absent })]);
const series = z.object({ geography: text, observations: list(observation) });
export const seriesId = z.union([z.literal('own'), z.literal('comparison'), splitId]);
const splitKind = z.enum(['sex', 'group', 'place']);
const proposed = {
  proposals: list(z.object({ series: seriesId, period: measuredPeriod, from: outcome.nullable(), to: outcome })),
  newSeries: list(
    z.union([
      z.object({ id: z.literal('comparison'), geography: text }),
      z.object({ id: splitId, by: splitKind, name: text, geography: text }),
    ]),
  ),
};
const fetched = z.discriminatedUnion('state', [
  z.object({ state: z.literal('asked') }),
  z.object({ state: z.literal('failed'), at: text, failure: z.enum(fetchFailures), detail: text.nullable() }),
  z.object({ state: z.literal('unchanged'), at: text }),
  z.object({ state: z.literal('proposed'), at: text, ...proposed }),
]);

const indicator = z.object({
  type: z.literal('indicator'),
  id: indicatorId,
  version,
  areaId: areaId.nullable(),
  title: text,
  shortTitle: text,
  unit: text,
  decimals: z.int(),
  direction: z.enum(['higher-is-better', 'lower-is-better', 'neutral']),
  kind: z.enum(['population', 'own-performance', 'health-care']),
  series,
  comparison: series.nullable(),
  splits: list(z.object({ id: splitId, by: splitKind, name: text, series })),
  breaks: list(z.object({ from: writtenTime, text, certain: z.boolean() })),
  averagedYears: z.int().nullable(),
  target: z.object({ text, value: z.number().nullable() }).nullable(),
  baseline: observation.nullable(),
  source,
  readOn: calendarDate.nullable(),
  fetched: fetched.nullable(),
  remark: text.nullable(),
});

const person = z.object({
  type: z.literal('person'),
  id: personId,
  version,
  name: text,
  role: z.enum(['manager', 'coordinator', 'steering']),
  example: z.boolean(),
});

const partner = z.object({
  type: z.literal('partner'),
  id: partnerId,
  version,
  name: text,
  kind: z.enum(['municipality', 'authority', 'civil-society', 'region', 'university', 'forum']),
});

export const documents = {
  plan,
  area,
  activity,
  gate,
  note,
  indicator,
  person,
  partner,
  meeting,
  resolution,
} satisfies {
  [T in DocumentType]: z.ZodType<VersionedOf<T>>;
};
