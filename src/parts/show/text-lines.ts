import type { Run } from './slide.ts';
import { emsOf } from './text-width.ts';

/** What a line may be broken after. Between words of a run, and between runs, stands one space. */
export type Word = { text: string; look: Run['look'] };

/** The mark of examples stands in a frame and is never broken. */
const frameEms = 1.2;

/** The widest letter: a line that is broken within a word may leave that much of its end empty. */
export const widestEms = 1.6;

export function wordsOf(runs: readonly Run[]): Word[] {
  return runs.flatMap(({ text, look }): Word[] => {
    if (look === 'example') return [{ text, look }];
    const words = text.split(/[ \t\r\n]+/u).filter((word) => word !== '');
    return words.map((word) => ({ text: word, look }));
  });
}

/** Words as runs again. */
export function runsOf(words: readonly Word[]): Run[] {
  const runs: Run[] = [];
  for (const { text, look } of words) {
    const last = runs.at(-1);
    if (last === undefined || last.look !== look || look === 'example') runs.push({ text, look });
    else runs[runs.length - 1] = { text: `${last.text} ${text}`, look };
  }
  return runs;
}

/** How many lines words take at most, where a line is so many ems. A word that is longer than a line is broken anywhere. */
export function linesOf(words: readonly Word[], lineEms: number): number {
  return words.length === 0 ? 0 : placed(words, lineEms).lines;
}

/** How many of the words have room on so many lines. */
export function countWithin(words: readonly Word[], lineEms: number, lines: number): number {
  return placed(words, lineEms, lines).count;
}

/** Puts words on lines, one after another, until there are no more or they would need another line than `most`. */
function placed(words: readonly Word[], lineEms: number, most = Number.POSITIVE_INFINITY) {
  let lines = 1;
  let used = 0;
  let count = 0;
  for (const word of words) {
    const width = widthOf(word);
    const beside = used === 0 ? width : used + emsOf(' ', strongIf(word)) + width;
    if (beside <= lineEms) used = beside;
    else {
      // A word that fits on no line begins on one of its own.
      const perLine = Math.max(lineEms - widestEms, 1);
      const own = width <= lineEms ? 1 : Math.ceil(width / perLine);
      lines += used === 0 ? own - 1 : own;
      used = own === 1 ? width : width - (own - 1) * perLine;
    }
    if (lines > most) break;
    count += 1;
  }
  return { lines, count };
}

/** How many ems a word takes. */
export function widthOf(word: Word): number {
  return emsOf(word.text, strongIf(word)) + (word.look === 'example' ? frameEms : 0);
}

function strongIf({ look }: Word): { isStrong: boolean } {
  return { isStrong: look === 'strong' };
}

const segmenter = new Intl.Segmenter('sv', { granularity: 'grapheme' });

/** The letters of a word; what is drawn as one is one. */
function lettersOf(text: string): string[] {
  return Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** The text as it is where it has room on so many lines, or as much of it as has, with … at its end. */
export function cutToLines(text: string, { lineEms, lines, isStrong }: Room): string {
  const look = isStrong ? 'strong' : 'plain';
  const words = wordsOf([{ text, look }]);
  if (linesOf(words, lineEms) <= lines) return text;
  const ellipsis = emsOf('…', { isStrong });
  // One line is a little shorter: the mark stands right after the last word.
  const count = countWithin(words, lineEms - ellipsis, lines);
  if (count > 0)
    return `${words
      .slice(0, count)
      .map((word) => word.text)
      .join(' ')}…`;
  return `${beginningOf(text, (lineEms - ellipsis - widestEms) * lines, isStrong)}…`;
}

/** As many of the first letters as take so many ems, and one at least. */
export function beginningOf(text: string, ems: number, isStrong: boolean): string {
  let beginning = '';
  let used = 0;
  for (const letter of lettersOf(text)) {
    used += emsOf(letter, { isStrong });
    if (used > ems && beginning !== '') break;
    beginning += letter;
  }
  return beginning;
}

export type Room = { lineEms: number; lines: number; isStrong: boolean };
