import type { RoomView } from './room-view.ts';
import type { Slide } from './slide.ts';
import type { TextSize } from './stage.ts';

/**
 * The whole show: title, agenda, how things stand, what is new since the last meeting, the areas, what else is taken
 * up, what has been decided, what comes next. Larger text gives more slides. Always the same for the same view and size.
 */
export function slidesOf({ meeting, show }: RoomView, _size: TextSize): readonly Slide[] {
  const title = { key: { section: 'title', page: 0 }, section: 'Titel', look: 'title', on: show.today } as const;
  return [{ ...title, heading: meeting.title, blocks: [] }];
}
