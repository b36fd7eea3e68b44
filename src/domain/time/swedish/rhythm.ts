import type { Impossible, Rhythm } from '../reading.ts';
import type { Period } from '../recurrence.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { takeSign } from './days.ts';
import { isKnownNoun, nounForms, once } from './nouns.ts';
import type { Stretch } from './term.ts';
import { takePeriod } from './years.ts';

/** How often, or why that is not counted here. */
export type Paced = Rhythm | { impossible: Impossible };

type Pace = { times: number; per: Period } | 'uncounted';

/** "Två gånger per år", "årlig konferens", "varannan månad", "två ANDTS-konferenser årligen". */
export function rhythm(cursor: Cursor): Paced | null {
  return cursor.attempt(() => {
    const since = cursor.at();
    const said = firstOf(cursor, countThenPace, eachNoun, paceThenNoun, nounThenPace, nounThenCount);
    if (said === null) return null;
    const { count, pace, noun } = said;
    if (pace === 'uncounted') return { impossible: { kind: 'no-such-rhythm', wrote: cursor.wrote(since) } };
    return { times: count * pace.times, per: pace.per, ...(noun === null ? once : nounForms(noun)) };
  });
}

type Said = { count: number; pace: Pace; noun: string | null };

/** "Två gånger per år", "4 möten i kvartalet", "två per år". */
function countThenPace(cursor: Cursor): Said | null {
  cursor.take('at-least');
  const count = countOf(cursor);
  if (count === null) return null;
  const isTimes = cursor.take('times') !== null;
  const noun = isTimes ? null : (daysCounted(cursor) ?? nounOf(cursor));
  cursor.take('doing');
  // "En gång i kvartalet" says how often; "1 kvartalet" names one.
  const inPeriod = isTimes || noun !== null ? inThisPeriod : () => null;
  const pace = firstOf(cursor, linkedPeriod, inPeriod, paceAlone);
  return pace && { count, pace, noun };
}

/** "Årlig konferens": the noun is what the word before it belongs to, whatever it is. */
function eachNoun(cursor: Cursor): Said | null {
  const each = cursor.take('each');
  return each && { count: 1, pace: { times: 1, per: each.per }, noun: nounOf(cursor) };
}

/** "Årligen", "varje kvartal", "kvartalsvis uppföljning". */
function paceThenNoun(cursor: Cursor): Said | null {
  const pace = paceAlone(cursor);
  return pace && { count: 1, pace, noun: cursor.attempt(() => knownNoun(cursor)) };
}

/** "Konferens årligen". */
function nounThenPace(cursor: Cursor): Said | null {
  const noun = knownNoun(cursor);
  cursor.take('doing');
  const pace = noun === null ? null : paceAlone(cursor);
  return pace && { count: 1, pace, noun };
}

/** "Uppföljning en gång per tertial". */
function nounThenCount(cursor: Cursor): Said | null {
  const noun = knownNoun(cursor);
  cursor.take('doing');
  const said = noun === null ? null : countThenPace(cursor);
  return said?.noun === null ? { ...said, noun } : null;
}

/** Where any word could stand, only what plans usually count is a noun: "inte årligen" is none. */
function knownNoun(cursor: Cursor): string | null {
  const noun = nounOf(cursor);
  return noun !== null && isKnownNoun(noun) ? noun : null;
}

/** "Per år", "/år", "om året". */
function linkedPeriod(cursor: Cursor): Pace | null {
  const isLinked = cursor.take('per') !== null || takeSign(cursor, '/') || cursor.take('in') !== null;
  const per = isLinked ? takePeriod(cursor) : null;
  return per && onceEach(per);
}

/** "I kvartalet", "i terminen". */
function inThisPeriod(cursor: Cursor): Pace | null {
  const per = cursor.peek('period') === null ? takePeriod(cursor) : null;
  return per && onceEach(per);
}

function paceAlone(cursor: Cursor): Pace | null {
  return firstOf(cursor, recurring, every, everyOther, perPeriod, uncounted);
}

function recurring(cursor: Cursor): Pace | null {
  return cursor.take('recurring');
}

/** "Per tertial". */
function perPeriod(cursor: Cursor): Pace | null {
  const per = cursor.take('per') && takePeriod(cursor);
  return per && onceEach(per);
}

/** "Varje kvartal", "var tredje månad". */
function every(cursor: Cursor): Pace | null {
  if (cursor.take('every') === null) return null;
  const ordinal = cursor.take('ordinal')?.ordinal ?? 1;
  const per = takePeriod(cursor);
  if (per === null || ordinal === 'last') return null;
  return ordinal === 1 ? onceEach(per) : everyMonths(per, ordinal);
}

/** "Varannan månad". */
function everyOther(cursor: Cursor): Pace | null {
  const per = cursor.take('every-other') && takePeriod(cursor);
  return per && everyMonths(per, 2);
}

function everyMonths(per: Stretch, months: number): Pace {
  return per === 'month' && 12 % months === 0 ? { times: 12 / months, per: 'year' } : 'uncounted';
}

/** "Dagligen", "vartannat år", "vart tredje år". */
function uncounted(cursor: Cursor): Pace | null {
  if (cursor.take('uncounted') === null) return null;
  cursor.take('ordinal');
  takePeriod(cursor);
  return 'uncounted';
}

function onceEach(per: Stretch): Pace {
  return per === 'week' || per === 'day' ? 'uncounted' : { times: 1, per };
}

function countOf(cursor: Cursor): number | null {
  const digits = cursor.peek('number')?.digits;
  if (digits === undefined) return cursor.take('count')?.count ?? null;
  const count = digits.length <= 2 && cursor.take('number') !== null ? Number(digits) : 0;
  return count > 0 ? count : null;
}

/** "Två dagar per år": here days are what is counted. */
function daysCounted(cursor: Cursor): string | null {
  const since = cursor.at();
  const isCounted = cursor.peek('period') !== null && cursor.peek('per', 1) !== null;
  return isCounted && cursor.take('period') !== null ? cursor.wrote(since) : null;
}

const mostWords = 4;

/** What is counted, in words that mean no time: "ANDTS-konferenser", "möten med länsstyrelsen". */
function nounOf(cursor: Cursor): string | null {
  const since = cursor.at();
  for (let words = 0; words < mostWords && takeWord(cursor); words += 1) {
    const next = cursor.peek('noun', 1) ?? cursor.peek('unknown', 1);
    if (cursor.peek('sign')?.spaced === false && next?.spaced === false) cursor.take('sign');
  }
  if (cursor.at() === since) return null;
  const wrote = cursor.wrote(since);
  // The capital of a phrase is none of the noun's: "Uppföljning årligen", but "ANDTS-konferens årligen".
  return since === 0 && /^\p{Lu}\p{Ll}/u.test(wrote) ? wrote.charAt(0).toLowerCase() + wrote.slice(1) : wrote;
}

function takeWord(cursor: Cursor): boolean {
  return (cursor.take('noun') ?? cursor.take('unknown')) !== null;
}
