import { z } from 'zod';
import { documents } from './documents.ts';
import { changes } from './endpoint.ts';
import { routes } from './routes.ts';
import { planId } from './values.ts';

export const switchCalendar = changes(routes.switchCalendar, {
  summary: "Run the plan on the example's own day or on the real date.",
  params: z.object({ planId }),
  body: z.strictObject({ mode: z.enum(['example', 'real']) }),
  ifMatch: true,
  answer: documents.plan,
  problems: ['not-found', 'nothing-changed'],
});
