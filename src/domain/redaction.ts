import { all, find, type Picture } from './document.ts';
import type { ShownEvent } from './events.ts';
import type { Note } from './note.ts';

/** What stands in the place of words that have been masked. */
export const mask = '[maskat]';

/** Whether a text is the earlier one with some of its words masked and nothing else changed. A mask stands for something. */
export function isMasked(text: string, earlier: string): boolean {
  const [first = '', ...rest] = text.split(mask);
  if (rest.length === 0 || text === earlier || !earlier.startsWith(first)) return false;
  let place = first.length;
  for (const [index, piece] of rest.entries()) {
    // What stands last must end the text; before that, the earliest place leaves the most for the rest.
    const at = index === rest.length - 1 ? earlier.length - piece.length : earlier.indexOf(piece, place + 1);
    if (at <= place || !earlier.endsWith(piece, at + piece.length)) return false;
    place = at + piece.length;
  }
  return true;
}

/** A picture of an earlier day as it may be told: without the texts in which words have been masked since. */
export function maskedPicture(picture: Picture, now: Picture): Picture {
  const told = new Map(picture);
  for (const note of all(now, 'note')) {
    const then = note.redactions.length === 0 ? undefined : find(picture, 'note', note.id);
    if (then !== undefined) told.set(note.id, maskedNote(then, note));
  }
  return told;
}

/** A note as it stood earlier, without its texts if words in it have been masked since. */
export function maskedNote<N extends Note>(then: N, now: Note): N {
  // Before 0.3.0 nothing was masked, and what was kept says nothing of it.
  const { redactions = [] }: Partial<Note> = then;
  if (redactions.length >= now.redactions.length) return then;
  return { ...then, text: mask, corrections: then.corrections.map((one) => ({ ...one, earlierText: mask })) };
}

/** What happened to a note before words in it were masked. */
export function maskedEvent(event: ShownEvent): ShownEvent {
  switch (event.type) {
    case 'note-corrected':
      return { ...event, earlierText: mask, text: mask };
    case 'note-redacted':
      return { ...event, text: mask };
    default:
      return event;
  }
}
