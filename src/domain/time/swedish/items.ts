import { isKnownNoun } from './nouns.ts';
import type { Piece } from './scan.ts';
import type { Item, Term } from './term.ts';
import { vocabulary } from './vocabulary.ts';

type Entry = { words: readonly string[]; term: Term };

/** What the vocabulary has, by the first word; the longest first, so that "till och med" goes before "till". */
const entriesOf: ReadonlyMap<string, readonly Entry[]> = byFirstWord();

/** The pieces of a phrase as terms; words that the vocabulary lacks are nouns or `unknown`. */
export function itemsOf(pieces: readonly Piece[]): Item[] {
  const items: Item[] = [];
  for (let at = 0; at < pieces.length; ) {
    const [item, count] = itemAt(pieces, at);
    items.push(item);
    at += count;
  }
  return items.map((item, at) => asMonth(item, at, items));
}

/** "15 jul", "juni/jul", "jul–aug". */
function asMonth(item: Item, at: number, items: readonly Item[]): Item {
  if (item.is !== 'feast' || item.orMonth === undefined) return item;
  const isBeside = (sign: number, month: number) => items[sign]?.is === 'sign' && items[month]?.is === 'month';
  const isMonth = items[at - 1]?.is === 'number' || isBeside(at - 1, at - 2) || isBeside(at + 1, at + 2);
  const { at: begins, end, spaced } = item;
  return isMonth ? { is: 'month', month: item.orMonth, at: begins, end, spaced } : item;
}

function itemAt(pieces: readonly Piece[], at: number): [Item, number] {
  const [piece, entry] = [pieces[at], entryAt(pieces, at)];
  if (piece === undefined) throw new RangeError(`No piece at ${at}`);
  const { at: begins, end, spaced, found } = piece;
  if (entry !== undefined) {
    const count = entry.words.length;
    return [{ ...entry.term, at: begins, end: pieces[at + count - 1]?.end ?? end, spaced }, count];
  }
  return [{ ...('word' in found ? strange(found.word) : found), at: begins, end, spaced }, 1];
}

function strange(word: string): Term {
  return { is: isKnownNoun(word) ? 'noun' : 'unknown' };
}

function entryAt(pieces: readonly Piece[], at: number): Entry | undefined {
  const entries = entriesOf.get(wordAt(pieces, at) ?? '') ?? [];
  return entries.find(({ words }) => words.every((word, index) => wordAt(pieces, at + index) === word));
}

function wordAt(pieces: readonly Piece[], at: number): string | undefined {
  const found = pieces[at]?.found;
  return found !== undefined && 'word' in found ? found.word : undefined;
}

function byFirstWord(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  for (const [term, phrases] of vocabulary) {
    for (const phrase of phrases.split(', ')) {
      const words = phrase.split(' ');
      const [first = ''] = words;
      const others = entries.get(first) ?? [];
      entries.set(
        first,
        [...others, { words, term }].sort((a, b) => b.words.length - a.words.length),
      );
    }
  }
  return entries;
}
