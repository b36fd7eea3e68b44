import { z } from 'zod';
import { overview } from './areas.ts';
import { comparison } from './comparison.ts';
import { documents } from './documents.ts';
import { reads } from './endpoint.ts';
import { routes } from './routes.ts';
import { meetingId } from './values.ts';
import type { Show } from './views.ts';

export const show = z.object({
  ...overview.shape,
  notes: z.array(documents.note).readonly(),
  since: comparison.nullable(),
}) satisfies z.ZodType<Show>;

export const readShow = reads(routes.readShow, {
  summary: 'What is shown of the plan at a meeting: as it stood at the position that the meeting shows.',
  params: z.object({ meetingId }),
  query: z.object({}),
  answer: show,
  problems: ['not-found', 'before-plan'],
});
