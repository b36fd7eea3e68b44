import {
  type Fetched,
  type FetchFailure,
  type Indicator,
  longestSeries,
  type NewSeries,
  type Observation,
  type Outcome,
  observationOf,
  outcomeOf,
  type Proposal,
  type Proposed,
  type Series,
  sameOutcome,
  seriesOf,
} from './indicator.ts';
import { impossibilityOf } from './plausible.ts';
import { byEnd } from './time/compare.ts';
import type { WrittenTime } from './time/written.ts';

/** What a source was found to say, or how the asking failed. */
export type Delivery = { series: readonly DeliveredSeries[] } | Failed;

type Failed = { failure: FetchFailure; detail: string | null };

/**
 * Values as the source has them, not rounded. A period without a value has the reason, if the source gives one that we
 * know, and is else left out. A split is one of the same geography as our own series.
 */
export type DeliveredSeries = (
  | { id: 'own' }
  | Extract<NewSeries, { id: 'comparison' }>
  | Omit<Exclude<NewSeries, { id: 'comparison' }>, 'geography'>
) & { observations: readonly DeliveredValue[] };

export type DeliveredValue = { period: WrittenTime; outcome: Outcome };

/** What became of the asking, before it is known when. */
export type Finding = WithoutInstant<Exclude<Fetched, { state: 'asked' }>>;
type WithoutInstant<F> = F extends unknown ? Omit<F, 'at'> : never;

/** More values than any measure has: a century of years, for each sex, of county and country, and as much again. */
export const mostDelivered = 2_000;

/**
 * What a delivery means for an indicator. Either all of it is understood and proposed, or nothing is: a value that
 * cannot be fails the whole. Only series that the delivery speaks of are touched, and a value is withdrawn only where
 * it was read at the source: what people have entered from elsewhere stands.
 */
export function findingOf(indicator: Indicator, delivery: Delivery): Finding {
  if ('failure' in delivery) return { state: 'failed', failure: delivery.failure, detail: delivery.detail };
  const delivered = delivery.series.filter(({ observations }) => observations.length > 0);
  const failed = failureOf(indicator, delivered);
  if (failed !== null) return { state: 'failed', ...failed };
  const proposals = delivered.flatMap((one) => proposalsOf(indicator, one));
  if (proposals.length === 0) return { state: 'unchanged' };
  const newSeries = delivered.flatMap((one) => newSeriesOf(indicator, one) ?? []);
  return { state: 'proposed', proposals, newSeries };
}

/** Whether the series still stand as they did when this was proposed. If not, the source has to be asked anew. */
export function stillHolds(indicator: Indicator, { proposals }: Pick<Proposed, 'proposals'>): boolean {
  return proposals.every(({ series, period, from }) =>
    sameOutcome(standing(seriesOf(indicator, series), period), from),
  );
}

function failureOf(indicator: Indicator, delivered: readonly DeliveredSeries[]): Failed | null {
  const own = delivered.find(({ id }) => id === 'own');
  // Without a single value of ours it is likelier that we asked for the wrong thing than that all has been withdrawn.
  if (!own?.observations.some(({ outcome }) => 'value' in outcome)) return { failure: 'nothing-there', detail: null };
  const count = delivered.reduce((sum, { observations }) => sum + observations.length, 0);
  if (count > mostDelivered) return { failure: 'too-much', detail: `Källan gav ${count} värden.` };
  return delivered.map((one) => failureInSeries(indicator, one)).find((failed) => failed !== null) ?? null;
}

function failureInSeries(indicator: Indicator, { id, observations }: DeliveredSeries): Failed | null {
  const together = new Set([...observations, ...(seriesOf(indicator, id)?.observations ?? [])].map(edtfOf));
  if (together.size > longestSeries) return { failure: 'too-much', detail: `En serie fick ${together.size} värden.` };
  const seen = new Set<string>();
  for (const { period, outcome } of observations) {
    if (seen.has(period.edtf)) return notUnderstood(`Källan gav två värden för ${period.phrase}.`);
    seen.add(period.edtf);
    const isImpossible = impossibilityOf(rounded(outcome, indicator), indicator) !== null;
    if (isImpossible) return notUnderstood(`Värdet för ${period.phrase} kan inte stämma.`);
  }
  return null;
}

function edtfOf({ period }: { period: WrittenTime }): string {
  return period.edtf;
}

function notUnderstood(detail: string): Failed {
  return { failure: 'not-understood', detail };
}

/** In the order of periods, those that are withdrawn among the others. */
function proposalsOf(indicator: Indicator, { id, observations }: DeliveredSeries): Proposal[] {
  const series = seriesOf(indicator, id);
  const said = new Set(observations.map(({ period }) => period.edtf));
  const changed = observations.flatMap(({ period, outcome }): Proposal[] => {
    const [from, to] = [standing(series, period), rounded(outcome, indicator)];
    return sameOutcome(from, to) ? [] : [{ series: id, period, from, to }];
  });
  const withdrawn = (series?.observations ?? [])
    .filter((one) => isReadAtTheSource(one) && 'value' in one && !said.has(one.period.edtf))
    .map((one): Proposal => ({ series: id, period: one.period, from: outcomeOf(one), to: { missing: 'withdrawn' } }));
  return [...changed, ...withdrawn].sort((a, b) => byEnd(a.period.edtf, b.period.edtf));
}

/** A value with a source of its own was entered by somebody, from elsewhere. */
function isReadAtTheSource({ source }: Observation): boolean {
  return source === undefined;
}

function newSeriesOf(indicator: Indicator, { observations: _, ...told }: DeliveredSeries): NewSeries | null {
  if (told.id === 'own' || seriesOf(indicator, told.id) !== null) return null;
  return 'geography' in told ? told : { ...told, geography: indicator.series.geography };
}

function standing(series: Series | null, { edtf }: WrittenTime): Outcome | null {
  const observation = series === null ? undefined : observationOf(series, edtf);
  return observation === undefined ? null : outcomeOf(observation);
}

function rounded(outcome: Outcome, { decimals }: Pick<Indicator, 'decimals'>): Outcome {
  if ('missing' in outcome) return outcome;
  const { value, interval } = outcome;
  const whole = { value: roundedTo(value, decimals) };
  if (interval === undefined) return whole;
  return {
    ...whole,
    interval: { low: roundedTo(interval.low, decimals), high: roundedTo(interval.high, decimals) },
  };
}

/** By the digits that are written: 19.65 becomes 19.7, though the nearest binary number lies a hair below it. */
function roundedTo(value: number, decimals: number): number {
  const digits = String(value);
  if (digits.includes('e')) return Number(value.toFixed(decimals));
  return Number(`${Math.round(Number(`${digits}e${decimals}`))}e-${decimals}`);
}
