/** A piece of a line: words as they are, or an address that leads there. What is seen of a link is the address itself. */
export type Piece = { kind: 'words'; text: string } | { kind: 'link'; text: string };

/**
 * Up to what no address holds: space, brackets that quote it, backslashes, and the unseen characters that could make
 * it look like another.
 */
const address = /(?<![\p{L}\p{N}])https?:\/\/[^\s<>"“”„‘`«»\\\p{C}\p{Z}]+/giu;

/** What stands after an address in a sentence and is none of it. */
const afterwards = ".,;:!?'’…*_}|";

/** Letters of Swedish and no others: "pаypal" can be written with letters that only look like those. Nor a user name. */
const host = /^https?:\/\/[a-z0-9åäöéü-]+(?:\.[a-z0-9åäöéü-]+)*(?::\d{1,5})?(?:[/?#]|$)/i;

/** A line cut where an address begins and ends. The pieces together are the line, to the letter. */
export function withLinks(line: string): Piece[] {
  const pieces: Piece[] = [];
  let place = 0;
  const words = (until: number) => {
    if (until > place) pieces.push({ kind: 'words', text: line.slice(place, until) });
  };
  for (const { 0: found, index } of line.matchAll(address)) {
    const text = withoutEnd(found);
    if (!leadsSomewhere(text)) continue;
    words(index);
    pieces.push({ kind: 'link', text });
    place = index + text.length;
  }
  words(line.length);
  return pieces;
}

/** Without the full stop of its sentence, and the bracket that was opened before it. */
function withoutEnd(text: string): string {
  const unopened = { ')': surplus(text, ')', '('), ']': surplus(text, ']', '[') };
  let end = text.length;
  for (; end > 0; end -= 1) {
    const last = text.charAt(end - 1);
    if (afterwards.includes(last)) continue;
    if ((last !== ')' && last !== ']') || unopened[last] <= 0) break;
    unopened[last] -= 1;
  }
  return text.slice(0, end);
}

function surplus(text: string, closing: string, opening: string): number {
  return text.split(closing).length - text.split(opening).length;
}

function leadsSomewhere(text: string): boolean {
  return host.test(text) && URL.canParse(text);
}
