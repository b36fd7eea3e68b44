import type { CalendarDate } from '../calendar.ts';
import type { Impossible, Reading, Remark } from './reading.ts';
import { type Cursor, cursorOver } from './swedish/cursor.ts';
import { takeSign } from './swedish/days.ts';
import { itemsOf } from './swedish/items.ts';
import type { Found } from './swedish/named.ts';
import { time } from './swedish/phrase.ts';
import { type Paced, rhythm } from './swedish/rhythm.ts';
import { scan } from './swedish/scan.ts';
import { corrected } from './swedish/spelling.ts';
import type { Item } from './swedish/term.ts';

/** Longer texts are not read: no time takes that many letters to say. */
export const longestPhrase = 200;

type Unread = Extract<Reading, { kind: 'unread' }>;

/**
 * What a Swede means by a phrase such as "i slutet av år 2023" or "senast våren 2024", on the plan's own day.
 * Whatever the text, there is an answer and nothing is thrown.
 */
export function readTime(text: string, today: CalendarDate): Reading {
  const composed = text.normalize('NFC');
  if (composed.trim() === '') return { kind: 'empty' };
  if (composed.length > longestPhrase) return { kind: 'unread', impossible: null, understood: null, notUnderstood: [] };
  const pieces = scan(composed);
  const asWritten = itemsOf(pieces);
  const read = readAll(composed, asWritten, today);
  if (read !== null) return read;
  const { pieces: spelt, corrections } = corrected(composed, pieces);
  const items = corrections.length === 0 ? asWritten : itemsOf(spelt);
  const remarks = corrections.map((correction): Remark => ({ kind: 'spelling', ...correction }));
  const again = corrections.length === 0 ? null : readAll(composed, items, today, remarks);
  return again ?? partlyRead(composed, items, today, null);
}

/** The reading of a phrase of which every word is understood, or null. */
function readAll(text: string, all: readonly Item[], today: CalendarDate, spelling: Remark[] = []): Reading | null {
  const items = withoutSilence(all);
  if (items.length > 0 && items.every(saysNothing)) return { kind: 'none' };
  const said = cursorOver(text, items, 0, today);
  const sentence = said.attempt(() => sentenceOf(said));
  if (sentence === null) return null;
  const { paced, found } = sentence;
  const impossible = impossibleIn(paced) ?? impossibleIn(found);
  if (impossible !== null) return partlyRead(text, all, today, impossible);
  const timed = found !== null && 'edtf' in found ? found : null;
  const remarks = [...spelling, ...timesOfDay(text, all), ...assumption(timed?.assumed ?? null)];
  // "Årligen i mars" is no promise that holds within one March.
  if (paced !== null && typeof timed?.assumed === 'number') return null;
  if (paced !== null && 'per' in paced) return { kind: 'recurring', rhythm: paced, edtf: timed?.edtf ?? null, remarks };
  return timed && { kind: 'time', edtf: timed.edtf, remarks };
}

type Sentence = { paced: Paced | null; found: Found | null };

/** A time, a rhythm, or both in either order; and nothing after that. */
function sentenceOf(cursor: Cursor): Sentence | null {
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

function withoutSilence(items: readonly Item[]): Item[] {
  const heard = items.filter(({ is }) => is !== 'noise' && is !== 'time-of-day');
  const isComma = (item: Item | undefined) => item?.is === 'sign' && item.sign === ',';
  const first = heard.findIndex((item) => !isComma(item));
  const last = heard.findLastIndex((item) => !isComma(item));
  return first === -1 ? [] : heard.slice(first, last + 1);
}

function impossibleIn(part: Paced | Found | null): Impossible | null {
  return part !== null && 'impossible' in part ? part.impossible : null;
}

function assumption(year: number | null): Remark[] {
  return year === null ? [] : [{ kind: 'year-assumed', year }];
}

function timesOfDay(text: string, items: readonly Item[]): Remark[] {
  const found = items.filter(({ is }) => is === 'time-of-day');
  return found.map(({ at, end }): Remark => ({ kind: 'time-of-day', wrote: text.slice(at, end) }));
}

/**
 * What a phrase that was not understood wholly still says: its longest part that is a time, and the other words.
 * What is impossible was understood, every word of it.
 */
function partlyRead(text: string, all: readonly Item[], today: CalendarDate, impossible: Impossible | null): Unread {
  const items = withoutSilence(all);
  // Of "inte före 2024" nothing may be offered.
  const isDenied = items.some(({ is }) => is === 'not');
  const times = (isDenied ? [] : items).flatMap((item, start) => {
    const cursor = cursorOver(text, items, start, today);
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
