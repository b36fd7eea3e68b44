import { gapAbove, heightOf } from './block-height.ts';
import { cutBlock } from './cut-block.ts';
import type { Block } from './slide.ts';
import type { TextSize } from './stage.ts';

/** How high what stands on a slide may be, in hundredths of its height: on the first of a section and on the others. */
export type Capacity = { first: number; rest: number };

/** On as many slides as it takes, what stands on them is spread as evenly as that many allow. */
const shares = [0.6, 0.7, 0.8, 0.9] as const;

/** Blocks, in order, on as many slides as they need, and on one at least. */
export function fillSlides(
  blocks: readonly Block[],
  capacity: Capacity,
  size: TextSize,
): readonly (readonly Block[])[] {
  const full = filled(blocks, capacity, size);
  if (full.length === 1) return full;
  const even = shares.map((share) =>
    filled(blocks, { first: capacity.first * share, rest: capacity.rest * share }, size),
  );
  return even.find((slides) => slides.length === full.length) ?? full;
}

function filled(blocks: readonly Block[], { first, rest }: Capacity, size: TextSize): (readonly Block[])[] {
  const slides: (readonly Block[])[] = [];
  let waiting = blocks;
  do {
    const { slide, after } = fillOne(waiting, slides.length === 0 ? first : rest, size);
    slides.push(slide);
    waiting = after;
  } while (waiting.length > 0);
  return slides;
}

type Filled = { slide: readonly Block[]; after: readonly Block[] };

/** As many of the blocks as have room on a slide, and what is left. Something always goes there, whatever its height. */
function fillOne(blocks: readonly Block[], most: number, size: TextSize): Filled {
  let left = most;
  for (const [place, block] of blocks.entries()) {
    const isAlone = place === 0;
    const height = heightOf(block, size);
    const room = left - (isAlone ? 0 : gapAbove(block, size));
    if (height > room) {
      const cut = !isAlone && isMovedWhole(height, most) ? null : cutBlock(block, { height: room, size, isAlone });
      if (cut !== null) {
        return { slide: [...blocks.slice(0, place), cut[0]], after: [cut[1], ...blocks.slice(place + 1)] };
      }
      return divided(blocks, isAlone ? 1 : place);
    }
    left = room - height;
  }
  return { slide: blocks, after: [] };
}

/** What is not long is better moved to the next slide than cut. */
function isMovedWhole(height: number, capacity: number): boolean {
  return height <= capacity * 0.4;
}

/** A heading goes with what it is the heading of. */
function divided(blocks: readonly Block[], place: number): Filled {
  const last = blocks[place - 1];
  const end = place > 1 && last?.kind === 'paragraph' && last.look === 'label' ? place - 1 : place;
  return { slide: blocks.slice(0, end), after: blocks.slice(end) };
}
