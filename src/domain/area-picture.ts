import { all, type Picture, type VersionedOf } from './document.ts';
import type { AreaId } from './ids.ts';

/** An area with what belongs to it; what a card and the area's page are computed from. */
export type AreaPicture = {
  area: VersionedOf<'area'>;
  activities: readonly VersionedOf<'activity'>[];
  gates: readonly VersionedOf<'gate'>[];
  /** The latest finished note, or null. */
  latestNote: VersionedOf<'note'> | null;
  /** The measure on the card, or null where there is none. */
  headline: VersionedOf<'indicator'> | null;
};

/** All areas in the plan's order. Cost: one pass over the picture. */
export function areaPictures(picture: Picture): AreaPicture[] {
  const activities = Map.groupBy(all(picture, 'activity'), (activity) => activity.areaId);
  const gates = Map.groupBy(all(picture, 'gate'), (gate) => gate.areaId);
  const latest = latestNotes(picture);
  const indicators = new Map(all(picture, 'indicator').map((indicator) => [indicator.id, indicator]));
  return all(picture, 'area')
    .sort((a, b) => a.number - b.number)
    .map((area) => ({
      area,
      activities: activities.get(area.id) ?? [],
      gates: gates.get(area.id) ?? [],
      latestNote: latest.get(area.id) ?? null,
      headline: area.headlineIndicatorId === null ? null : (indicators.get(area.headlineIndicatorId) ?? null),
    }));
}

function latestNotes(picture: Picture): Map<AreaId, VersionedOf<'note'>> {
  const latest = new Map<AreaId, VersionedOf<'note'>>();
  for (const note of all(picture, 'note')) {
    const before = latest.get(note.areaId);
    if (note.state === 'finished' && (before === undefined || note.on >= before.on)) latest.set(note.areaId, note);
  }
  return latest;
}
