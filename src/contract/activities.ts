import { z } from 'zod';
import { activityStatus, documents } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, personId, writtenTime } from './values.ts';

export const changeActivity = changes(routes.changeActivity, {
  summary: "Change an activity's status, time or people. Fields left out stay as they are.",
  params: z.object({ activityId }),
  body: z.strictObject({
    status: activityStatus.optional(),
    accordingTo: z.string().nullable().optional().meta({ description: 'Whose word it is, when second-hand.' }),
    time: writtenTime.nullable().optional().meta({ description: 'Null: tid ej angiven.' }),
    leadId: personId.nullable().optional(),
    coordinatorId: personId.nullable().optional(),
    reason: z.string().nullable().optional().meta({ description: 'Required when a time that was set is changed.' }),
  }),
  ifMatch: true,
  answer: documents.activity,
  problems: ['not-found', 'not-allowed', 'nothing-changed', 'reason-required', 'text-too-long', 'unknown-person'],
});
