import type { AreaPicture } from '#domain/area-picture.ts';
import type { ResolutionView } from './resolution-view.ts';

/** What decisions are told with: the names of all that they may concern. */
export function resolutionViewOf(
  view: Omit<ResolutionView, 'areas' | 'activities'>,
  areas: readonly AreaPicture[],
): ResolutionView {
  return { ...view, areas: areas.map(({ area }) => area), activities: areas.flatMap(({ activities }) => activities) };
}
