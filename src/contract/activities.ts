import { z } from 'zod';
import { longestCounted, longestTitle, mostTimes } from '#domain/time/recurrence.ts';
import { activityStatus, documents, period } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, occurrenceId, personId, phrase, writtenTime } from './values.ts';

const onActivity = { ifMatch: true, answer: documents.activity } as const;
const counted = z.string().trim().min(1).max(longestCounted);

const recurrence = z.strictObject({
  times: z.int().min(1).max(mostTimes),
  per: period,
  one: counted.meta({ description: 'What is counted, for one: "konferens".' }),
  many: counted.meta({ description: 'And for several: "konferenser".' }),
  phrase: phrase.meta({ description: 'In the words of whoever promised it.' }),
});

export const changeActivity = changes(routes.changeActivity, {
  ...onActivity,
  summary: "Change an activity's status, time, recurrence or people. Fields left out stay as they are.",
  params: z.object({ activityId }),
  body: z.strictObject({
    status: activityStatus.optional(),
    accordingTo: z.string().nullable().optional().meta({ description: 'Whose word it is, when second-hand.' }),
    time: writtenTime.nullable().optional().meta({ description: 'Null: tid ej angiven.' }),
    recurrence: recurrence.nullable().optional().meta({ description: 'Null: it does not recur.' }),
    leadId: personId.nullable().optional(),
    coordinatorId: personId.nullable().optional(),
    reason: z.string().nullable().optional().meta({
      description: 'Required when a time or a recurrence that was set is changed.',
    }),
  }),
  problems: ['not-found', 'not-allowed', 'nothing-changed', 'reason-required', 'text-too-long', 'unknown-person'],
});

export const recordOccurrence = changes(routes.recordOccurrence, {
  ...onActivity,
  summary: 'Tick off that what recurs has been done once more.',
  params: z.object({ activityId }),
  body: z.strictObject({
    title: z.string().max(longestTitle).meta({ description: 'May be empty.' }),
    time: writtenTime,
  }),
  problems: ['not-found', 'not-allowed', 'not-recurring', 'occurrence-ahead'],
});

export const withdrawOccurrence = changes(routes.withdrawOccurrence, {
  ...onActivity,
  summary: 'Take back what was ticked off by mistake. History keeps it.',
  params: z.object({ activityId, occurrenceId }),
  body: z.strictObject({ reason: z.string() }),
  problems: ['not-found', 'not-allowed', 'reason-required', 'text-too-long'],
});
