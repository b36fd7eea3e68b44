import { lineEmsOf, lineHeight, linesWithin } from './block-height.ts';
import type { Block, Paragraph } from './slide.ts';
import type { TextSize } from './stage.ts';
import { beginningOf, countWithin, runsOf, type Word, widestEms, wordsOf } from './text-lines.ts';

/** Fewer lines than this are not left behind at the foot of a slide. */
const fewestLines = 2;

/**
 * A block as what has room within a height and the rest, or null where nothing of it has. `isAlone`: nothing else is on
 * the slide, so that something of it must go there.
 */
export function cutBlock(
  block: Block,
  { height, size, isAlone }: { height: number; size: TextSize; isAlone: boolean },
): readonly [Block, Block] | null {
  switch (block.kind) {
    case 'paragraph': {
      const lines = Math.floor(height / lineHeight(block.look, size));
      return lines < fewestLines && !isAlone ? null : cutParagraph(block, Math.max(lines, 1), size);
    }
    case 'timeline': {
      const room = linesWithin(block, height, size);
      const count = isAlone ? Math.max(room, 1) : room;
      if (count < (isAlone ? 1 : fewestLines) || count >= block.lines.length) return null;
      return [
        { ...block, lines: block.lines.slice(0, count) },
        { ...block, lines: block.lines.slice(count) },
      ];
    }
    case 'measure':
    case 'counts':
      return null;
  }
}

function cutParagraph(paragraph: Paragraph, lines: number, size: TextSize): readonly [Paragraph, Paragraph] | null {
  const words = wordsOf(paragraph.runs);
  const lineEms = lineEmsOf(paragraph, size);
  const room = countWithin(words, lineEms, lines);
  if (room >= words.length) return null;
  const [first, rest] =
    room === 0 ? cutWord(words, (lineEms - widestEms) * lines) : cutBetween(words, betterEnd(words, room));
  return [
    { ...paragraph, runs: runsOf(first) },
    { ...paragraph, continues: true, runs: runsOf(rest) },
  ];
}

function cutBetween(words: readonly Word[], count: number): readonly [Word[], Word[]] {
  return [words.slice(0, count), words.slice(count)];
}

/** The end of the last sentence that has room, unless much room would then be left empty. */
function betterEnd(words: readonly Word[], room: number): number {
  const end = words.slice(0, room).findLastIndex(({ text }) => /[.!?…:][”")]?$/u.test(text)) + 1;
  return end >= room * 0.6 ? end : room;
}

/** A first word that has no room on the whole slide is cut within. */
function cutWord([long, ...rest]: readonly Word[], ems: number): readonly [Word[], Word[]] {
  if (long === undefined) return [[], []];
  const beginning = beginningOf(long.text, ems, long.look === 'strong');
  const end = long.text.slice(beginning.length);
  return [[{ ...long, text: beginning }], end === '' ? rest : [{ ...long, text: end }, ...rest]];
}
