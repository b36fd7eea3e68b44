import type { Activity } from './activity.ts';
import { all, type Picture, type Versioned, type VersionedOf } from './document.ts';
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
  /**
   * What was decided about it and is to be followed up; on its own page also what has been done. What has been done since
   * the picture was taken stands there still.
   */
  resolutions: readonly VersionedOf<'resolution'>[];
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
  const resolutions = Map.groupBy(openResolutions(picture), ({ areaId }) => areaId);
  const indicators = new Map(all(picture, 'indicator').map((indicator) => [indicator.id, indicator]));
  return all(picture, 'area')
    .sort((a, b) => a.number - b.number)
    .map((area) => ({
      area,
      activities: (activities.get(area.id) ?? []).sort(byRow),
      gates: gates.get(area.id) ?? [],
      latestNote: latest.get(area.id) ?? null,
      lastWritten: writtenAs(written.get(area.id) ?? null),
      headline: area.headlineIndicatorId === null ? null : (indicators.get(area.headlineIndicatorId) ?? null),
      resolutions: resolutions.get(area.id) ?? [],
    }));
}

/** What was decided and is to be followed up, in the order in which it was decided. `areaId` null: about the whole plan. */
export function openResolutions(picture: Picture): VersionedOf<'resolution'>[] {
  return all(picture, 'resolution').filter(({ state }) => state === 'open');
}

/** The latest finished note about each activity that has one. */
export function latestByActivity(picture: Picture): VersionedOf<'note'>[] {
  const latest = latestBy(finishedNotes(picture), ({ activityId }) => activityId);
  latest.delete(null);
  return [...latest.values()];
}

/**
 * The area after one of its documents became another; the very same picture when the document is not its own. An older
 * version never replaces a newer one. Of notes from one day the one given counts as the later, which only the whole
 * picture can tell for certain: see `tiesWithLatest`.
 */
export function areaPictureWith(picture: AreaPicture, document: Versioned): AreaPicture {
  switch (document.type) {
    case 'area':
      return document.id === picture.area.id ? { ...picture, area: newer(picture.area, document) } : picture;
    case 'activity': {
      if (document.areaId !== picture.area.id) return picture;
      return { ...picture, activities: listWith(picture.activities, document).toSorted(byRow) };
    }
    case 'gate':
      return document.areaId === picture.area.id ? { ...picture, gates: listWith(picture.gates, document) } : picture;
    case 'note':
      return document.areaId === picture.area.id && document.state === 'finished'
        ? withNote(picture, document)
        : picture;
    case 'indicator':
      return document.id === picture.headline?.id
        ? { ...picture, headline: newer(picture.headline, document) }
        : picture;
    case 'resolution': {
      if (document.areaId !== picture.area.id) return picture;
      return { ...picture, resolutions: toFollowUpWith(picture.resolutions, document) };
    }
    default:
      return picture;
  }
}

/** Whether another note is as late as this one, by their days: only the order in the journal then tells which is later. */
export function tiesWithLatest({ area, latestNote, lastWritten }: AreaPicture, note: VersionedOf<'note'>): boolean {
  if (note.areaId !== area.id || note.state !== 'finished' || note.id === latestNote?.id) return false;
  return note.on === latestNote?.on || (note.by !== null && note.on === lastWritten?.on);
}

function withNote(picture: AreaPicture, note: VersionedOf<'note'>): AreaPicture {
  const { latestNote, lastWritten } = picture;
  if (note.id === latestNote?.id) return { ...picture, latestNote: newer(latestNote, note) };
  const isLatest = latestNote === null || note.on >= latestNote.on;
  const isLastWritten = note.by !== null && (lastWritten === null || note.on >= lastWritten.on);
  return {
    ...picture,
    latestNote: isLatest ? note : latestNote,
    lastWritten: isLastWritten ? writtenAs(note) : lastWritten,
  };
}

/** What is to be followed up after a decision became another, or was taken; see `AreaPicture.resolutions`. */
export function toFollowUpWith(
  resolutions: readonly VersionedOf<'resolution'>[],
  document: VersionedOf<'resolution'>,
): readonly VersionedOf<'resolution'>[] {
  const isThere = resolutions.some(({ id }) => id === document.id);
  return isThere || document.state === 'open' ? listWith(resolutions, document) : resolutions;
}

/** The list with the document in the place of its earlier version, or last. */
function listWith<D extends Versioned>(list: readonly D[], document: D): readonly D[] {
  const isThere = list.some(({ id }) => id === document.id);
  return isThere ? list.map((one) => (one.id === document.id ? newer(one, document) : one)) : [...list, document];
}

function newer<D extends Versioned>(before: D, after: D): D {
  return after.version < before.version ? before : after;
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

function writtenAs(note: Note | null): AreaPicture['lastWritten'] {
  return note && { on: note.on, provenance: note.provenance };
}

/** The source's own order; what was added later comes last, in the order in which it was added. */
export function byRow({ row: a }: Pick<Activity, 'row'>, { row: b }: Pick<Activity, 'row'>): number {
  if (a === b) return 0;
  if (a === null || b === null) return a === null ? 1 : -1;
  return a < b ? -1 : 1;
}
