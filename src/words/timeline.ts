import type { Activity, Gate } from '#domain/activity.ts';
import { isLate, waitsFor } from '#domain/attention.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { PartnerId } from '#domain/ids.ts';
import type { Partner } from '#domain/people.ts';
import type { Plan, Support } from '#domain/plan.ts';
import { recurrenceProgress } from '#domain/progress.ts';
import { boundsOf, endPrecision, isApproximate, isOver } from '#domain/time/bounds.ts';
import { isBefore } from '#domain/time/compare.ts';
import { dateLabel, timeLabel } from '#domain/time/label.ts';
import type { Recurrence } from '#domain/time/recurrence.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { meaningBeside, movedPart, noTime, secondHandWords, shownStatus, timePhrase } from './activity.ts';
import { type ShownStatus, statusNames } from './names.ts';
import { capitalised, listed } from './numbers.ts';
import { recurrenceLine } from './progress.ts';

/** What a row is told against: the plan, its day, and the activities that it may depend on. */
export type Around = {
  plan: Plan;
  today: CalendarDate;
  activities: readonly Activity[];
  partnerOf: (id: PartnerId) => Partner | undefined;
};

/** What is drawn of an activity, for who cannot see it: "Pågår, under år 2023, slutet osäkert". */
export function activityWords(activity: Activity, { plan, today, activities }: Around): string {
  const status = shownStatus(activity, today);
  const progress = recurrenceProgress(activity, plan, today);
  const secondHand = secondHandWords(activity, today);
  return joined(
    secondHand === null ? statusNames[status] : `${statusNames[status]} (${secondHand})`,
    progress?.recurrence.phrase,
    saysMoreThan(progress?.recurrence, activity.time.current) && timeWords(activity, status),
    progress !== null && recurrenceLine(progress),
    isLate(activity, today) && `skulle vara klar senast ${lastDayOf(activity)}`,
    movedPart(activity.time),
    ...activity.milestones.map(milestoneWords),
    waitsWords(activity, waitsFor(activity, activities), today),
    activity.validity !== null && `gäller ${timePhrase(activity.validity)}`,
  );
}

/** "Ska tas i slutet av 2023 i länsgruppen, väntar på Pilotprojekt. Beror på resultatet." */
export function gateWords(gate: Gate, around: Around): string {
  return capitalised(gatePart(gate, around));
}

/** "Upphör 31 december 2024 (t.o.m. 2024)". */
export function supportWords(support: Support, around: Pick<Around, 'today'>): string {
  return capitalised(supportPart(support, around));
}

/** The same as a sentence of its own, where the title does not stand beside it: "Pilotprojekt: Pågår, under år 2023". */
export function activitySentence(activity: Activity, around: Around): string {
  return `${activity.title}: ${activityWords(activity, around)}`;
}

export function gateSentence(gate: Gate, around: Around): string {
  return `${gate.title}: ${gatePart(gate, around)}`;
}

export function supportSentence(support: Support, around: Pick<Around, 'today'>): string {
  return `${support.text}: ${supportPart(support, around)}`;
}

function gatePart(gate: Gate, { today, activities, partnerOf }: Around): string {
  const { outcome, condition, time, forumId } = gate;
  const words = joined(
    decisionWords(gate, partnerOf(forumId), today),
    movedPart(time),
    outcome === null && waitsWords(gate, waitsFor(gate, activities), today),
  );
  const more = outcome === null ? condition : outcome.text;
  return more === '' ? words : `${words}. ${more}`;
}

function supportPart({ time }: Support, { today }: Pick<Around, 'today'>): string {
  const { latestEnd } = boundsOf(time.edtf);
  if (latestEnd === null) return time.phrase;
  return `${latestEnd < today ? 'upphörde' : 'upphör'} ${dateLabel(latestEnd)} (${time.phrase})`;
}

