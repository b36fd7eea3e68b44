/** What stands in the place of words that have been masked. */
export const mask = '[maskat]';

/** Whether a text is the earlier one with some of its words masked and nothing else changed. */
export function isMasked(text: string, earlier: string): boolean {
  const [first = '', ...rest] = text.split(mask);
  if (rest.length === 0 || text === earlier || !earlier.startsWith(first)) return false;
  let place = first.length;
  for (const [index, piece] of rest.entries()) {
    // What stands last must end the text; before that, the earliest place leaves the most for the rest.
    const at = index === rest.length - 1 ? earlier.length - piece.length : earlier.indexOf(piece, place);
    if (at < place || !earlier.endsWith(piece, at + piece.length)) return false;
    place = at + piece.length;
  }
  return true;
}
