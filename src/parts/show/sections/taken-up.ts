import { lead, plain } from '../paragraphs.ts';
import { aSection, type Section, type SectionView } from '../section.ts';
import { areaSection } from './area.ts';

/**
 * What the meeting goes through, in the agenda's order: an area once, where it is first named, and what belongs to no
 * area. Without an agenda it goes through every area, in the plan's order.
 */
export function takenUpSections(view: SectionView): Section[] {
  const { meeting, show } = view;
  if (meeting.agenda.length === 0) return show.areas.map((picture) => areaSection(picture, view));
  const sections = meeting.agenda.flatMap((item) => {
    if (item.areaId === null) return [itemSection(item)];
    return show.areas.filter(({ area }) => area.id === item.areaId).map((picture) => areaSection(picture, view));
  });
  return [...new Map(sections.map((section) => [section.id, section])).values()];
}

/** The areas that an agenda does not name, for who asks about one. */
export function otherAreaSections(view: SectionView): Section[] {
  const { meeting, show } = view;
  if (meeting.agenda.length === 0) return [];
  const named = new Set(meeting.agenda.map(({ areaId }) => areaId));
  return show.areas
    .filter(({ area }) => !named.has(area.id))
    .map((picture) => ({ ...areaSection(picture, view), isAppendix: true }));
}

function itemSection({ id, title, why }: SectionView['meeting']['agenda'][number]): Section {
  return aSection({
    id,
    name: 'På dagordningen',
    heading: title,
    look: 'title',
    blocks: why.trim() === '' ? [] : [lead(plain(why))],
  });
}
