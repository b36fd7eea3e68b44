import type { AreaPicture } from '#domain/area-picture.ts';
import type { VersionedOf } from '#domain/document.ts';
import { shortDate } from '#words/dates.ts';
import { noteKindNames } from '#words/names.ts';
import { provenanceLabel } from '#words/provenance.ts';
import { beside, body, exampleOf, intro, label, soft, strong, written } from '../paragraphs.ts';
import type { SectionView } from '../section.ts';
import type { Block } from '../slide.ts';

/** More than these are read on the area's own page. */
const mostNotes = 3;

/** The latest finished notes, the newest first, in full. */
export function noteBlocks({ area, latestNote }: AreaPicture, view: SectionView): Block[] {
  const found = new Map(
    [...(latestNote === null ? [] : [latestNote]), ...view.show.notes]
      .filter(({ areaId }) => areaId === area.id)
      .map((note) => [note.id, note]),
  );
  const latest = [...found.values()].toSorted(newestFirst).slice(0, mostNotes);
  if (latest.length === 0) return [body(soft('Ingen anteckning är skriven än.'))];
  return [label('Senaste anteckningar'), ...latest.flatMap((note) => noteParts(note, view))];
}

function noteParts(note: VersionedOf<'note'>, { activities, nameOf, show: { today } }: SectionView): Block[] {
  const about = activities.find(({ id }) => id === note.activityId)?.title;
  const source = note.provenance.kind === 'source' ? provenanceLabel(note.provenance) : null;
  const by = [nameOf(note.by), shortDate(note.on, today), source].filter((part) => part !== null).join(' · ');
  return [
    intro(strong(noteKindNames[note.kind]), about === undefined ? null : soft(about)),
    ...written(note.text),
    beside(soft(by), exampleOf(note.provenance)),
  ];
}

/** Of two from one day the one that is more of the area than of an activity, and then any, but always the same. */
function newestFirst(one: VersionedOf<'note'>, other: VersionedOf<'note'>): number {
  if (one.on !== other.on) return one.on > other.on ? -1 : 1;
  return one.id < other.id ? -1 : 1;
}
