import { z } from 'zod';
import { longestCounted, longestTitle, mostTimes } from '#domain/time/recurrence.ts';
import { activityStatus, documents, period } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, calendarDate, occurrenceId, personId, phrase, text, writtenTime } from './values.ts';

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
    heardOn: calendarDate
      .nullable()
      .optional()
      .meta({ description: 'The day on which they said so; today unless told.' }),
    time: writtenTime.nullable().optional().meta({ description: 'Null: tid ej angiven.' }),
    recurrence: recurrence.nullable().optional().meta({ description: 'Null: it does not recur.' }),
    leadId: personId.nullable().optional(),
    coordinatorId: personId.nullable().optional(),
    reason: z.string().nullable().optional().meta({
      description: 'Required when a time or a recurrence that was set is changed.',
    }),
  }),
  problems: [
    'not-found',
    'not-allowed',
    'nothing-changed',
    'reason-required',
    'text-too-long',
    'personal-identity-number',
    'unknown-person',
    'still-ahead',
  ],
});

export const recordOccurrence = changes(routes.recordOccurrence, {
  ...onActivity,
  summary: 'Tick off that what recurs has been done once more.',
  params: z.object({ activityId }),
  body: z.strictObject({
    title: z.string().max(longestTitle).meta({ description: 'May be empty.' }),
    time: writtenTime,
  }),
  problems: ['not-found', 'not-allowed', 'personal-identity-number', 'not-recurring', 'already-there', 'still-ahead'],
});

export const withdrawOccurrence = changes(routes.withdrawOccurrence, {
  ...onActivity,
  summary: 'Take back what was ticked off by mistake. History keeps it.',
  params: z.object({ activityId, occurrenceId }),
  body: z.strictObject({ reason: z.string() }),
  problems: ['not-found', 'not-allowed', 'reason-required', 'text-too-long', 'personal-identity-number'],
});

export const checkIn = changes(routes.checkIn, {
  ...onActivity,
  summary: 'Confirm that the picture of an activity holds (avstämning, ingen förändring).',
  params: z.object({ activityId }),
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed'],
});

export const reachMilestone = changes(routes.reachMilestone, {
  ...onActivity,
  summary: 'Note that a milestone within an activity has been reached, and when.',
  params: z.object({ activityId, milestoneId: text }),
  body: z.strictObject({ reached: writtenTime }),
  problems: ['not-found', 'not-allowed', 'personal-identity-number', 'already-reached', 'still-ahead'],
});

export const undoActivity = changes(routes.undoActivity, {
  ...onActivity,
  summary: "Take back one's own last change of an activity. History keeps both.",
  params: z.object({ activityId }),
  body: z.strictObject({}),
  problems: ['not-found', 'not-allowed', 'nothing-to-undo'],
});
