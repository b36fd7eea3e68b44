import { type CalendarDate, partsOf } from '#domain/calendar.ts';
import { boundsOf, isApproximate } from '#domain/time/bounds.ts';
import { type Edtf, meaningOf } from '#domain/time/edtf.ts';
import { dateLabel, monthNames, timeLabel } from '#domain/time/label.ts';
import type { Impossible, Reading, Remark } from '#domain/time/reading.ts';
import { firstTime, type PlannedTime, timesMoved } from '#domain/time/written.ts';
import { noTime, timePhrase } from './activity.ts';
import { capitalised, counted, listed } from './numbers.ts';
import { rhythmOf } from './progress.ts';

/**
 * What is asked for: when something is planned for, which may be never or ever again; when something is to be done that
 * is done once, which nobody need have said; one time alone; or the period that something was measured over.
 */
export type Asked = 'plan' | 'plan-once' | 'one-time' | 'measured';

/** How what somebody wrote was understood, as one or a few sentences: said while they write. */
export function readingWords(reading: Reading, asked: Asked, today: CalendarDate): string {
  switch (reading.kind) {
    case 'empty':
      return `Skriv en tid, ${examples(asked, today)}${asked === 'plan-once' ? ', eller lämna tomt' : ''}.`;
    case 'none':
      return mayBeUnsaid(asked) ? `${capitalised(noTime)}.` : 'Här behövs en tid.';
    case 'time':
      return `Förstås som ${timeWords(reading.edtf)}.`;
    case 'recurring': {
      if (asked !== 'plan') return 'Här behövs en enda tid, inte hur ofta.';
      const within = reading.edtf === null ? '' : `, ${timeLabel(reading.edtf)}`;
      return `Förstås som ${rhythmOf(reading.rhythm)}${within}.`;
    }
    case 'unread': {
      const { impossible, notUnderstood, understood } = reading;
      const sentences = [
        impossible !== null && impossibleWords(impossible),
        notUnderstood.length > 0 && `Förstod inte ${listed(notUnderstood.map(quoted))}.`,
        impossible === null && notUnderstood.length === 0 && 'Förstod inte vilken tid det är.',
        impossible === null && understood === null && `Skriv kort, ${examples(asked, today)}.`,
      ];
      return sentences.filter((sentence) => sentence !== false).join(' ');
    }
  }
}

/** What was read into a phrase, or left out of it. */
export function remarkWords(remark: Remark, today: CalendarDate): string {
  switch (remark.kind) {
    case 'year-assumed':
      return `Inget årtal står med: räknat från ${dateLabel(today)} blir det ${remark.year}.`;
    case 'past-year-assumed':
      return `Inget årtal står med: räknat bakåt från ${dateLabel(today)} blir det ${remark.year}.`;
    case 'spelling':
      return `${quoted(remark.wrote)} lästes som ${remark.read}.`;
    case 'time-of-day':
      return `Klockslaget ${quoted(remark.wrote)} sparas i orden.`;
  }
}

/** Why a change cannot be saved with what stands in the field, and what to do: beside the reading, so it is short. */
export function refusalWords(reading: Reading, asked: Asked): string {
  const otherwise = mayBeUnsaid(asked) ? `, eller välj ”${capitalised(noTime)}”` : '';
  if (reading.kind === 'empty') return `Skriv en tid${otherwise}.`;
  if (reading.kind === 'recurring') return 'Skriv en enda tid, inte hur ofta.';
  if (reading.kind === 'unread' && reading.understood !== null) {
    return `Välj ”${acceptWords(reading.understood.edtf)}”, eller skriv tiden på ett annat sätt.`;
  }
  return `Tiden går inte att läsa än. Skriv den på ett annat sätt${otherwise}.`;
}

function mayBeUnsaid(asked: Asked): boolean {
  return asked === 'plan' || asked === 'plan-once';
}

