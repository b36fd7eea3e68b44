import type { Picture } from './document.ts';
import {
  type Indicator,
  type Observation,
  outcomeOf,
  type SeriesId,
  sameOutcome,
  seriesIdsOf,
  seriesOf,
} from './indicator.ts';
import type { Change, PlacedChange } from './since.ts';
import { pairsOf } from './since-pair.ts';
import { boundsOf } from './time/bounds.ts';
import { byEnd } from './time/compare.ts';

/**
 * What is said of measures now that was not said then, by series and period, the latest first. It is the values that
 * are known that are compared: one of a period that has since ended is no news where it was known before.
 */
export function measureChanges(before: Picture, after: Picture): PlacedChange[] {
  return pairsOf(before, after, 'indicator').flatMap(({ was, now }): PlacedChange[] => {
    if (now === null) return [];
    const { id, title, areaId } = now;
    const changes: Change[] =
      was === null ? [{ kind: 'measure-added', measure: { id, title } }] : valueChanges(was, now);
    return changes.map((change) => ({ areaId, change }));
  });
}

function valueChanges(was: Indicator, now: Indicator): Change[] {
  const ids = new Set([...seriesIdsOf(now), ...seriesIdsOf(was)]);
  return [...ids].flatMap((series) => seriesChanges(series, was, now));
}

function seriesChanges(series: SeriesId, was: Indicator, now: Indicator): Change[] {
  const { id, title, unit, decimals } = now;
  const [byDaysThen, byDaysNow] = [byDays(was, series), byDays(now, series)];
  const seriesName = nameOf(now, series) ?? nameOf(was, series);
  return [...new Map([...byDaysThen, ...byDaysNow])]
    .map(([days, { period }]) => ({ period, from: outcomeIn(byDaysThen, days), to: outcomeIn(byDaysNow, days) }))
    .filter(({ from, to }) => !sameOutcome(from, to))
    .sort((a, b) => byEnd(b.period.edtf, a.period.edtf))
    .map((value) => ({ kind: 'measure', measure: { id, title }, unit, decimals, series, seriesName, ...value }));
}

type ByDays = ReadonlyMap<string, Observation>;

/** A period is the same however it is written. */
function byDays(indicator: Indicator, series: SeriesId): ByDays {
  const observations = seriesOf(indicator, series)?.observations ?? [];
  return new Map(
    observations.map((one) => {
      const { earliestStart, latestEnd } = boundsOf(one.period.edtf);
      return [`${earliestStart} ${latestEnd}`, one];
    }),
  );
}

function outcomeIn(observations: ByDays, days: string) {
  const observation = observations.get(days);
  return observation === undefined ? null : outcomeOf(observation);
}

function nameOf({ comparison, splits }: Indicator, series: SeriesId): string | null {
  if (series === 'comparison') return comparison?.geography ?? null;
  return splits.find(({ id }) => id === series)?.name ?? null;
}
