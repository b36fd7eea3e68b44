import type { CalendarDate, Instant } from './calendar.ts';
import type { AreaId, IndicatorId, PersonId, SplitId } from './ids.ts';
import type { Source } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import { isSameDays } from './time/compare.ts';
import type { Edtf } from './time/edtf.ts';
import type { WrittenTime } from './time/written.ts';

/** Bortfall, ej tillämplig, sekretess, ej inlämnad; and återkallat, where a source no longer stands for a value. */
export const missingCodes = ['non-response', 'not-applicable', 'confidential', 'not-submitted', 'withdrawn'] as const;
export type MissingCode = (typeof missingCodes)[number];

/** A 95 % confidence interval as its source gives it, both ends included, in the indicator's unit. */
export type Interval = { low: number; high: number };

/** What was measured, in the indicator's unit, or why there is no value. */
export type Outcome = { value: number; interval?: Interval | undefined } | { missing: MissingCode };

/**
 * One published value. The period may be a span ("2021–2024"). What is left out is as for the whole series: its
 * source, the day on which that was read, and nothing that stood here before.
 */
export type Observation = Outcome & {
  period: WrittenTime;
  source?: Source | undefined;
  readOn?: CalendarDate | undefined;
  /** What stood here before, the first one first. */
  earlier?: readonly Earlier[] | undefined;
};

/**
 * A value that has been corrected by a person, or revised by its source. `reason` null: the source gave none. `source`
 * and `readOn` as for the observation that it was.
 */
export type Earlier = {
  outcome: Outcome;
  on: CalendarDate;
  by: PersonId | null;
  reason: string | null;
  source?: Source | undefined;
  readOn?: CalendarDate | undefined;
};

/** How many values a series holds at most: every day of a year, and more than anybody reads. */
export const longestSeries = 500;

/** In the order of their periods (by their last days), each period once. */
export type Series = { geography: string; observations: readonly Observation[] };

export type SplitKind = 'sex' | 'group' | 'place';

/** A part of the whole that the own series tells of: women, an age group, a municipality. */
export type Split = { id: SplitId; by: SplitKind; name: string; series: Series };

/** Which of an indicator's series. */
export type SeriesId = 'own' | 'comparison' | SplitId;

/** From this period on the values mean something else. `certain` false: the source leaves it open whether they do. */
export type Break = { from: WrittenTime; text: string; certain: boolean };

/** Three kinds that are never mixed or added up: befolkningsmål, egen prestation, vårdproduktion. */
type MeasureKind = 'population' | 'own-performance' | 'health-care';

export type Indicator = {
  type: 'indicator';
  id: IndicatorId;
  /** Null: it belongs to the whole plan. */
  areaId: AreaId | null;
  title: string;
  /** Few words, for the card. */
  shortTitle: string;
  unit: string;
  /** Decimals that the source publishes. */
  decimals: number;
  direction: 'higher-is-better' | 'lower-is-better' | 'neutral';
  kind: MeasureKind;
  series: Series;
  comparison: Series | null;
  splits: readonly Split[];
  /** The first one first. No line, and no trend, goes across one. */
  breaks: readonly Break[];
  /** Over how many years each value is a mean, where its period names only the last of them. Null: over its period. */
  averagedYears: number | null;
  /** A stated target. Value null: stated in words only. */
  target: { text: string; value: number | null } | null;
  /** Null: utgångsvärde saknas. */
  baseline: Observation | null;
  source: Source;
  /** The real day on which the series were read at their source. Null: not noted. */
  readOn: CalendarDate | null;
  /** What became of the last time that the source was asked. Null: it never was, or what it said has been dealt with. */
  fetched: Fetched | null;
  remark: string | null;
};

/** How asking a source for values may end badly. */
export const fetchFailures = [
  'no-network',
  'time-out',
  'server-error',
  'refused',
  'unreadable',
  'not-understood',
  'too-much',
  'endless',
  'nothing-there',
] as const;
export type FetchFailure = (typeof fetchFailures)[number];

/** `at`: by the machine's clock. `detail`: what the source did, for whoever looks into it, in words. */
export type Fetched =
  | { state: 'asked' }
  | { state: 'failed'; at: Instant; failure: FetchFailure; detail: string | null }
  | { state: 'unchanged'; at: Instant }
  | ({ state: 'proposed'; at: Instant } & Proposed);

/** What would change if the values were taken in. Nothing of it shows in the series before somebody has said yes. */
export type Proposed = {
  proposals: readonly Proposal[];
  /** Series that the indicator does not have yet. */
  newSeries: readonly NewSeries[];
};

/** One value that is new (`from` null), revised, or withdrawn. */
export type Proposal = { series: SeriesId; period: WrittenTime; from: Outcome | null; to: Outcome };

export type NewSeries =
  | { id: 'comparison'; geography: string }
  | (Pick<Split, 'id' | 'by' | 'name'> & { geography: string });

/** The series of that name, or null where the indicator has none. */
export function seriesOf(indicator: Indicator, id: SeriesId): Series | null {
  if (id === 'own') return indicator.series;
  if (id === 'comparison') return indicator.comparison;
  return indicator.splits.find((split) => split.id === id)?.series ?? null;
}

/** Those that the indicator has, its own first. */
export function seriesIdsOf({ comparison, splits }: Indicator): SeriesId[] {
  return ['own', ...(comparison === null ? [] : ['comparison' as const]), ...splits.map(({ id }) => id)];
}

/** The observation of the very period, however that is written; or undefined. */
export function observationOf({ observations }: Series, period: Edtf): Observation | undefined {
  return observations.find((one) => isSameDays(one.period.edtf, period));
}

/** The series without what it says of the very period, if anything. */
export function seriesWithout(series: Series, period: Edtf): Series {
  return { ...series, observations: series.observations.filter((one) => !isSameDays(one.period.edtf, period)) };
}

/** What an observation says, without where it was read and what it said before. */
export function outcomeOf(observation: Outcome): Outcome {
  if ('missing' in observation) return { missing: observation.missing };
  const { value, interval } = observation;
  return interval === undefined ? { value } : { value, interval };
}

export function sameOutcome(a: Outcome | null, b: Outcome | null): boolean {
  if (a === null || b === null) return a === b;
  if ('missing' in a || 'missing' in b) return 'missing' in a && 'missing' in b && a.missing === b.missing;
  return a.value === b.value && a.interval?.low === b.interval?.low && a.interval?.high === b.interval?.high;
}

/** Whether two say the same, as far as whoever is about to change it must know. */
export function sameObservation(a: Observation | undefined, b: Observation | undefined): boolean {
  return sameOutcome(a ?? null, b ?? null) && a?.readOn === b?.readOn && a?.source?.title === b?.source?.title;
}

/** The latest observation with a value, or null. Observations are kept in the order of their periods. */
export function latestValue(series: Series): (Observation & { value: number }) | null {
  return series.observations.findLast((one) => 'value' in one) ?? null;
}

/** What had been measured by a day: observations of periods that had ended. The day of publication is not known. */
export function measuredBy(series: Series, day: CalendarDate): Series {
  const observations = series.observations.filter(({ period }) => {
    const { latestEnd } = boundsOf(period.edtf);
    return latestEnd !== null && latestEnd <= day;
  });
  return { ...series, observations };
}
