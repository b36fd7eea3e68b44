import { measureLineEms, timelineLineEms } from './block-height.ts';
import { beside, lead, plain, point, soft, strong } from './paragraphs.ts';
import type { Section } from './section.ts';
import type { Block, Measure, Timeline } from './slide.ts';
import { contentWidth, headings, laterLines } from './slide-metrics.ts';
import type { TextSize } from './stage.ts';
import { cutToLines, linesOf, widthOf, wordsOf } from './text-lines.ts';

/** A heading as it stands on a slide, and on how many lines. */
export type Heading = { text: string; lines: number };

/** Lines that words beside a bar may take; more would be a text and not a timeline. */
const mostTitleLines = 3;
const mostWordLines = 2;

export function fittedHeading({ heading, look, area }: Section, { isFirst }: { isFirst: boolean }): Heading {
  const { size, mostLines } = headings[look];
  const number = area === null ? '' : `${area} `;
  const lineEms = contentWidth / size - number.length;
  const [firstWord] = wordsOf([strong(heading)]);
  // A first word that is longer than a line begins beneath the number, which then has a line of its own.
  const above = area !== null && firstWord !== undefined && widthOf(firstWord) > lineEms ? 1 : 0;
  const lines = (isFirst ? mostLines : laterLines) - above;
  const text = cutToLines(heading, { lineEms, lines, isStrong: true });
  return { text, lines: above + linesOf(wordsOf([strong(text)]), lineEms) };
}

/** What is cut where there is little room, its heading and the words beside bars, stands in full beneath. */
export function fittedBlocks({ heading, blocks }: Section, { text }: Heading, size: TextSize): Block[] {
  return [...(text === heading ? [] : [lead(strong(heading))]), ...blocks.flatMap((block) => fitted(block, size))];
}

function fitted(block: Block, size: TextSize): Block[] {
  switch (block.kind) {
    case 'timeline':
      return fittedTimeline(block, size);
    case 'measure':
      return fittedMeasure(block, size);
    default:
      return [block];
  }
}

function fittedMeasure(measure: Measure, size: TextSize): Block[] {
  const lineEms = measureLineEms(size);
  const cut = cutToLines(measure.beside, { lineEms, lines: mostWordLines, isStrong: false });
  return [{ ...measure, beside: cut }, ...(cut === measure.beside ? [] : [beside(soft(measure.beside))])];
}

function fittedTimeline(timeline: Timeline, size: TextSize): Block[] {
  const lineEms = timelineLineEms(size);
  const lines = timeline.lines.map((line) => ({
    ...line,
    title: cutToLines(line.title, { lineEms, lines: mostTitleLines, isStrong: true }),
    words: cutToLines(line.words, { lineEms, lines: mostWordLines, isStrong: false }),
  }));
  const inFull = timeline.lines.filter(
    ({ title, words }, place) => title !== lines[place]?.title || words !== lines[place]?.words,
  );
  return [
    { ...timeline, lines },
    ...inFull.map(({ mark, title, words }) => point(mark, strong(`${title}:`), plain(words))),
  ];
}
