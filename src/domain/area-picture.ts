import { all, type Picture, type VersionedOf } from './document.ts';
import type { AreaId } from './ids.ts';
import type { Note } from './note.ts';

/** An area with what belongs to it; what a card and the area's page are computed from. */
export type AreaPicture = {
  area: VersionedOf<'area'>;
  activities: readonly VersionedOf<'activity'>[];
  gates: readonly VersionedOf<'gate'>[];
  /** The latest finished note, or null. */
  latestNote: VersionedOf<'note'> | null;
  /** When a person last finished a note, which may be another than the latest: that one may come from a source. */
  lastWritten: Pick<Note, 'on' | 'provenance'> | null;
  /** The measure on the card, or null where there is none. */
  headline: VersionedOf<'indicator'> | null;
};

/** All areas in the plan's order. Cost: one pass over the picture. */
export function areaPictures(picture: Picture): AreaPicture[] {
  const activities = Map.groupBy(all(picture, 'activity'), (activity) => activity.areaId);
  const gates = Map.groupBy(all(picture, 'gate'), (gate) => gate.areaId);
  const finished = all(picture, 'note').filter(({ state }) => state === 'finished');
  const latest = latestByArea(finished);
  const written = latestByArea(finished.filter(({ by }) => by !== null));
  const indicators = new Map(all(picture, 'indicator').map((indicator) => [indicator.id, indicator]));
  return all(picture, 'area')
    .sort((a, b) => a.number - b.number)
    .map((area) => ({
      area,
      activities: (activities.get(area.id) ?? []).sort(byRow),
      gates: gates.get(area.id) ?? [],
      latestNote: latest.get(area.id) ?? null,
      lastWritten: lastWritten(written.get(area.id)),
      headline: area.headlineIndicatorId === null ? null : (indicators.get(area.headlineIndicatorId) ?? null),
    }));
}

function latestByArea(notes: readonly VersionedOf<'note'>[]): Map<AreaId, VersionedOf<'note'>> {
  const latest = new Map<AreaId, VersionedOf<'note'>>();
  for (const note of notes) {
    const before = latest.get(note.areaId);
    if (before === undefined || note.on >= before.on) latest.set(note.areaId, note);
  }
  return latest;
}

function lastWritten(note: Note | undefined): AreaPicture['lastWritten'] {
  return note === undefined ? null : { on: note.on, provenance: note.provenance };
}

/** The source's own order; what was added later comes last, in the order in which it was added. */
function byRow({ row: a }: VersionedOf<'activity'>, { row: b }: VersionedOf<'activity'>): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
