import { gapAbove, heightOf } from './block-height.ts';
import { cutBlock } from './cut-block.ts';
import type { Block } from './slide.ts';
import type { TextSize } from './stage.ts';

/** How high what stands on a slide may be, in hundredths of its height: on the first of a section and on the others. */
export type Capacity = { first: number; rest: number };

/** On as many slides as it takes, what stands on them is spread as evenly as goes without tearing lists apart. */
const shares = [0.6, 0.7, 0.8, 0.9] as const;

/** Words that take no more than this share of a slide are better moved to the next one than cut. */
const mostMoved = 0.75;

/** Blocks, in order, on as many slides as they need, and on one at least. */
export function fillSlides(
  blocks: readonly Block[],
  capacity: Capacity,
  size: TextSize,
): readonly (readonly Block[])[] {
  const longestMoved = { words: capacity.rest * mostMoved, figure: capacity.rest };
  const full = filled(blocks, { ...capacity, longestMoved, size });
  if (full.length === 1) return full;
  const even = shares.map((share) =>
    filled(blocks, { first: capacity.first * share, rest: capacity.rest * share, longestMoved, size }),
  );
  return [...even, full]
    .filter((slides) => slides.length === full.length && pieces(slides) <= pieces(full))
    .reduce((best, slides) => (torn(slides) < torn(best) ? slides : best));
}

/** How many slides go on with what has its heading on an earlier one. */
function torn(slides: readonly (readonly Block[])[]): number {
  return slides.filter(([first], place) => place > 0 && !(first?.kind === 'paragraph' && first.introduces)).length;
}

/** More of them are more that is cut. */
function pieces(slides: readonly (readonly Block[])[]): number {
  return slides.flat().length;
}

type Filling = Capacity & Omit<Bounds, 'most'>;

function filled(blocks: readonly Block[], { first, rest, ...bounds }: Filling): (readonly Block[])[] {
  const slides: (readonly Block[])[] = [];
  let waiting = blocks;
  do {
    const { slide, after } = fillOne(waiting, { most: slides.length === 0 ? first : rest, ...bounds });
    slides.push(slide);
    waiting = after;
  } while (waiting.length > 0);
  return slides;
}

/** `longestMoved`: what is no higher is better moved to the next slide than cut; a figure whenever it has room there. */
type Bounds = { most: number; longestMoved: { words: number; figure: number }; size: TextSize };
type Filled = { slide: readonly Block[]; after: readonly Block[] };

/** As many of the blocks as have room on a slide, and what is left. Something always goes there, whatever its height. */
function fillOne(blocks: readonly Block[], { most, longestMoved, size }: Bounds): Filled {
  const { count, room } = withRoom(blocks, most, size);
  const next = blocks[count];
  if (next === undefined) return { slide: blocks, after: [] };
  const start = startOfGroup(blocks, count);
  const longest = next.kind === 'paragraph' ? longestMoved.words : longestMoved.figure;
  if (start > 0 && heightTogether(blocks.slice(start, count + 1), size) <= longest) {
    return divided(blocks, start);
  }
  const cut = cutBlock(next, { height: room, size, isAlone: count === 0 });
  if (cut === null) return divided(blocks, start > 0 ? start : Math.max(count, 1));
  return { slide: [...blocks.slice(0, count), cut[0]], after: [cut[1], ...blocks.slice(count + 1)] };
}

/** How many of the blocks have room whole, and how much of it is left for the next one. */
function withRoom(blocks: readonly Block[], most: number, size: TextSize): { count: number; room: number } {
  let left = most;
  for (const [place, block] of blocks.entries()) {
    const room = left - (place === 0 ? 0 : gapAbove(block, size));
    const height = heightOf(block, size);
    if (height > room) return { count: place, room };
    left = room - height;
  }
  return { count: blocks.length, room: left };
}

function heightTogether(blocks: readonly Block[], size: TextSize): number {
  return blocks.reduce((sum, block) => sum + gapAbove(block, size) + heightOf(block, size), 0);
}

/** Where what a block belongs together with begins: what introduces it, or what it is a word beside. */
function startOfGroup(blocks: readonly Block[], place: number): number {
  let start = place;
  while (start > 0 && belongTogether(blocks[start - 1], blocks[start])) start -= 1;
  return start;
}

function belongTogether(one: Block | undefined, next: Block | undefined): boolean {
  const introduces = one?.kind === 'paragraph' && one.introduces;
  return introduces || (next?.kind === 'paragraph' && next.look === 'beside');
}

function divided(blocks: readonly Block[], place: number): Filled {
  return { slide: blocks.slice(0, place), after: blocks.slice(place) };
}
