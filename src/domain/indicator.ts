import type { CalendarDate } from './calendar.ts';
import type { AreaId, IndicatorId } from './ids.ts';
import type { Source } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';
import type { WrittenTime } from './time/written.ts';

/** Bortfall, ej tillämplig, sekretess, ej inlämnad. */
export type MissingCode = 'non-response' | 'not-applicable' | 'confidential' | 'not-submitted';

/** One published value. The period may be a span ("2021–2024"); values are in the indicator's unit. */
export type Observation = { period: WrittenTime } & ({ value: number } | { missing: MissingCode });

export type Series = { geography: string; observations: readonly Observation[] };

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
  /** A stated target. Value null: stated in words only. */
  target: { text: string; value: number | null } | null;
  /** Null: utgångsvärde saknas. */
  baseline: Observation | null;
  source: Source;
  remark: string | null;
};

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
