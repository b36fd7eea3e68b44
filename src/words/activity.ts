import type { Activity } from '#domain/activity.ts';
import { isLate } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { boundsOf, isApproximate } from '#domain/time/bounds.ts';
import { dateLabel, timeLabel } from '#domain/time/label.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import { firstTime, type PlannedTime, timesMoved, type WrittenTime } from '#domain/time/written.ts';
import { shortDate } from './dates.ts';
import { type ShownStatus, statusNames } from './names.ts';
import { capitalised, counted } from './numbers.ts';

/** What is shown as an activity's status: late is computed and goes before what somebody chose. */
export function shownStatus(activity: Activity, today: CalendarDate): ShownStatus {
  return isLate(activity, today) ? 'late' : activity.status.value;
}

/**
 * Whose word a status is and on which day they said so: "enligt Mörbylånga kommun, 31 mars". Null: it is first-hand.
 * `today` null: for who may read it in any year.
 */
export function accordingWords(
  { accordingTo, heardOn = null }: { accordingTo: string | null; heardOn?: CalendarDate | null | undefined },
  today: CalendarDate | null,
): string | null {
  if (accordingTo === null) return null;
  if (heardOn === null) return `enligt ${accordingTo}`;
  return `enligt ${accordingTo}, ${today === null ? dateLabel(heardOn) : shortDate(heardOn, today)}`;
}

/** The same beside the status that is shown: that it is late is our own count, and what they said goes before. */
export function secondHandWords(activity: Activity, today: CalendarDate): string | null {
  const { status } = activity;
  const words = accordingWords(status, today);
  if (words === null || shownStatus(activity, today) === status.value) return words;
  return `${statusNames[status.value].toLowerCase()} ${words}`;
}

/** That nobody has said when, as it stands within a sentence. */
export const noTime = 'tid ej angiven';

/**
 * The words in which a time was written, or that there is none. What somebody wrote keeps its letters, and says what it
 * meant where it does not name the year: "nästa år" is read long after that year (2024) has come.
 */
export function timePhrase(time: WrittenTime | null): string {
  return time === null ? noTime : time.phrase + meaningBeside(time);
}

/** " (14 juni 2023)" after "i går"; nothing after words that name the year, or that mean no year at all. */
export function meaningBeside({ edtf, phrase }: WrittenTime): string {
  const years = edtf.match(/\d{4}(?!\d)/g) ?? [];
  return years.length === 0 || years.some((year) => names(phrase, year)) ? '' : ` (${timeLabel(edtf)})`;
}

/** In full, or by its last figures after a dash or at the end ("hösten -24", "aug 23"), where they are no week. */
function names(phrase: string, year: string): boolean {
  const short = new RegExp(`([-–/]|(?<!\\bv\\.?|\\bvecka)\\s)${year.slice(2)}$|[-–/]${year.slice(2)}\\b`, 'iu');
  return phrase.includes(year) || short.test(phrase.trim());
}

/**
 * How often and when something is planned for, in the words in which each was written: once where they share them.
 * Empty where neither is said.
 */
export function plannedPhrase({
  recurrence,
  time,
}: {
  recurrence: Recurrence | null;
  time: WrittenTime | null;
}): string {
  const phrases = [recurrence, time].flatMap((part) => part?.phrase ?? []);
  return [...new Set(phrases)].join(', ');
}

/** The same for who reads it, with what it meant, or that nobody has said. */
export function plannedWords({ recurrence, time: { current } }: Pick<Activity, 'recurrence' | 'time'>): string {
  const phrase = plannedPhrase({ recurrence, time: current });
  return phrase === '' ? noTime : phrase + (current === null ? '' : meaningBeside(current));
}

/** How a time is read, for whom the phrase is not enough: "augusti 2023, senast 31 augusti 2023". */
export function timeReading({ edtf, phrase }: WrittenTime): string {
  const { earliestStart, latestEnd } = boundsOf(edtf);
  if (earliestStart === null && latestEnd === null) return 'varken början eller slut är angivet';
  const label = timeLabel(edtf);
  const end = latestEnd === null ? 'slutet är inte angivet' : `senast ${dateLabel(latestEnd)}`;
  const parts = [label !== phrase && label, isApproximate(edtf) && 'ungefärligt', end];
  return parts.filter((part) => part !== false).join(', ');
}

/** "Flyttad 2 gånger, först augusti 2023", or null when it never was. */
export function movedWords(time: PlannedTime): string | null {
  const words = movedPart(time);
  return words === null ? null : capitalised(words);
}

/** The same within a sentence. */
export function movedPart(time: PlannedTime): string | null {
  const times = timesMoved(time);
  return times === 0 ? null : `flyttad ${counted(times, 'gång', 'gånger')}, först ${timePhrase(firstTime(time))}`;
}
