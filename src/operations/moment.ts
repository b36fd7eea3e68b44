import type { EntryRange, Moment } from './ports.ts';

/** The entries that had happened by then. Every implementation of the journal asks this. */
export function rangeUntil(moment: Moment): EntryRange {
  return 'until' in moment ? { until: moment.until } : { before: moment.position + 1 };
}
