import { all, type Picture, type VersionedOf } from './document.ts';
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
  const finished = finishedNotes(picture);
  const latest = latestBy(finished, areaOf);
  const written = latestBy(
    finished.filter(({ by }) => by !== null),
    areaOf,
  );
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

/** The latest finished note about each activity that has one. */
export function latestByActivity(picture: Picture): VersionedOf<'note'>[] {
  const latest = latestBy(finishedNotes(picture), ({ activityId }) => activityId);
  latest.delete(null);
  return [...latest.values()];
}

function finishedNotes(picture: Picture): VersionedOf<'note'>[] {
  return all(picture, 'note').filter(({ state }) => state === 'finished');
}

const areaOf = ({ areaId }: Note) => areaId;

function latestBy<Key>(
  notes: readonly VersionedOf<'note'>[],
  keyOf: (note: Note) => Key,
): Map<Key, VersionedOf<'note'>> {
  const latest = new Map<Key, VersionedOf<'note'>>();
  for (const note of notes) {
    const before = latest.get(keyOf(note));
    if (before === undefined || note.on >= before.on) latest.set(keyOf(note), note);
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
