import type { ComparedPicture, Comparison } from '#domain/since.ts';
import { dateLabel } from '#domain/time/label.ts';

/** "Från mötet ”Första mötet” (23 mars 2023) till nu (15 juni 2023)". */
export function betweenWords({ from, to }: Pick<Comparison, 'from' | 'to'>): string {
  return `Från ${momentWords(from)} till ${momentWords(to)}`;
}

/** A day is compared as it ended, so what happened on it is not told as happened since. */
function momentWords(picture: ComparedPicture): string {
  const day = dateLabel(picture.on);
  switch (picture.kind) {
    case 'day':
      return `slutet av ${day}`;
    case 'meeting':
      return `mötet ”${picture.title}” (${day})`;
    case 'position':
      return `en tidpunkt ${day}`;
    case 'now':
      return `nu (${day})`;
  }
}
