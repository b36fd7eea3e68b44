import type { CalendarDate } from '#domain/calendar.ts';
import type { Picture } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';

/** How many days are remembered. A person looks at one or two; each picture is as large as the plan. */
const mostDays = 4;

/** Pictures of earlier days, folded when they are asked for and remembered until something is appended. */
type EarlierPictures = { of: (day: CalendarDate) => Picture; forget: () => void };

export function earlierPictures(entriesUntil: (day: CalendarDate) => Iterable<Entry>): EarlierPictures {
  const remembered = new Map<CalendarDate, Picture>();
  return {
    of: (day) => {
      const known = remembered.get(day);
      if (known !== undefined) return known;
      const picture = fold(entriesUntil(day));
      const [oldest] = remembered.keys();
      if (oldest !== undefined && remembered.size >= mostDays) remembered.delete(oldest);
      remembered.set(day, picture);
      return picture;
    },
    forget: () => remembered.clear(),
  };
}
