import type { CalendarDate } from '#domain/calendar.ts';
import {
  type Indicator,
  type MissingCode,
  type Observation,
  type Outcome,
  observationOf,
  type Series,
  type SeriesId,
  sameObservation,
  seriesOf,
  seriesWithout,
} from '#domain/indicator.ts';
import { readNumber } from '#domain/read-number.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { noText, type TimeText, timeIn } from '#parts/time/time-text.ts';
import { inFull } from '#words/measured.ts';

/** What stands in the form for a value, as it was typed. */
export type ValueDraft = {
  series: SeriesId;
  period: TimeText;
  /** Whether the source gives a value, or why it gives none. */
  says: 'value' | MissingCode;
  value: string;
  low: string;
  high: string;
  title: string;
  address: string;
  published: string;
  readOn: string;
  reason: string;
};

/** Where a value stands. */
export type ValuePlace = { series: SeriesId; period: WrittenTime };

/** Which value a form corrects; null: the person names a period of their own. */
export type Place = ValuePlace | null;

/** What a form about a value goes by. `today`: the real day, on which values are read whatever day the plan has. */
export type Entering = { indicator: Indicator; place: Place; today: CalendarDate };

/** The same source as last time, and today: what most often holds. */
export function blankDraft({ indicator, place, today }: Entering): ValueDraft {
  const standing = place === null ? undefined : standingAt(indicator, place);
  const source = standing?.source ?? indicator.source;
  return {
    series: place?.series ?? 'own',
    period: noText,
    ...outcomeTyped(standing),
    title: source.title,
    address: source.url ?? '',
    published: source.published?.phrase ?? '',
    readOn: standing?.readOn ?? today,
    reason: '',
  };
}

function outcomeTyped(standing: Outcome | undefined): Pick<ValueDraft, 'says' | 'value' | 'low' | 'high'> {
  const none = { says: 'value', value: '', low: '', high: '' } as const;
  if (standing === undefined) return none;
  if ('missing' in standing) return { ...none, says: standing.missing };
  const { value, interval } = standing;
  return { ...none, value: inFull(value), ...(interval && { low: inFull(interval.low), high: inFull(interval.high) }) };
}

/** The period that the draft is about, or undefined while it cannot be read. */
export function periodOf({ period }: ValueDraft, { place, today }: Entering): WrittenTime | undefined {
  return place?.period ?? timeIn(period, today);
}

/** Where the draft would stand, as far as it says. */
export function placeOf(draft: ValueDraft, entering: Entering): Place {
  const period = periodOf(draft, entering);
  return period === undefined ? null : { series: draft.series, period };
}

/** What stands already where the draft would stand: saving it is then a correction. */
export function standingOf(draft: ValueDraft, entering: Entering): Observation | undefined {
  const place = placeOf(draft, entering);
  return place === null ? undefined : standingAt(entering.indicator, place);
}

export function standingAt(indicator: Indicator, { series, period }: ValuePlace): Observation | undefined {
  const among = seriesOf(indicator, series);
  return among === null ? undefined : observationOf(among, period.edtf);
}

/** Whether a value is what it was, so that who is about to change it knows what they change. */
export function sameValue(place: ValuePlace, before: Indicator, now: Indicator): boolean {
  return sameObservation(standingAt(before, place), standingAt(now, place));
}

/** The other values of the series, which a new one is held against. */
export function othersOf(draft: ValueDraft, entering: Entering): Series {
  const among = seriesOf(entering.indicator, draft.series) ?? { geography: '', observations: [] };
  const period = periodOf(draft, entering);
  return period === undefined ? among : seriesWithout(among, period.edtf);
}

/** What the draft says was measured, or null while it says nothing that can be read. */
export function outcomeIn(draft: ValueDraft, { indicator }: Entering): Outcome | null {
  return draft.says === 'value' ? valueIn(draft, indicator) : { missing: draft.says };
}

export function valueIn(draft: ValueDraft, { unit }: Indicator): Extract<Outcome, { value: number }> | null {
  const [value, low, high] = [draft.value, draft.low, draft.high].map((text) => readNumber(text, unit));
  if (value?.kind !== 'number') return null;
  if (low?.kind !== 'number' || high?.kind !== 'number') return { value: value.value };
  return { value: value.value, interval: { low: low.value, high: high.value } };
}

/** Null: the source carries no date. Undefined: what stands there cannot be read. */
export function publishedIn(text: string, { indicator, place, today }: Entering): WrittenTime | null | undefined {
  if (text.trim() === '') return null;
  const standing = place === null ? undefined : standingAt(indicator, place);
  const known = (standing?.source ?? indicator.source).published;
  // In the source's own words already: it may have been read on another day.
  return known?.phrase === text ? known : timeIn({ text, accepted: null }, today);
}
