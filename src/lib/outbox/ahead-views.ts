import type { Setting } from '#contract/views.ts';
import { type AreaPicture, areaPictureWith } from '#domain/area-picture.ts';
import { isOfType, type Versioned, type VersionedOf } from '#domain/document.ts';
import type { GrowingPicture } from '#domain/fold.ts';
import type { Ahead } from '#lib/ahead.ts';
import { meetingsWith, meetingWith } from '#lib/meetings-with.ts';
import { overviewWith } from '#lib/overview-with.ts';
import { drawnAhead } from './ahead.ts';
import type { KeptChange } from './kept-change.ts';

/** The views of the plan as the kept changes draw them, or null when nothing is kept. */
export function aheadOf(changes: readonly KeptChange[]): Ahead | null {
  if (changes.length === 0) return null;
  const waiting = changes.filter(({ stopped }) => stopped === null);
  return {
    overview: (fetched) => {
      const { areas, indicators, resolutions } = fetched;
      const shown = [...areas.flatMap(documentsOf), ...indicators, ...resolutions];
      const changed = changedIn(fetched, shown, waiting);
      if (changed.length === 0) return fetched;
      return changed.reduce(overviewWith, withMeasures(fetched, changed));
    },
    detail: (fetched) => {
      const { area, indicators } = fetched;
      const changed = changedIn(fetched, [...documentsOf(area), ...indicators], waiting);
      return changed.length === 0 ? fetched : { ...withMeasures(fetched, changed), area: withAll(area, changed) };
    },
    indicators: (fetched) => withMeasures(fetched, changedIn(fetched, fetched.indicators, waiting)),
    indicator: (fetched) => {
      const [indicator = fetched.indicator] = measuresIn(changedIn(fetched, [fetched.indicator], waiting));
      return indicator === fetched.indicator ? fetched : { ...fetched, indicator };
    },
    meetings: (fetched) => {
      const { meetings, resolutions } = fetched;
      const changed = changedIn(fetched, [...meetings, ...resolutions], waiting);
      return changed.length === 0 ? fetched : meetingsWith(fetched, changed);
    },
    meeting: (fetched) => {
      const changed = changedIn(fetched, [fetched.meeting, ...fetched.resolutions, ...fetched.earlier], waiting);
      return changed.length === 0 ? fetched : meetingWith(fetched, changed);
    },
    notes: (detail, fetched) => {
      // The latest note may have been drawn there already; in the list it is yet to be.
      const area = { ...detail.area, latestNote: null };
      const changed = changedIn(detail, [...documentsOf(area), ...fetched], waiting).filter((one) =>
        isOfType(one, 'note'),
      );
      const own = new Map(changed.filter(({ areaId }) => areaId === detail.area.area.id).map((one) => [one.id, one]));
      const known = fetched.map((note) => own.get(note.id) ?? note);
      const added = [...own.values()].filter(({ id }) => fetched.every((note) => note.id !== id));
      return [...added.reverse(), ...known];
    },
    waiting: new Set(waiting.map(({ meaning }) => meaning.target.id)),
    count: { waiting: waiting.length, stopped: changes.length - waiting.length },
  };
}

/** The documents that waiting changes make others of. History is as it was, and the plan's day is the server's to say. */
function changedIn(
  { plan, people, asOf }: Pick<Setting, 'plan' | 'people' | 'asOf'>,
  shown: readonly Versioned[],
  waiting: readonly KeptChange[],
): Versioned[] {
  if (asOf !== null) return [];
  const documents: Versioned[] = [plan, ...people, ...shown];
  const picture: GrowingPicture = new Map(documents.map((document) => [document.id, document]));
  return drawnAhead(picture, waiting).filter(({ type }) => type !== 'plan');
}

export function documentsOf(picture: AreaPicture): Versioned[] {
  const { area, activities, gates, latestNote, headline, resolutions } = picture;
  return [area, ...activities, ...gates, ...resolutions, ...[latestNote, headline].filter((one) => one !== null)];
}

function withAll(picture: AreaPicture, documents: readonly Versioned[]): AreaPicture {
  return documents.reduce(areaPictureWith, picture);
}

type Measures = { indicators: readonly VersionedOf<'indicator'>[] };

/** The very same when none of its measures is among what has changed. */
function withMeasures<Shown extends Measures>(shown: Shown, changed: readonly Versioned[]): Shown {
  const measures = new Map(measuresIn(changed).map((measure) => [measure.id, measure]));
  if (measures.size === 0) return shown;
  return { ...shown, indicators: shown.indicators.map((one) => measures.get(one.id) ?? one) };
}

function measuresIn(documents: readonly Versioned[]): VersionedOf<'indicator'>[] {
  return documents.filter((one) => isOfType(one, 'indicator'));
}
