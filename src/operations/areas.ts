import type { AreaDetail, Overview } from '#contract/views.ts';
import type { AreaPicture } from '#domain/area-picture.ts';
import { areaPictures, openResolutions } from '#domain/area-picture.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { all, type VersionedOf } from '#domain/document.ts';
import type { AreaId } from '#domain/ids.ts';
import { indicatorBy, inShort } from './indicators.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import { type Scene, sceneOf } from './setting.ts';

export const listAreas: Operation<'listAreas'> = async ({ query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  return { answer: overviewOf(scene) };
};

export function overviewOf(scene: Scene): Overview {
  const { picture, setting } = scene;
  const areas = areaPictures(picture).map((area) => withMeasuresBy(area, setting.asOf));
  const resolutions = openResolutions(picture).filter(({ areaId }) => areaId === null);
  return { ...setting, areas, indicators: indicatorsOf(scene, null), resolutions };
}

export const readArea: Operation<'readArea'> = async ({ params, query }, ports) => {
  const scene = await sceneOf(ports, query.asOf);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  const found = areaPictures(picture).find((one) => one.area.id === params.areaId);
  if (found === undefined) return fail('not-found');
  const area = { ...found, resolutions: resolutionsAbout(found.area.id, scene) };
  const indicators = indicatorsOf(scene, area.area.id);
  return { answer: { ...setting, area: withMeasuresBy(area, setting.asOf), indicators } satisfies AreaDetail };
};

/** Those of an area, or with null those of the whole plan. */
function indicatorsOf({ picture, setting }: Scene, areaId: AreaId | null): VersionedOf<'indicator'>[] {
  return all(picture, 'indicator')
    .filter((indicator) => indicator.areaId === areaId)
    .map((indicator) => inShort(indicatorBy(indicator, setting.asOf)));
}

/** All that was decided about an area and not taken back, also what has been done. */
function resolutionsAbout(areaId: AreaId, { picture }: Scene): VersionedOf<'resolution'>[] {
  return all(picture, 'resolution').filter((one) => one.areaId === areaId && one.state !== 'withdrawn');
}

function withMeasuresBy(area: AreaPicture, asOf: CalendarDate | null): AreaPicture {
  return area.headline === null ? area : { ...area, headline: inShort(indicatorBy(area.headline, asOf)) };
}
