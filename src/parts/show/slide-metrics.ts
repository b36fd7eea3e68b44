import type { ParagraphLook, Slide } from './slide.ts';
import type { TextSize } from './stage.ts';

/**
 * The measures of a slide, in hundredths of its height. They are those of the narrowest screen, which is 4:3: on wider
 * ones the same slides have more air. `slide-view.tsx` draws by the same numbers.
 */
const slideWidth = 400 / 3;
export const side = 5.5;
export const contentWidth = slideWidth - 2 * side;

export const top = 4.6;
export const belowHeading = 2.8;
export const footSize = 3;
const aboveFoot = 2;
export const footHeight = 6.6;

/** The help lines, above the foot. */
export const helpHeight = 8.6;

/** Letters as large as `size` with lines `line` times as high. `mostLines`: more than that of a heading is cut. */
export const headings: Record<Slide['look'], { size: number; line: number; mostLines: number }> = {
  title: { size: 8.4, line: 1.15, mostLines: 3 },
  content: { size: 6.2, line: 1.16, mostLines: 3 },
};

/** On the slides that follow the first of a section its heading is known. */
export const laterLines = 2;

/** What is left for blocks under a heading of so many lines. */
export function roomBelow({ look, lines, showsHelpLines }: Pick<Slide, 'look' | 'showsHelpLines'> & { lines: number }) {
  const heading = headings[look].size * headings[look].line * lines;
  return 100 - top - heading - belowHeading - aboveFoot - footHeight - (showsHelpLines ? helpHeight : 0);
}

/** Letters as large as `size` with lines `line` times as high; `gap`: the air above it. All but `line` in hundredths. */
export type TextMetrics = { size: number; line: number; gap: number };

const looks: Record<ParagraphLook, TextMetrics> = {
  lead: { size: 4.6, line: 1.3, gap: 2.6 },
  label: { size: 3.4, line: 1.3, gap: 3 },
  body: { size: 3.5, line: 1.32, gap: 1.6 },
  beside: { size: 3, line: 1.32, gap: 0.6 },
};

export function textMetrics(look: ParagraphLook, size: TextSize): TextMetrics {
  const { size: smallest, line, gap } = looks[look];
  return { size: smallest * size, line, gap };
}

/** What a mark takes of the width, in ems. */
export const markEms = 1.9;

/** Of a line of a timeline: the share of the width that its words have, and the air around them. */
export const lineWords = 0.5;
export const lineGap = 1.5;
/** The years above a timeline, in the smallest letters whatever their size, and what each needs of the width. */
export const yearsHeight = 4.8;
export const yearWidth = 10;

/** In times of the body's letters. */
export const countsHeight = 2.1;
/** A measure's value, in times of the body's letters, and what its curve takes, in hundredths of the slide's height. */
export const valueSize = 2;
export const valueLine = 1.2;
export const curve = { width: 36, height: 12, gap: 4 };

/** So many hundredths of the height of the slide that it stands on, as a length. */
export function inUnits(hundredths: number): string {
  return `calc(${hundredths} * var(--u))`;
}
