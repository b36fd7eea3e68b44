import type { Picture } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import { rangeUntil } from '#operations/moment.ts';
import type { EntryRange, Moment } from '#operations/ports.ts';

/** How many are remembered. A person looks at one or two; each picture is as large as the plan. */
const mostRemembered = 4;

/** Pictures of earlier moments, folded when they are asked for and remembered for a while. */
type EarlierPictures = {
  at: (moment: Moment) => Picture;
  /** A day may get more entries; what came before a position never does. */
  forgetDays: () => void;
};

export function earlierPictures(entriesIn: (range: EntryRange) => Iterable<Entry>): EarlierPictures {
  const remembered = new Map<string | number, Picture>();
  return {
    at: (moment) => {
      const key = 'until' in moment ? moment.until : moment.position;
      const picture = remembered.get(key) ?? fold(entriesIn(rangeUntil(moment)));
      // Last among them: what a meeting shows is asked for all along, and days are looked at beside it.
      remembered.delete(key);
      remembered.set(key, picture);
      const [oldest] = remembered.keys();
      if (oldest !== undefined && remembered.size > mostRemembered) remembered.delete(oldest);
      return picture;
    },
    forgetDays: () => {
      for (const key of remembered.keys()) if (typeof key === 'string') remembered.delete(key);
    },
  };
}
