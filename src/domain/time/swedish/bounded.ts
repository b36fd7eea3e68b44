import { addMonths, type CalendarDate, dayAway } from '#domain/calendar.ts';
import { type Edtf, meaningOf, type Precision } from '../edtf.ts';
import { turnOf } from '../named-days.ts';
import { monthsInPeriod } from '../recurrence.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { takeSign } from './days.ts';
import { besides, checked, endOf, startOf } from './edtf-text.ts';
import { type Found, latestBegun, type Named, resolved } from './named.ts';
import { divided } from './parts.ts';
import { periodAway, soLong, withoutYear } from './relative.ts';
import { one, spanFrom, spanOf, spanOrOne, whole } from './spans.ts';
import type { Stretch } from './term.ts';

/** A time with what bounds it: "t.o.m. 2024", "senast 1 mars", "före sommaren", or none of that: "våren 2023". */
export function bounded(cursor: Cursor): Found | null {
  return firstOf(
    cursor,
    sinceThen,
    fromThen,
    untilThen,
    within,
    before,
    deadline,
    towards,
    after,
    starting,
    inBetween,
    plain,
  );
}

/** "Sedan mars": of the times that have begun, the latest. */
function sinceThen(cursor: Cursor): Found | null {
  const named = cursor.take('since') === null ? null : one(cursor);
  return named && mapped(latestBegun(named, cursor.today), (time) => `${startOf(time)}/..`);
}

/** "Från och med mars", which may be told an end: "från mars till maj". */
function fromThen(cursor: Cursor): Found | null {
  const start = cursor.take('from') === null ? null : one(cursor);
  if (start === null) return null;
  const span = start.isSpan ? start : cursor.attempt(() => spanFrom(cursor, start));
  if (span !== null) return resolved(span, cursor.today);
  cursor.attempt(() => goingOn(cursor));
  return mapped(resolved(start, cursor.today), (time) => `${startOf(time)}/..`);
}

/** "T.o.m. 2025", "–2025". */
function untilThen(cursor: Cursor): Found | null {
  const isDash = cursor.at() === 0 && cursor.peek('number', 1)?.spaced === false && takeSign(cursor, '-');
  const end = isDash || cursor.take('until') !== null ? one(cursor) : null;
  return end && mapped(resolved(end, cursor.today), (time) => `../${endOf(time)}`);
}

/** "Inom två månader": at the latest so far from today, to the day. */
function within(cursor: Cursor): Found | null {
  const far = cursor.take('within') === null ? null : soLong(cursor);
  const lastDay = far && daysAndMonthsAway(cursor.today, far.count, far.per);
  const edtf = lastDay && checked(`/${lastDay}`);
  return edtf && { edtf, assumed: null };
}

function daysAndMonthsAway(today: CalendarDate, count: number, per: Stretch): CalendarDate | null {
  if (per === 'day' || per === 'week') return dayAway(today, count * (per === 'week' ? 7 : 1));
  const months = count * monthsInPeriod[per];
  return periodAway(today, 'month', months) === null ? null : addMonths(today, months);
}

/** "Senast 1 mars": when it begins is not said. */
function deadline(cursor: Cursor): Found | null {
  const end = cursor.take('deadline') === null ? null : one(cursor);
  return end && mapped(resolved(end, cursor.today), (time) => `/${endOf(time)}`);
}

/**
 * "Före sommaren": the next one before which there are days left. "Före årets slut" is before it has ended, not before
 * its last quarter.
 */
function before(cursor: Cursor): Found | null {
  cursor.take('deadline');
  if (cursor.take('before') === null) return null;
  const ending = cursor.attempt(() => wholeBeforeItsEnd(cursor));
  if (ending !== null) return mapped(resolved(ending, cursor.today), (time) => `/${endOf(time)}`);
  const named = one(cursor);
  const earlier = named && divided(named, lastBefore);
  return earlier && resolved(earlier, cursor.today);
}

function wholeBeforeItsEnd(cursor: Cursor): Named | null {
  const first = takeEnd(cursor);
  const named = whole(cursor);
  return named !== null && (first || takeEnd(cursor)) ? named : null;
}

