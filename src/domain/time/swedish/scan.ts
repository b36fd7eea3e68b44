import type { Term } from './term.ts';

/** A piece of the text, with where it stands, before the vocabulary has been asked. `spaced`: after a space. */
export type Piece = { at: number; end: number; spaced: boolean; found: { word: string } | Term };

type Shape = readonly [RegExp, (...figures: number[]) => Term];

/** What is written with figures, the most particular first. The groups are handed over as numbers. */
const shapes: readonly Shape[] = [
  [/(?:kl\.?|klockan)\s{0,3}\d{1,2}(?:[.:]\d\d)?(?:\s?-\s?\d{1,2}(?:[.:]\d\d)?)?(?!\d)/y, timeOfDay],
  [/\d{1,2}:\d\d(?:\s?-\s?\d{1,2}:\d\d)?(?!\d)/y, timeOfDay],
  // No month has these numbers, so it is no "15.6–20.6".
  [/\d{1,2}\.(?:00|15|30|45)(?:\s?-\s?\d{1,2}\.(?:00|15|30|45))?(?![\d.])/y, timeOfDay],
  [/(\d{4})([-./])(\d{1,2})\2(\d{1,2})(?!\d)/y, (year = 0, _, month = 0, day = 0) => date(year, month, day)],
  [/(\d\d)-(\d\d)-(\d\d)(?!\d)/y, (year = 0, month = 0, day = 0) => date(fullYear(year), month, day)],
  [/(\d{3})0-tale[nt]s?(?!\p{L})/uy, (decade = 0) => years(decade * 10, decade * 10 + 9)],
  [/(\d{4})(\d\d)(\d\d)(?!\d)/y, date],
  [/(\d\d)(\d\d)(\d\d)(?!\d)/y, (year = 0, month = 0, day = 0) => date(fullYear(year), month, day)],
  [/(\d{4})-(\d{1,2})(?!\d)/y, monthOrYears],
  [/(\d{4})\/(\d{4})(?!\d)/y, years],
  [/(\d{4})\/(\d\d)(?!\d)/y, (from = 0, to = 0) => years(from, inCenturyOf(from, to))],
  [/(\d{1,2})([-./])(\d{1,2})\2(\d{4})(?!\d)/y, (day = 0, _, month = 0, year = 0) => date(year, month, day)],
  [/(\d{1,2})([./])(\d{1,2})\2(\d\d)(?!\d)/y, (day = 0, _, month = 0, year = 0) => date(fullYear(year), month, day)],
  [/(\d{1,2})[./](\d{1,2})(?![\d/])/y, dayOrYears],
  [/(\d{1,2}):?[ea](?![\p{L}\d])/uy, (ordinal = 0) => ({ is: 'ordinal', ordinal })],
];

const signs: Readonly<Record<string, Term>> = {
  '-': { is: 'sign', sign: '-' },
  '/': { is: 'sign', sign: '/' },
  ',': { is: 'sign', sign: ',' },
  ';': { is: 'sign', sign: ',' },
  '&': { is: 'and' },
  '+': { is: 'and' },
  '~': { is: 'qualifier', qualifier: '~' },
  '?': { is: 'qualifier', qualifier: '?' },
};

const blank = /\s+/y;
const word = /[\p{L}\p{M}]+/uy;
const digits = /\d+/y;
/** Marks that set words apart or together, or say that something is done, but nothing of time. */
const silent = /[.:!()[\]"'”’“«»*•✓✔☑✅👍📅📆🗓]|\uFE0F/uy;

/** The text in pieces, in one pass. */
export function scan(text: string): Piece[] {
  const lower = plain(text);
  const pieces: Piece[] = [];
  let spaced = false;
  for (let at = 0; at < lower.length; ) {
    const gap = lengthAt(blank, lower, at);
    const mark = gap === null ? lengthAt(silent, lower, at) : null;
    const piece = gap === null && mark === null ? pieceAt(lower, at) : null;
    const end = at + (gap ?? mark ?? piece?.length ?? 1);
    if (piece !== null) pieces.push({ at, end, spaced, found: piece.found });
    spaced = gap !== null || (piece === null && spaced);
    at = end;
  }
  return pieces;
}

function pieceAt(text: string, at: number): { length: number; found: Piece['found'] } {
  for (const [shape, read] of shapes) {
    shape.lastIndex = at;
    const match = shape.exec(text);
    if (match !== null) return { length: match[0].length, found: read(...match.slice(1).map(Number)) };
  }
  const letters = lengthAt(word, text, at);
  if (letters !== null) return { length: letters, found: { word: text.slice(at, at + letters) } };
  const figures = lengthAt(digits, text, at);
  if (figures !== null) return { length: figures, found: { is: 'number', digits: text.slice(at, at + figures) } };
  const mark = String.fromCodePoint(text.codePointAt(at) ?? 0);
  return { length: mark.length, found: signs[mark] ?? { is: 'unknown' } };
}

function lengthAt(pattern: RegExp, text: string, at: number): number | null {
  pattern.lastIndex = at;
  return pattern.exec(text)?.[0].length ?? null;
}

/** Small letters and one dash for all dashes, each where it stood. */
function plain(text: string): string {
  return text
    .replace(/\p{Lu}/gu, (letter) => (letter.toLowerCase().length === letter.length ? letter.toLowerCase() : letter))
    .replace(/[‐‑‒–—―−→]/g, '-');
}

function timeOfDay(): Term {
  return { is: 'time-of-day' };
}

function date(year = 0, month = 0, day = 0): Term {
  return { is: 'date', year, month, day };
}

function years(from = 0, to = 0): Term {
  return { is: 'years', from, to };
}

/** "2023-08" is August, "2023-26" the years until 2026. */
function monthOrYears(year = 0, other = 0): Term {
  const isYear = other > 12 && other > year % 100;
  return isYear ? years(year, inCenturyOf(year, other)) : { is: 'year-month', year, month: other };
}

/** "15/6" is a day, "23/24" two years: no month is the 24th. */
function dayOrYears(first = 0, second = 0): Term {
  const areYears = second > 12 && second === first + 1;
  return areYears ? years(fullYear(first), fullYear(second)) : { is: 'date', year: null, month: second, day: first };
}

/** The year that ends with the two figures, in the century of the other or the next one. */
function inCenturyOf(year: number, twoFigures: number): number {
  const sameCentury = year - (year % 100) + twoFigures;
  return sameCentury < year ? sameCentury + 100 : sameCentury;
}

/** "24" is 2024, "98" is 1998. */
export function fullYear(twoFigures: number): number {
  return twoFigures < 70 ? 2000 + twoFigures : 1900 + twoFigures;
}
