import type { CalendarDate } from '../calendar.ts';
import type { Edtf } from './edtf.ts';
import type { Direction, Impossible, Reading, Remark } from './reading.ts';
import { type Cursor, cursorOver } from './swedish/cursor.ts';
import { takeSign } from './swedish/days.ts';
import { itemsOf } from './swedish/items.ts';
import type { Found, Standpoint } from './swedish/named.ts';
import { time } from './swedish/phrase.ts';
import { type Paced, rhythm } from './swedish/rhythm.ts';
import { scan } from './swedish/scan.ts';
import { withoutSilence } from './swedish/silence.ts';
import { corrected } from './swedish/spelling.ts';
import type { Item, Term } from './swedish/term.ts';
import { longestPhrase } from './written.ts';

const deeds: readonly Term['is'][] = ['doing', 'done'];
const deedsAndNouns: readonly Term['is'][] = [...deeds, 'noun'];

type Unread = Extract<Reading, { kind: 'unread' }>;

/**
 * What a Swede means by a phrase such as "i slutet av år 2023" or "senast våren 2024", on the plan's own day.
 * A missing year is the first one ahead, or of what has been the latest one back.
 * Whatever the text, there is an answer and nothing is thrown.
 */
export function readTime(text: string, today: CalendarDate, direction: Direction = 'ahead'): Reading {
  const from: Standpoint = { today, direction };
  const composed = text.normalize('NFC');
  if (composed.trim() === '') return { kind: 'empty' };
  if (composed.length > longestPhrase) return { kind: 'unread', impossible: null, understood: null, notUnderstood: [] };
  const pieces = scan(composed);
  const asWritten = itemsOf(pieces);
  const read = readAll(composed, asWritten, from);
  if (read !== null) return read;
  const { pieces: spelt, corrections } = corrected(composed, pieces);
  const items = corrections.length === 0 ? asWritten : itemsOf(spelt);
  const remarks = corrections.map((correction): Remark => ({ kind: 'spelling', ...correction }));
  const again = corrections.length === 0 ? null : readAll(composed, items, from, remarks);
  return again ?? partlyRead(composed, items, from, null);
}

/** The reading of a phrase of which every word is understood, or null. */
function readAll(text: string, all: readonly Item[], from: Standpoint, spelling: Remark[] = []): Reading | null {
  const items = withoutSilence(all);
  if (items.length > 0 && items.every(saysNothing)) return { kind: 'none' };
  const sentence = sentenceOf(text, all, from);
  if (sentence === null) return null;
  const { paced, found } = sentence;
  const impossible = impossibleIn(paced) ?? impossibleIn(found);
  if (impossible !== null) return partlyRead(text, all, from, impossible);
  const timed = found !== null && 'edtf' in found ? found : null;
  const remarks = [...spelling, ...timesOfDay(text, all), ...(timed === null ? [] : assumption(timed, from))];
  // "Årligen i mars" is no promise that holds within one March.
  if (paced !== null && typeof timed?.assumed === 'number') return null;
  if (paced !== null && 'per' in paced) return { kind: 'recurring', rhythm: paced, edtf: timed?.edtf ?? null, remarks };
  return timed && { kind: 'time', edtf: timed.edtf, remarks };
}

type Assumed = Extract<Found, { edtf: Edtf }>;
type Sentence = { paced: Paced | null; found: Found | null };

/** What happens then says no time, unless it is what is counted: "utvärdering våren 2024", "utvärdering årligen". */
function sentenceOf(text: string, all: readonly Item[], from: Standpoint): Sentence | null {
  for (const happens of [deeds, deedsAndNouns]) {
    const sentence = wholeOf(cursorOver(text, withoutSilence(all, happens), 0, from));
    if (sentence !== null) return sentence;
  }
  return null;
}

/** A time, a rhythm, or both in either order; and nothing after that. */
function wholeOf(cursor: Cursor): Sentence | null {
  const first = rhythm(cursor);
  if (first !== null) takeSign(cursor, ',');
  const found = time(cursor);
  if (found !== null && first === null) takeSign(cursor, ',');
  const paced = first ?? rhythm(cursor);
  return cursor.isAtEnd() && (found !== null || paced !== null) ? { paced, found } : null;
}

/** "Tid ej angiven", "?", "–". */
function saysNothing(item: Item): boolean {
  return (
    item.is === 'none' ||
    (item.is === 'sign' && item.sign === '-') ||
    (item.is === 'qualifier' && item.qualifier === '?')
  );
}

function impossibleIn(part: Paced | Found | null): Impossible | null {
  return part !== null && 'impossible' in part ? part.impossible : null;
}

/** Of "efter årsskiftet" the year that is told is the one that begins, whichever one was looked for. */
function assumption({ edtf, assumed }: Assumed, { direction }: Standpoint): Remark[] {
  if (assumed === null) return [];
  const years = [...edtf.matchAll(/\d{4}/g)].map(Number);
  const year = years.includes(assumed) ? assumed : (years[0] ?? assumed);
  return [{ kind: direction === 'ahead' ? 'year-assumed' : 'past-year-assumed', year }];
}

function timesOfDay(text: string, items: readonly Item[]): Remark[] {
  const found = items.filter(({ is }) => is === 'time-of-day');
  return found.map(({ at, end }): Remark => ({ kind: 'time-of-day', wrote: text.slice(at, end) }));
}

/** Of "inte före 2024" and of "varje höst" nothing may be offered: no part of them means what it says. */
const changing: readonly Term['is'][] = [
  'not',
  'times',
  'per',
  'every',
  'every-other',
  'recurring',
  'each',
  'uncounted',
];

/**
 * What a phrase that was not understood wholly still says: its longest part that is a time, and the other words.
 * What is impossible was understood, every word of it.
 */
function partlyRead(text: string, all: readonly Item[], from: Standpoint, impossible: Impossible | null): Unread {
  const items = withoutSilence(all, deedsAndNouns);
  const isOffered = impossible?.kind !== 'ends-before-it-begins' && !items.some(({ is }) => changing.includes(is));
  const times = (isOffered ? items : []).flatMap((item, start) => {
    const cursor = cursorOver(text, items, start, from);
    const found = time(cursor);
    const words = cursor.wrote(start);
    return found !== null && 'edtf' in found ? [{ edtf: found.edtf, words, at: item.at }] : [];
  });
  const [longest] = times.sort((a, b) => b.words.length - a.words.length);
  const isUnderstood = ({ at }: Item) =>
    longest !== undefined && at >= longest.at && at < longest.at + longest.words.length;
  const heard = items.length === 0 ? all : items;
  const others = heard.filter((item) => item.is !== 'sign' && !isUnderstood(item));
  return {
    kind: 'unread',
    impossible,
    understood: longest === undefined ? null : { edtf: longest.edtf, words: longest.words },
    notUnderstood: impossible === null ? others.map(({ at, end }) => text.slice(at, end)) : [],
  };
}