/** The button that takes what was understood of a phrase. */
export function acceptWords(time: Edtf): string {
  return `Använd ${timeLabel(time)}`;
}

/** What a change does, before it is made: "Från ”klart augusti 2023” till ”oktober 2023”." Empty: tid ej angiven. */
export function changeWords(from: string, to: string): string {
  const [before, after] = [from, to].map((phrase) => (phrase === '' ? noTime : quoted(phrase)));
  return `Från ${before} till ${after}.`;
}

/** That the first time stays when the one that holds now is moved. */
export function keptWords(time: PlannedTime): string {
  const moved = `flyttad ${counted(timesMoved(time) + 1, 'gång', 'gånger')}`;
  return `Den första tiden sparas: ${timePhrase(firstTime(time))}, ${moved}.`;
}

/** "augusti 2023: 1–31 augusti, senast 31 augusti 2023". */
function timeWords(time: Edtf): string {
  const days = daysWords(time);
  return days === null ? timeLabel(time) : `${timeLabel(time)}: ${days}`;
}

/** Which days a time may be, or null when its label says just that. */
function daysWords(time: Edtf): string | null {
  const { earliestStart: first, latestEnd: last } = boundsOf(time);
  if (first === null && last === null) return 'varken början eller slut är angivet';
  if (last === null) return first && `tidigast ${dateLabel(first)}, slutet är inte angivet`;
  if (first === null) return `senast ${dateLabel(last)}`;
  if (first === last) return isApproximate(time) ? 'ungefärligt' : null;
  if (meaningOf(time).kind === 'interval') return `tidigast ${dateLabel(first)}, senast ${dateLabel(last)}`;
  return `${isApproximate(time) ? 'ungefär ' : ''}${stretch(first, last)}, senast ${dateLabel(last)}`;
}

/** "1–31 augusti", "1 januari – 30 juni", and with years where there are two. */
function stretch(first: CalendarDate, last: CalendarDate): string {
  const [from, to] = [partsOf(first), partsOf(last)];
  if (from.year !== to.year) return `${dateLabel(first)} – ${dateLabel(last)}`;
  if (from.month !== to.month) return `${dateLabel(first, 'no-year')} – ${dateLabel(last, 'no-year')}`;
  return `${from.day}–${to.day} ${monthNames[to.month - 1]}`;
}

const partsOfYear: Record<Extract<Impossible, { kind: 'no-such-part' }>['part'], string> = {
  month: 'ett år har tolv månader',
  quarter: 'ett år har fyra kvartal',
  tertial: 'ett år har tre tertial',
  'half-year': 'ett år har två halvår',
  week: 'så många veckor har inte det året',
};

function impossibleWords(impossible: Impossible): string {
  switch (impossible.kind) {
    case 'no-such-day':
      return `Dagen ${quoted(impossible.wrote)} finns inte.`;
    case 'no-such-part':
      return `${quoted(impossible.wrote)} finns inte: ${partsOfYear[impossible.part]}.`;
    case 'ends-before-it-begins':
      return 'Slutet ligger före början.';
    case 'no-such-rhythm':
      return `${quoted(impossible.wrote)} går inte att räkna: skriv hur många gånger per år, halvår, tertial, kvartal eller månad.`;
  }
}

function examples(asked: Asked, today: CalendarDate): string {
  const { year } = partsOf(today);
  const times: Record<Asked, readonly string[]> = {
    plan: [`augusti ${year}`, `våren ${year + 1}`, `t.o.m. ${year + 1}`, 'två gånger per år'],
    'plan-once': [`augusti ${year}`, `våren ${year + 1}`, `i slutet av ${year}`],
    'one-time': [dateLabel(today), `maj ${year}`, `våren ${year}`],
    measured: [`${year - 1}`, `${year - 4}–${year - 1}`, `hösten ${year - 1}`],
  };
  return `till exempel ${times[asked].map(quoted).join(', ')}`;
}

function quoted(words: string): string {
  return `”${words}”`;
}
