import type { Progress } from '#domain/progress.ts';
import type { ShownStatus } from '#words/names.ts';
import type { Counts } from './slide.ts';

const told: readonly Exclude<ShownStatus, 'decision'>[] = [
  'done',
  'ongoing',
  'not-started',
  'paused',
  'cancelled',
  'late',
];

/** How many activities there are of each status. What is late has another status too, as the words beside it say. */
export function countsOf(progress: Progress): Counts {
  const counts = told.map((status) => ({ status, count: progress[status] })).filter(({ count }) => count > 0);
  return { kind: 'counts', counts };
}
