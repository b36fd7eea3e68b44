import { timeLabel } from '#domain/time/label.ts';
import type { Occurrence, PromisedPeriod, Recurrence } from '#domain/time/recurrence.ts';
import { timePhrase } from './activity.ts';
import { capitalised } from './numbers.ts';

/** What a ticked box stands for: "Vårens konferens, 3 maj 2023". */
export function occurrenceWords({ title, time }: Occurrence, recurrence: Recurrence | null): string {
  return `${title === '' ? capitalised(recurrence?.one ?? 'gång') : title}, ${timePhrase(time)}`;
}

/** What pressing an empty box does: "Bocka av konferens 2023". */
export function tickWords({ one }: Recurrence, { time }: PromisedPeriod): string {
  return `Bocka av ${one} ${timeLabel(time)}`;
}
