import type { DocumentType } from '#domain/document.ts';
import type { ShownEvent } from '#domain/events.ts';
import type { PersonId } from '#domain/ids.ts';
import { type SeriesId, sameOutcome } from '#domain/indicator.ts';
import { dateLabel } from '#domain/time/label.ts';
import type { Occurrence, Period, Recurrence } from '#domain/time/recurrence.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { accordingWords, meaningBeside, noTime, timePhrase } from './activity.ts';
import { besideSeries, outcomeWords } from './measured.ts';
import { meetingEventWords } from './meeting.ts';
import { assessmentNames, rhythmNames, statusNames } from './names.ts';
import { counted } from './numbers.ts';
import { rhythmOf } from './progress.ts';

const addedWords: Record<DocumentType, string> = {
  plan: 'lade in planen',
  area: 'lade in området',
  activity: 'lade in aktiviteten',
  gate: 'lade in beslutspunkten',
  note: 'skrev anteckningen',
  indicator: 'lade in indikatorn',
  person: 'lade in personen',
  partner: 'lade in samverkansparten',
  meeting: 'planerade mötet',
  resolution: 'skrev beslutet',
};

/**
 * What happened, as the rest of a sentence that begins with who: "ändrade status från Pågår till Klar". `milestone`: the
 * title of the one that the event is about.
 */
export function eventWords(
  event: ShownEvent,
  entity: DocumentType,
  nameOf: (id: PersonId) => string,
  milestone: string | null = null,
): string {
  const person = (id: PersonId | null) => (id === null ? 'ingen' : nameOf(id));
  switch (event.type) {
    case 'added':
      return addedWords[entity];
    case 'calendar-changed':
      return event.to === 'real' ? 'bytte till verkligt datum' : 'bytte till exemplets dag';
    case 'area-assessed':
      return `bedömde läget som ${assessmentNames[event.to]} (förut ${assessmentNames[event.from]})`;
    case 'status-changed':
      return event.from === event.to
        ? `bekräftade status ${statusNames[event.to]}${according(event)}`
        : `ändrade status från ${statusNames[event.from]} till ${statusNames[event.to]}${according(event)}`;
    case 'time-changed':
      return `ändrade tid från ${time(event.from)} till ${time(event.to)}`;
    case 'lead-changed':
      return `ändrade ansvarig från ${person(event.from)} till ${person(event.to)}`;
    case 'coordinator-changed':
      return `ändrade samordnare från ${person(event.from)} till ${person(event.to)}`;
    case 'checked-in':
      return 'stämde av utan förändring';
    case 'recurrence-changed':
      return recurrenceChange(event.from, event.to);
    case 'occurrence-recorded':
      return `bockade av ${occurrence(event.occurrence)}`;
    case 'occurrence-withdrawn':
      return `tog tillbaka avbockningen av ${occurrence(event.occurrence)}`;
    case 'milestone-reached':
      return `noterade ${milestone === null ? 'en hållpunkt' : `hållpunkten ”${milestone}”`} som nådd, ${timePhrase(event.reached)}`;
    case 'outcome-recorded':
      return `noterade beslutet ”${event.text}”, ${dateLabel(event.on)}`;
    case 'undone':
      return `ångrade det senaste: ${event.undid.map((one) => eventWords(one, entity, nameOf, milestone)).join(', ')}`;
    case 'rhythm-agreed':
      return `ändrade hur ofta området stäms av från ${rhythm(event.from)} till ${rhythm(event.to)}`;
    case 'draft-revised':
      return 'ändrade utkastet';
    case 'note-finished':
      return 'färdigställde anteckningen';
    case 'note-corrected':
      return 'rättade anteckningen';
    case 'note-redacted':
      return 'maskade ord i anteckningen';
    case 'observation-recorded':
      return `skrev in ${outcomeWords(event.observation)} för ${measured(event.series, event.observation.period)}`;
    case 'observation-corrected':
      return correctionWords(event);
    case 'observation-removed':
      return `tog bort värdet ${outcomeWords(event.observation)} för ${measured(event.series, event.observation.period)}`;
    case 'values-asked-for':
      return 'bad källan om värden';
    case 'values-fetched':
      return fetchedWords(event);
    case 'values-taken-in':
      return `tog in ${counted(event.count, 'hämtat värde', 'hämtade värden')}`;
    case 'values-dismissed':
      return 'lade det som hämtats åt sidan';
    case 'area-read':
      return 'markerade området som läst';
    default:
      return meetingEventWords(event);
  }
}

function correctionWords({ series, period, from, to, source }: Extract<ShownEvent, { type: 'observation-corrected' }>) {
  const what = measured(series, period);
  return sameOutcome(from, to)
    ? `rättade källan till värdet för ${what} till ”${source.title}”`
    : `rättade värdet för ${what} från ${outcomeWords(from)} till ${outcomeWords(to)}`;
}

/** What a value is of: "2025", "2025 (jämförelsen)". */
function measured(series: SeriesId, period: WrittenTime): string {
  return timePhrase(period) + besideSeries(series);
}

function fetchedWords({ state, count }: Extract<ShownEvent, { type: 'values-fetched' }>): string {
  switch (state) {
    case 'failed':
      return 'fick inga värden från källan';
    case 'unchanged':
      return 'fann inget nytt hos källan';
    case 'proposed':
      return `fann ${counted(count, 'nytt eller ändrat värde', 'nya eller ändrade värden')} hos källan`;
  }
}

/** The reason that was given, or null. */
export function eventReason(event: ShownEvent): string | null {
  return 'reason' in event ? event.reason : null;
}

function time(written: WrittenTime | null): string {
  return written === null ? noTime : `”${written.phrase}”${meaningBeside(written)}`;
}

function recurrenceChange(from: Recurrence | null, to: Recurrence | null): string {
  if (from === null) return `lade till det återkommande åtagandet ${promiseWords(to)}`;
  if (to === null) return `tog bort det återkommande åtagandet ${promiseWords(from)}`;
  return `ändrade det återkommande åtagandet från ${promiseWords(from)} till ${promiseWords(to)}`;
}

/** The words beside the count: two promises may be written alike and count differently. */
export function promiseWords(promise: Recurrence | null): string {
  return promise === null ? '' : `”${promise.phrase}” (${rhythmOf(promise)})`;
}

/** A title that somebody gave is quoted; "ett tillfälle" is ours. */
function occurrence({ title, time }: Occurrence): string {
  return `${title === '' ? 'ett tillfälle' : `”${title}”`}, ${timePhrase(time)}`;
}

/** What was heard on the day that it was written down says no day of its own: the line begins with it. */
function according(event: Extract<ShownEvent, { type: 'status-changed' }>): string {
  const words = accordingWords(event, null);
  return words === null ? '' : `, ${words}`;
}

function rhythm(period: Period | null): string {
  return period === null ? 'ingen bestämd rytm' : rhythmNames[period];
}
