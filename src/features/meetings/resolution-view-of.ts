import type { AreaPicture } from '#domain/area-picture.ts';
import type { ResolutionView } from '#parts/resolution/resolution-view.ts';
import type { MeetingView } from './meeting-view.ts';

/** What decisions are told with: the names of all that they may concern. */
export function resolutionViewOf(view: MeetingView, areas: readonly AreaPicture[]): ResolutionView {
  return { ...view, areas: areas.map(({ area }) => area), activities: areas.flatMap(({ activities }) => activities) };
}