/** When and where a decision is to be taken, was to be, or has been: "skulle ha tagits hösten 2023 i länsgruppen". */
export function decisionWords({ outcome, time }: Gate, forum: Partner | undefined, today: CalendarDate): string {
  const where = forum === undefined ? '' : ` i ${forum.name}`;
  if (outcome !== null) return `taget ${dateLabel(outcome.on)}${where}`;
  if (time.current === null) return `ska tas${where}, ${noTime}`;
  return `${isOver(time.current.edtf, today) ? 'skulle ha tagits' : 'ska tas'} ${timePhrase(time.current)}${where}`;
}

/** "väntar på Pilotprojekt (försenad)", or null when there is nothing to wait for. */
export function waitsWords(
  { time: { current: own } }: Pick<Activity | Gate, 'time'>,
  activities: readonly Activity[],
  today: CalendarDate,
): string | null {
  if (activities.length === 0) return null;
  const names = activities.map((one) => {
    if (isLate(one, today)) return `${one.title} (försenad)`;
    const { current } = one.time;
    // The plan has what waits before what it waits for.
    const isTurned = own !== null && current !== null && isBefore(own.edtf, current.edtf);
    return isTurned ? `${one.title} (planerad till senare)` : one.title;
  });
  return `väntar på ${listed(names)}`;
}

function milestoneWords({ title, time, reached }: Activity['milestones'][number]): string {
  return `hållpunkt ${title}, ${reached === null ? timePhrase(time) : `nådd ${timePhrase(reached)}`}`;
}

/** What recurs may have no time of its own, or have it in the very words that say how often. */
function saysMoreThan(recurrence: Recurrence | undefined, time: WrittenTime | null): boolean {
  return recurrence === undefined || (time !== null && time.phrase !== recurrence.phrase);
}

/** The phrase without the status that has just been said, and that its end is uncertain, as long as it lies ahead. */
export function timeWords({ time: { current } }: Activity, status: ShownStatus): string {
  if (current === null || hasNoEnds(current)) return noTime;
  const said = withoutStatus(current.phrase, status);
  const words = said === '' ? timeLabel(current.edtf) : said + meaningBeside(current);
  const isAhead = status !== 'done' && status !== 'cancelled' && status !== 'late';
  return isAhead && hasUncertainEnd(current) ? `${words}, slutet osäkert` : words;
}

function hasNoEnds({ edtf }: WrittenTime): boolean {
  const { earliestStart, latestEnd } = boundsOf(edtf);
  return earliestStart === null && latestEnd === null;
}

/** Coarser than a month, or held loosely; one that has no end is not uncertain of it. */
function hasUncertainEnd({ edtf }: WrittenTime): boolean {
  const precision = endPrecision(edtf);
  return precision !== null && (isApproximate(edtf) || (precision !== 'day' && precision !== 'month'));
}

/** How a phrase may begin by saying the status: "klar januari 2023", "pågående under våren". */
const statusWords: Partial<Record<ShownStatus, RegExp>> = {
  'not-started': /^ej påbörja(d|t|de)(?!\p{L})/iu,
  ongoing: /^(pågår|pågående)(?!\p{L})/iu,
  done: /^(klar|klart|klara)(?!\p{L})/iu,
  paused: /^pausa(d|t|de)(?!\p{L})/iu,
  cancelled: /^avbru(ten|tet|tna)(?!\p{L})/iu,
  late: /^försena(d|t|de)(?!\p{L})/iu,
};

function withoutStatus(phrase: string, status: ShownStatus): string {
  const said = statusWords[status];
  return said === undefined ? phrase : phrase.replace(said, '').replace(/^[\s,:;.–-]+/, '');
}

function lastDayOf({ time }: Activity): string {
  const lastDay = time.current === null ? null : boundsOf(time.current.edtf).latestEnd;
  return lastDay === null ? noTime : dateLabel(lastDay);
}

function joined(...parts: (string | false | null | undefined)[]): string {
  return parts.filter((part) => typeof part === 'string').join(', ');
}