function takeEnd(cursor: Cursor): boolean {
  return cursor.peek('part')?.part === 'end' && cursor.take('part') !== null;
}

function lastBefore(time: Edtf): Edtf | null {
  const last = turnOf(time)?.before ?? besides(startOf(time), 'before');
  return last && checked(`/${last}`);
}

/** "Efter sommaren": it begins then, and its end is not said. */
function after(cursor: Cursor): Found | null {
  const named = cursor.take('after') === null ? null : one(cursor);
  return named && mapped(resolved(named, cursor.today), firstAfter);
}

function firstAfter(time: Edtf): string | null {
  const first = turnOf(time)?.after ?? besides(endOf(time), 'after');
  return first && `${first}/`;
}

/** "Till 1 mars" is a deadline; "till 2025" and "till hösten" are when it happens. */
function towards(cursor: Cursor): Found | null {
  const named = cursor.take('to') === null ? null : one(cursor);
  if (named === null) return null;
  const found = resolved(named, cursor.today);
  const unit = 'edtf' in found ? unitOf(found.edtf) : null;
  if (unit === 'season') return resolved(withoutYear(named, cursor.today), cursor.today);
  return unit === 'year' ? found : mapped(found, (time) => `/${endOf(time)}`);
}

function unitOf(time: Edtf): Precision | null {
  const value = meaningOf(time);
  return value.kind === 'point' ? value.point.unit.kind : null;
}

/** "Startar i höst", "startar i höst, klart våren 2025", "startar i höst och pågår tills vidare". */
function starting(cursor: Cursor): Found | null {
  const start = cursor.take('start') === null ? null : one(cursor);
  if (start === null) return null;
  const end = cursor.attempt(() => endOfWhatStarts(cursor));
  if (end !== null) return resolved(spanOf(start, end), cursor.today);
  const goesOn = cursor.attempt(() => goingOn(cursor)) !== null;
  return mapped(resolved(start, cursor.today), (time) => `${startOf(time)}/${goesOn ? '..' : ''}`);
}

function endOfWhatStarts(cursor: Cursor): Named | null {
  const isSetOff = takeSign(cursor, ',') || takeSign(cursor, '-') || cursor.take('and') !== null;
  cursor.take('ongoing');
  const isEnd = cursor.take('deadline') ?? cursor.take('until') ?? cursor.take('to');
  return isSetOff || isEnd !== null ? one(cursor) : null;
}

/** "… och framåt", "… tills vidare". */
function goingOn(cursor: Cursor): true | null {
  takeSign(cursor, ',');
  cursor.take('and');
  return (cursor.take('ongoing') ?? cursor.take('boundless')) === null ? null : true;
}

function inBetween(cursor: Cursor): Found | null {
  const start = cursor.take('between') === null ? null : one(cursor);
  if (start?.isSpan) return resolved(start, cursor.today);
  const goesOn = start !== null && (cursor.take('and') !== null || takeSign(cursor, '-'));
  const end = goesOn ? one(cursor) : null;
  return start && end && resolved(spanOf(start, end), cursor.today);
}

/** No bounds but its own, or at least no end: "2024–", "våren 2024 och framåt". */
function plain(cursor: Cursor): Found | null {
  const named = spanOrOne(cursor);
  if (named === null) return null;
  const found = resolved(named, cursor.today);
  const goesOn = cursor.attempt(() => openEnd(cursor)) !== null;
  return goesOn ? mapped(found, (time) => `${startOf(time)}/..`) : found;
}

function openEnd(cursor: Cursor): true | null {
  if (takeSign(cursor, '-')) return cursor.isAtEnd() ? true : null;
  takeSign(cursor, ',');
  cursor.take('and');
  return cursor.take('boundless') === null ? null : true;
}

/** What was found with other edges, or null when those make no time. */
function mapped(found: Found, edges: (time: Edtf) => string | null): Found | null {
  if (!('edtf' in found)) return found;
  const edtf = checked(edges(found.edtf) ?? '');
  return edtf && { ...found, edtf };
}
