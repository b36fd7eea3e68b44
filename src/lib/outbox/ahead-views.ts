import type { AreaDetail, Overview, Setting } from '#contract/views.ts';
import { type AreaPicture, areaPictureWith } from '#domain/area-picture.ts';
import { isOfType, type Versioned } from '#domain/document.ts';
import type { GrowingPicture } from '#domain/fold.ts';
import type { Ahead } from '#lib/ahead.ts';
import { drawnAhead } from './ahead.ts';
import type { KeptChange } from './kept-change.ts';

/** The views of the plan as the kept changes draw them, or null when nothing is kept. */
export function aheadOf(changes: readonly KeptChange[]): Ahead | null {
  if (changes.length === 0) return null;
  const waiting = changes.filter(({ stopped }) => stopped === null);
  return {
    overview: (fetched) => {
      const changed = changedIn(fetched, fetched.areas, waiting);
      return changed.length === 0
        ? fetched
        : { ...fetched, areas: fetched.areas.map((area) => withAll(area, changed)) };
    },
    detail: (fetched) => {
      const changed = changedIn(fetched, [fetched.area], waiting);
      return changed.length === 0 ? fetched : { ...fetched, area: withAll(fetched.area, changed) };
    },
    notes: (detail, fetched) => {
      // The latest note may have been drawn there already; in the list it is yet to be.
      const area = { ...detail.area, latestNote: null };
      const changed = changedIn(detail, [area], waiting, fetched).filter((one) => isOfType(one, 'note'));
      const own = new Map(changed.filter(({ areaId }) => areaId === detail.area.area.id).map((one) => [one.id, one]));
      const known = fetched.map((note) => own.get(note.id) ?? note);
      const added = [...own.values()].filter(({ id }) => fetched.every((note) => note.id !== id));
      return [...added.reverse(), ...known];
    },
    waiting: new Set(waiting.map(({ meaning }) => meaning.target.id)),
    count: { waiting: waiting.length, stopped: changes.length - waiting.length },
  };
}

type Fetched = Pick<Setting, 'plan' | 'people' | 'asOf'>;

/** The documents that waiting changes make others of. History is as it was, and the plan's day is the server's to say. */
function changedIn(
  { plan, people, asOf }: Fetched & (Overview | AreaDetail),
  areas: readonly AreaPicture[],
  waiting: readonly KeptChange[],
  notes: readonly Versioned[] = [],
): Versioned[] {
  if (asOf !== null) return [];
  const documents: Versioned[] = [plan, ...people, ...areas.flatMap(documentsOf), ...notes];
  const picture: GrowingPicture = new Map(documents.map((document) => [document.id, document]));
  return drawnAhead(picture, waiting).filter(({ type }) => type !== 'plan');
}

export function documentsOf({ area, activities, gates, latestNote }: AreaPicture): Versioned[] {
  return [area, ...activities, ...gates, ...(latestNote === null ? [] : [latestNote])];
}

function withAll(picture: AreaPicture, documents: readonly Versioned[]): AreaPicture {
  return documents.reduce(areaPictureWith, picture);
}
