import { type Piece, withLinks } from './links.ts';

export type Line = readonly Piece[];

/** `marker`: how the line said that it is an item ("- ", "2. "). `number`: the one that it gave itself, or null. */
export type Item = { marker: string; number: number | null; lines: readonly Line[] };

export type Block = { kind: 'paragraph'; lines: readonly Line[] } | { kind: 'list'; items: readonly Item[] };

/** Two figures at most: "2023. Sedan" begins a sentence. */
const marked = /^[ \t]*(?:[-*•]|(?<number>\d{1,2})\.)[ \t]+(?=\S)/u;

/**
 * Plain text as paragraphs and lists, links within them. An empty line parts paragraphs; a line break within one is
 * kept; a line that is indented beneath an item goes on with it. All that was written is there, markers included, but
 * for the empty lines.
 */
export function readProse(text: string): Block[] {
  const blocks: Open[] = [];
  let last: Open | undefined;
  for (const line of text.split(/\r\n|\r|\n/)) {
    if (line.trim() === '') {
      last = undefined;
      continue;
    }
    const next = added(last, line);
    if (next !== last) blocks.push(next);
    last = next;
  }
  return blocks;
}

type OpenItem = Item & { lines: Line[] };
type Open = { kind: 'paragraph'; lines: Line[] } | { kind: 'list'; items: OpenItem[] };

/** The block that the line goes on with, or a new one that it begins. */
function added(last: Open | undefined, line: string): Open {
  const match = marked.exec(line);
  if (match !== null) {
    const [marker] = match;
    const number = match.groups?.number;
    const item = {
      marker,
      number: number === undefined ? null : Number(number),
      lines: [withLinks(line.slice(marker.length))],
    };
    if (last?.kind !== 'list') return { kind: 'list', items: [item] };
    last.items.push(item);
    return last;
  }
  const lines = last?.kind === 'list' ? /^[ \t]/.test(line) && last.items.at(-1)?.lines : last?.lines;
  if (last === undefined || !lines) return { kind: 'paragraph', lines: [withLinks(line)] };
  lines.push(withLinks(line));
  return last;
}

/** The same in one run of words, for where there is room for no more: items stand beside each other. */
export function inOneLine(text: string): string {
  return readProse(text)
    .map((block) => (block.kind === 'paragraph' ? run(block.lines) : block.items.map(itemWords).join(' · ')))
    .join(' ');
}

function itemWords({ number, lines }: Item): string {
  return number === null ? run(lines) : `${number}. ${run(lines)}`;
}

function run(lines: readonly Line[]): string {
  return lines.map((line) => line.map(({ text }) => text).join('')).join(' ');
}
