import type { AreaPicture } from './area-picture.ts';
import { type Attention, attentionOf } from './attention.ts';
import type { CalendarDate } from './calendar.ts';
import type { AssessmentValue, Plan } from './plan.ts';
import { isOver } from './time/bounds.ts';

/** Whether it says that things do not go as planned. What is near, silent, moved or without a name does not. */
function isWorrying(attention: Attention, today: CalendarDate): boolean {
  switch (attention.kind) {
    case 'late':
    case 'resolution-overdue':
    case 'recurrence-behind':
      return true;
    case 'decision-due': {
      const { current } = attention.gate.time;
      return current !== null && isOver(current.edtf, today);
    }
    default:
      return false;
  }
}

/**
 * What is computed of an area and speaks against a judgement of it. A manager may know better than what is computed;
 * then the reader is told why. Nothing computed can speak against a risk, nor against leaving it unjudged.
 */
export type Difference =
  | { kind: 'none' }
  /** It is judged to go as planned, and these say otherwise. */
  | { kind: 'better-than-computed'; against: readonly Attention[] }
  /** It is judged to go astray, and nothing computed says so. */
  | { kind: 'worse-than-computed' };

export function differenceOf(
  value: AssessmentValue,
  area: AreaPicture,
  { plan, today }: { plan: Plan; today: CalendarDate },
): Difference {
  const against = attentionOf(area, plan, today).filter((one) => isWorrying(one, today));
  if (value === 'on-track' && against.length > 0) return { kind: 'better-than-computed', against };
  if (value === 'off-track' && against.length === 0) return { kind: 'worse-than-computed' };
  return { kind: 'none' };
}
