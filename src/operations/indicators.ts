import type { IndicatorDetail, IndicatorList } from '#contract/views.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import { measuredBy, type Observation, type Series } from '#domain/indicator.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import { sceneOf } from './setting.ts';

type Indicator = VersionedOf<'indicator'>;

export const listIndicators: Operation<'listIndicators'> = async ({ query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  const areas = all(picture, 'area')
    .sort((a, b) => a.number - b.number)
    .map(areaOf);
  const place = new Map(areas.map(({ id, number }) => [id, number]));
  const placeOf = ({ areaId }: Indicator) => (areaId === null ? 0 : (place.get(areaId) ?? 0));
  const indicators = all(picture, 'indicator')
    .sort((a, b) => placeOf(a) - placeOf(b))
    .map((one) => inShort(indicatorBy(one, setting.asOf)));
  return { answer: { ...setting, areas, indicators } satisfies IndicatorList };
};

export const readIndicator: Operation<'readIndicator'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  const indicator = find(picture, 'indicator', params.indicatorId);
  if (indicator === undefined) return fail('not-found');
  const area = indicator.areaId === null ? undefined : find(picture, 'area', indicator.areaId);
  const answer = { ...setting, area: area ? areaOf(area) : null, indicator: indicatorBy(indicator, setting.asOf) };
  return { answer: answer satisfies IndicatorDetail };
};

/**
 * History shows no value of a period that had not ended; the present shows all that has been published. What a source
 * was found to say may be of any period, and is for whoever decides about it now.
 */
export function indicatorBy(indicator: Indicator, asOf: CalendarDate | null): Indicator {
  if (asOf === null) return indicator;
  const by = (series: Series) => measuredBy(series, asOf);
  return {
    ...indicator,
    series: by(indicator.series),
    comparison: indicator.comparison === null ? null : by(indicator.comparison),
    splits: indicator.splits.map((split) => ({ ...split, series: by(split.series) })),
    fetched: null,
  };
}

/** What a list or a card shows of an indicator. */
export function inShort(indicator: Indicator): Indicator {
  const { series, comparison, fetched } = indicator;
  return {
    ...indicator,
    series: withoutEarlier(series),
    comparison: comparison === null ? null : withoutEarlier(comparison),
    splits: [],
    fetched: fetched?.state === 'proposed' ? { ...fetched, proposals: [], newSeries: [] } : fetched,
  };
}

function withoutEarlier(series: Series): Series {
  if (series.observations.every(({ earlier }) => earlier === undefined)) return series;
  const latest = ({ earlier: _, ...observation }: Observation): Observation => observation;
  return { ...series, observations: series.observations.map(latest) };
}

function areaOf({ id, number, title, measureRemark, showsHelpLines }: VersionedOf<'area'>) {
  return { id, number, title, measureRemark, showsHelpLines };
}
