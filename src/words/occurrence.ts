import type { Activity } from '#domain/activity.ts';
import { timeLabel } from '#domain/time/label.ts';
import { type Occurrence, type PromisedPeriod, periodOf, type Recurrence } from '#domain/time/recurrence.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { timePhrase } from './activity.ts';
import { capitalised } from './numbers.ts';

/** What a ticked box stands for: "Vårens konferens, 3 maj 2023". */
export function occurrenceWords({ title, time }: Occurrence, recurrence: Pick<Recurrence, 'one'> | null): string {
  return `${title === '' ? capitalised(recurrence?.one ?? 'gång') : title}, ${timePhrase(time)}`;
}

/** What pressing an empty box does: "Bocka av konferens 2023". */
export function tickWords({ one }: Recurrence, { time }: PromisedPeriod): string {
  return `Bocka av ${one} ${timeLabel(time)}`;
}

/** What ticking off at a time comes to: which period it counts in, and what already stands at the same time. */
export function countingWords({ recurrence, occurrences }: Activity, time: WrittenTime): string[] {
  if (recurrence === null) return [];
  const same = occurrences.filter(({ time: { edtf } }) => edtf === time.edtf);
  const period = periodOf(time.edtf, recurrence.per);
  return [
    period === null
      ? 'Tiden kan ligga i mer än en period och räknas därför inte i någon.'
      : `Räknas till ${timeLabel(period)}.`,
    ...same.map((occurrence) => `Redan avbockad samma tid: ${occurrenceWords(occurrence, recurrence)}.`),
  ];
}
