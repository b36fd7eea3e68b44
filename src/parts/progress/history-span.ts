import type { Setting } from '#contract/views.ts';
import { earlier } from '#domain/calendar.ts';
import { boundsOf, type Span } from '#domain/time/bounds.ts';

/** The days through which progress is told: from the plan's first day, before which there is no picture, until today. */
export function historySpan({ plan, today }: Pick<Setting, 'plan' | 'today'>): Span {
  const { earliestStart } = boundsOf(plan.period.edtf);
  return { first: earlier(earliestStart ?? today, today), last: today };
}
