import type { Block, Measure, Paragraph, Timeline, TimelineLine } from './slide.ts';
import {
  contentWidth,
  countsHeight,
  curve,
  lineGap,
  lineWords,
  markEms,
  textMetrics,
  valueLine,
  valueSize,
  yearsHeight,
} from './slide-metrics.ts';
import type { TextSize } from './stage.ts';
import { linesOf, wordsOf } from './text-lines.ts';

/** How high a block may be, in hundredths of the slide's height, the air above it left out: never less than it is. */
export function heightOf(block: Block, size: TextSize): number {
  switch (block.kind) {
    case 'paragraph':
      return linesIn(block, size) * lineHeight(block.look, size);
    case 'timeline':
      return block.lines.reduce((sum, line) => sum + lineOfTimelineHeight(line, size), yearsHeight);
    case 'measure':
      return measureHeight(block, size);
    case 'counts':
      return countsHeight * textMetrics('body', size).size * countRows(block, size);
  }
}

/** The air above a block that is not the first on its slide. */
export function gapAbove(block: Block, size: TextSize): number {
  if (block.kind === 'paragraph') return textMetrics(block.look, size).gap;
  return textMetrics('label', size).gap;
}

export function lineHeight(look: Paragraph['look'], size: TextSize): number {
  const metrics = textMetrics(look, size);
  return metrics.size * metrics.line;
}

/** What a mark takes of a paragraph's width, the same for small and large letters, which then stand under each other. */
export function markWidth(size: TextSize): number {
  return markEms * textMetrics('body', size).size;
}

/** How many ems a line of the paragraph is. */
export function lineEmsOf({ look, mark }: Pick<Paragraph, 'look' | 'mark'>, size: TextSize): number {
  const width = contentWidth - (mark === null ? 0 : markWidth(size));
  return width / textMetrics(look, size).size;
}

function linesIn(paragraph: Paragraph, size: TextSize): number {
  return linesOf(wordsOf(paragraph.runs), lineEmsOf(paragraph, size));
}

/** How many ems the words beside a bar have. */
export function timelineLineEms(size: TextSize): number {
  return (contentWidth * lineWords) / textMetrics('beside', size).size - markEms - 1;
}

function lineOfTimelineHeight({ title, words }: TimelineLine, size: TextSize): number {
  const lineEms = timelineLineEms(size);
  const title_ = linesOf(wordsOf([{ text: title, look: 'strong' }]), lineEms);
  const lines = title_ + linesOf(wordsOf([{ text: words, look: 'soft' }]), lineEms);
  return lines * lineHeight('beside', size) + lineGap;
}

/** How many lines of a timeline have room within a height, its years included. */
export function linesWithin({ lines }: Timeline, height: number, size: TextSize): number {
  let left = height - yearsHeight;
  const past = lines.findIndex((line) => {
    left -= lineOfTimelineHeight(line, size);
    return left < 0;
  });
  return past < 0 ? lines.length : past;
}

/** How many ems the words beside a curve have. */
export function measureLineEms(size: TextSize): number {
  return (contentWidth - curve.width - curve.gap) / textMetrics('body', size).size;
}

/** Its value and what stands beneath it, or its curve where that is higher. */
function measureHeight({ value, beside }: Measure, size: TextSize): number {
  const body = textMetrics('body', size);
  const ems = measureLineEms(size);
  const valueLines = linesOf(wordsOf([{ text: value, look: 'strong' }]), ems / valueSize);
  const lines = linesOf(wordsOf([{ text: beside, look: 'soft' }]), ems);
  return Math.max((valueLines * valueSize * valueLine + lines * body.line) * body.size, curve.height);
}

/** Each count is a figure, a glyph and a word, and two stand beside each other at the least. */
function countRows({ counts }: Extract<Block, { kind: 'counts' }>, size: TextSize): number {
  const perRow = Math.max(2, Math.floor(contentWidth / textMetrics('body', size).size / countEms));
  return Math.ceil(counts.length / perRow);
}

/** The longest of them: "12 ▲ Ej påbörjad". */
export const countEms = 11.5;
