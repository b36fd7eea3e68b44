import type { Difference } from '#domain/assessment-difference.ts';
import type { AssessmentValue } from '#domain/plan.ts';
import { assessmentNames } from './names.ts';

/** That what is computed says something else than a judgement, before it is told what. */
export function differenceWords({ kind }: Difference, value: AssessmentValue): string {
  if (kind === 'worse-than-computed') return 'Inget som räknas fram är försenat eller släpar efter.';
  return `Det här talar emot ”${assessmentNames[value]}”:`;
}

/** What is asked of whoever judges otherwise. */
export function differenceQuestion(value: AssessmentValue): string {
  return `Varför bedömer du ändå läget som ”${assessmentNames[value]}”?`;
}
