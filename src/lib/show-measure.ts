import type { QueryClient } from '@tanstack/react-query';
import { areaPictureWith } from '#domain/area-picture.ts';
import type { VersionedOf } from '#domain/document.ts';
import { areaQuery, areasQuery, indicatorQuery, indicatorsQuery } from './queries.ts';

type Measures = { indicators: readonly VersionedOf<'indicator'>[] };

/** Puts a measure in its place wherever it stands as it is now: on cards, in lists, at its area and on its own page. */
export function putMeasureInPictures(queryClient: QueryClient, measure: VersionedOf<'indicator'>): void {
  const newest = (one: Measures['indicators'][number]) =>
    one.id === measure.id && one.version <= measure.version ? measure : one;
  const withIt = <Shown extends Measures>(shown: Shown): Shown => ({
    ...shown,
    indicators: shown.indicators.map(newest),
  });

  queryClient.setQueryData(
    areasQuery(null).queryKey,
    (shown) => shown && { ...withIt(shown), areas: shown.areas.map((area) => areaPictureWith(area, measure)) },
  );
  queryClient.setQueryData(indicatorsQuery(null).queryKey, (shown) => shown && withIt(shown));
  queryClient.setQueryData(
    indicatorQuery(measure.id, null).queryKey,
    (shown) => shown && { ...shown, indicator: newest(shown.indicator) },
  );
  if (measure.areaId === null) return;
  queryClient.setQueryData(
    areaQuery(measure.areaId, null).queryKey,
    (shown) => shown && { ...withIt(shown), area: areaPictureWith(shown.area, measure) },
  );
}
