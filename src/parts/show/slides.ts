import type { CalendarDate } from '#domain/calendar.ts';
import { fillSlides } from './fill-slides.ts';
import { fittedBlocks, fittedHeading } from './fitting.ts';
import type { RoomView } from './room-view.ts';
import { type Section, sectionView } from './section.ts';
import { nextSection } from './sections/next-steps.ts';
import { agendaSections, titleSection } from './sections/opening.ts';
import { resolutionSection } from './sections/resolutions.ts';
import { sinceSection } from './sections/since.ts';
import { stateSection } from './sections/state.ts';
import { otherAreaSections, takenUpSections } from './sections/taken-up.ts';
import type { Slide } from './slide.ts';
import { roomBelow } from './slide-metrics.ts';
import type { TextSize } from './stage.ts';

/**
 * The whole show: title, agenda, how things stand, what is new since the last meeting, what is taken up, what has
 * been decided, what comes next; after that the areas that are not taken up. Larger text gives more slides. Always the
 * same for the same view and size.
 */
export function slidesOf(room: RoomView, size: TextSize): readonly Slide[] {
  const view = sectionView(room);
  const sections = [
    titleSection(view),
    ...agendaSections(view),
    stateSection(view),
    sinceSection(view),
    ...takenUpSections(view),
    resolutionSection(view),
    nextSection(view),
    ...otherAreaSections(view),
  ];
  return sections.flatMap((section) => slidesIn(section, room.show.today, size));
}

function slidesIn(section: Section, on: CalendarDate, size: TextSize): Slide[] {
  const { id, name, look, area, showsHelpLines, isAppendix } = section;
  const first = fittedHeading(section, { isFirst: true });
  const later = fittedHeading(section, { isFirst: false });
  const capacity = {
    first: roomBelow({ lines: first.lines, look, showsHelpLines }),
    rest: roomBelow({ lines: later.lines, look, showsHelpLines }),
  };
  const filled = fillSlides(fittedBlocks(section, first, size), capacity, size);
  return filled.map((blocks, page) => ({
    key: { section: id, page },
    section: { name, number: page + 1, of: filled.length },
    area,
    heading: page === 0 ? first.text : later.text,
    look,
    on,
    showsHelpLines,
    isAppendix,
    blocks,
  }));
}
