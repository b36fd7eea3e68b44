import type { IndicatorList } from '#contract/views.ts';
import type { VersionedOf } from '#domain/document.ts';
import type { Indicator } from '#domain/indicator.ts';
import type { IndicatorFilter } from './indicator-filter.ts';

/** The measures of one area; `area` null: those of the county as a whole. */
export type MeasureGroup = {
  area: IndicatorList['areas'][number] | null;
  indicators: readonly VersionedOf<'indicator'>[];
};

/** Those of one kind by area, in the plan's order and those of the county as a whole first. */
export function groupsOf(
  { areas, indicators }: Pick<IndicatorList, 'areas' | 'indicators'>,
  kind: Indicator['kind'],
): MeasureGroup[] {
  const byArea = Map.groupBy(
    indicators.filter((one) => one.kind === kind),
    ({ areaId }) => areaId,
  );
  return [null, ...areas].flatMap((area) => {
    const own = byArea.get(area?.id ?? null);
    return own === undefined ? [] : [{ area, indicators: own }];
  });
}

/** The same, with an empty group for each area of which nothing is published: that is told too. */
export function groupsOfAll(
  list: Pick<IndicatorList, 'areas' | 'indicators'>,
  kind: Indicator['kind'],
  { area: wanted, trend }: IndicatorFilter,
): MeasureGroup[] {
  const groups = groupsOf(list, kind);
  // Who asks for a trend asks for measures that have one.
  if (trend !== null || wanted === 'whole-plan') return groups;
  const areas = list.areas.filter(({ id }) => wanted === null || id === wanted);
  return [
    ...groups.filter(({ area }) => area === null),
    ...areas.map((area) => groups.find((group) => group.area?.id === area.id) ?? { area, indicators: [] }),
  ];
}
