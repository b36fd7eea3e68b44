import { z } from 'zod';
import { asOfQuery } from './areas.ts';
import { activityStatus } from './documents.ts';
import { reads } from './endpoint.ts';
import { routes } from './routes.ts';
import { activityId, calendarDate } from './values.ts';
import type { StatusHistory } from './views.ts';

export const listStatusHistory = reads(routes.listStatusHistory, {
  summary: 'What the status of each activity was, and from which day.',
  query: asOfQuery,
  answer: z.object({
    histories: z
      .array(
        z.object({
          activityId,
          steps: z.array(z.object({ on: calendarDate, status: activityStatus, isExample: z.boolean() })).readonly(),
        }),
      )
      .readonly(),
  }) satisfies z.ZodType<StatusHistory>,
  problems: ['as-of-in-future', 'before-plan'],
});
