import type { Activity } from '#domain/activity.ts';
import { sameRecurrence } from '#domain/time/recurrence.ts';

/** Whether what is promised and what has been ticked off are the same: nothing can then be counted twice unseen. */
export function samePromise(a: Activity, b: Activity): boolean {
  const ids = ({ occurrences }: Activity) => occurrences.map(({ id }) => id).join();
  return sameRecurrence(a.recurrence, b.recurrence) && ids(a) === ids(b);
}
