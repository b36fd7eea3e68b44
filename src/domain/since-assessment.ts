import type { Picture } from './document.ts';
import type { PlacedChange } from './since.ts';
import { pairsOf } from './since-pair.ts';

/**
 * Areas that a manager judges otherwise, or for another reason, than then. Of several judgements the last is told. One
 * that says the same again, later, is none.
 */
export function assessmentChanges(before: Picture, after: Picture): PlacedChange[] {
  return pairsOf(before, after, 'area').flatMap(({ was, now }): PlacedChange[] => {
    const assessment = now?.assessment ?? null;
    if (now === null || assessment === null) return [];
    const earlier = was?.assessment ?? null;
    if (earlier?.value === assessment.value && earlier.reason === assessment.reason) return [];
    const { value: to, reason, on, provenance } = assessment;
    const from = earlier?.value ?? 'not-assessed';
    return [{ areaId: now.id, change: { kind: 'assessment', from, to, reason, on, provenance } }];
  });
}
