import type { Activity } from '#domain/activity.ts';
import type { AreaId } from '#domain/ids.ts';
import { type Names, namesIn } from '#parts/plan-view.ts';
import type { RoomView } from './room-view.ts';
import type { Block, Slide } from './slide.ts';
import type { SlideKey } from './stage.ts';

/** A part of the show, before it is known how many slides it takes. */
export type Section = Pick<Slide, 'heading' | 'area' | 'look' | 'showsHelpLines' | 'isAppendix'> & {
  id: SlideKey['section'];
  /** Short: it stands at the foot of its slides. */
  name: string;
  blocks: readonly Block[];
};

/** A section of the usual look about the plan as a whole. */
export function aSection(fields: Pick<Section, 'id' | 'name' | 'blocks'> & Partial<Section>): Section {
  return { heading: fields.name, area: null, look: 'content', showsHelpLines: false, isAppendix: false, ...fields };
}

/** What is shown, with the names behind its ids. */
export type SectionView = RoomView &
  Names & { activities: readonly Activity[]; titleOf: (id: AreaId) => string | null };

export function sectionView(view: RoomView): SectionView {
  const { areas } = view.show;
  return {
    ...view,
    ...namesIn(view.show),
    activities: areas.flatMap((picture) => picture.activities),
    titleOf: (id) => areas.find(({ area }) => area.id === id)?.area.title ?? null,
  };
}

/** Whether any of the areas is one whose views carry the help lines. */
export function carriesHelpLines({ show }: RoomView, areaIds: readonly (AreaId | null)[]): boolean {
  return show.areas.some(({ area }) => area.showsHelpLines && areaIds.includes(area.id));
}
