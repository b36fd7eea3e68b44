import { isKnownNoun } from './nouns.ts';
import type { Piece } from './scan.ts';
import type { Term } from './term.ts';
import { vocabulary } from './vocabulary.ts';

/** Shorter words are never guessed at: "maj" is one letter from "mars", and "vår" from "var". */
const [shortestWritten, shortestRead, shortestWithTwoSlips] = [4, 5, 8];

/** What each single word of the vocabulary belongs to, to tell two spellings of one meaning from two meanings. */
const meanings: ReadonlyMap<string, Term> = new Map(
  vocabulary.flatMap(([term, phrases]) => phrases.split(/, | /).map((word) => [word, term] as const)),
);
const candidates = [...meanings].filter(([word, { is }]) => word.length >= shortest(is)).map(([word]) => word);

/** "Antal" is no slip for "antas": what is read past must be plain. And nothing is a slip for what is not known. */
function shortest(is: Term['is']): number {
  if (is === 'unknown') return Number.POSITIVE_INFINITY;
  return is === 'doing' ? shortestWithTwoSlips : shortestRead;
}

type Correction = { wrote: string; read: string };

/** The pieces with every unknown word that has a single nearest known one replaced by it. */
export function corrected(text: string, pieces: readonly Piece[]): { pieces: Piece[]; corrections: Correction[] } {
  const corrections: Correction[] = [];
  const right = pieces.map((piece): Piece => {
    const read = 'word' in piece.found ? nearest(piece.found.word) : null;
    if (read === null) return piece;
    corrections.push({ wrote: text.slice(piece.at, piece.end), read });
    return { ...piece, found: { word: read } };
  });
  return { pieces: right, corrections };
}

/** The known word that a misspelt one must be, or null when it is known, too far from all or near to several. */
function nearest(word: string): string | null {
  if (meanings.has(word) || isKnownNoun(word) || word.length < shortestWritten) return null;
  for (const slips of word.length >= shortestWithTwoSlips ? [1, 2] : [1]) {
    const near = candidates.filter((known) => isWithin(slips, word, known));
    const [first] = near;
    if (first !== undefined) return new Set(near.map((known) => meanings.get(known))).size === 1 ? first : null;
  }
  return null;
}

function isWithin(slips: number, word: string, known: string): boolean {
  return Math.abs(word.length - known.length) <= slips && distance(word, known) <= slips;
}

/** Damerau–Levenshtein (optimal string alignment): letters put in, left out, changed or swapped with the next. */
function distance(a: string, b: string): number {
  let twoBack: number[] = [];
  let before = Array.from({ length: b.length + 1 }, (_, column) => column);
  for (let row = 1; row <= a.length; row += 1) {
    const line = [row];
    for (let column = 1; column <= b.length; column += 1) {
      const changed = (before[column - 1] ?? 0) + (a[row - 1] === b[column - 1] ? 0 : 1);
      const swapped = a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1];
      line.push(
        Math.min(
          changed,
          (before[column] ?? 0) + 1,
          (line[column - 1] ?? 0) + 1,
          swapped && row > 1 && column > 1 ? (twoBack[column - 2] ?? 0) + 1 : changed,
        ),
      );
    }
    twoBack = before;
    before = line;
  }
  return before[b.length] ?? 0;
}
