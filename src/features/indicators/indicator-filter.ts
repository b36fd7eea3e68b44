import type { IndicatorList } from '#contract/views.ts';
import type { AreaId } from '#domain/ids.ts';
import type { Indicator } from '#domain/indicator.ts';
import { type TrendGroup, trendGroupOf, trendGroups, trendOf } from '#domain/trend.ts';
import { areaIn } from '#lib/addresses.ts';

/** Which measures to show; null: all. */
export type IndicatorFilter = { area: AreaId | 'whole-plan' | null; trend: TrendGroup | null };

const parameters: Record<keyof IndicatorFilter, string> = { area: 'omrade', trend: 'trend' };
const wholePlan = 'lanet';
const trendWords: Record<TrendGroup, string> = {
  right: 'ratt-hall',
  wrong: 'fel-hall',
  neither: 'varken',
  'not-shown': 'ingen-saker',
  unknown: 'kan-inte-bedomas',
};

/** What the address says. An area or a trend that there is none of counts as not said. */
export function filterIn(search: URLSearchParams, areas: IndicatorList['areas']): IndicatorFilter {
  const [area, trend] = [search.get(parameters.area), search.get(parameters.trend)];
  return {
    area: area === wholePlan ? 'whole-plan' : (areas.find(({ id }) => id === areaIn(area ?? ''))?.id ?? null),
    trend: trendGroups.find((group) => trendWords[group] === trend) ?? null,
  };
}

/** The same address with other measures chosen. */
export function withFilter(search: URLSearchParams, change: Partial<IndicatorFilter>): URLSearchParams {
  const next = new URLSearchParams(search);
  const put = (parameter: string, value: string | null) =>
    value === null ? next.delete(parameter) : next.set(parameter, value);
  if (change.area !== undefined) put(parameters.area, change.area && areaWord(change.area));
  if (change.trend !== undefined) put(parameters.trend, change.trend && trendWords[change.trend]);
  return next;
}

export function isFiltering({ area, trend }: IndicatorFilter): boolean {
  return area !== null || trend !== null;
}

/** The measures that the filter lets through, in the order in which they came. */
export function filterIndicators<One extends Indicator>(indicators: readonly One[], filter: IndicatorFilter): One[] {
  const { area, trend } = filter;
  const wanted = area === 'whole-plan' ? null : area;
  return indicators.filter(
    (one) => (area === null || one.areaId === wanted) && (trend === null || trendGroupOf(trendOf(one)) === trend),
  );
}

function areaWord(area: AreaId | 'whole-plan'): string {
  return area === 'whole-plan' ? wholePlan : area.slice('area-'.length);
}
