import type { Edtf } from '../edtf.ts';
import { turnOf } from '../named-days.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { takeSign } from './days.ts';
import { deadline } from './deadlines.ts';
import { besides, endOf, startOf } from './edtf-text.ts';
import { type Found, latestBegun, mapped, type Named, resolved } from './named.ts';
import { one, spanFrom, spanOf, spanOrOne } from './spans.ts';

/** A time with what bounds it: "t.o.m. 2024", "senast 1 mars", "före sommaren", or none of that: "våren 2023". */
export function bounded(cursor: Cursor): Found | null {
  return firstOf(cursor, sinceThen, fromThen, untilThen, deadline, after, starting, inBetween, plain);
}

/** "Sedan mars": of the times that have begun, the latest. */
function sinceThen(cursor: Cursor): Found | null {
  const named = cursor.take('since') === null ? null : one(cursor);
  return named && mapped(latestBegun(named, cursor), (time) => `${startOf(time)}/..`);
}

/** "Från och med mars", which may be told an end: "från mars till maj". */
function fromThen(cursor: Cursor): Found | null {
  const start = cursor.take('from') === null ? null : one(cursor);
  if (start === null) return null;
  const span = start.isSpan ? start : cursor.attempt(() => spanFrom(cursor, start));
  if (span !== null) return resolved(span, cursor);
  cursor.attempt(() => goingOn(cursor));
  return mapped(resolved(start, cursor), (time) => `${startOf(time)}/..`);
}

/** "T.o.m. 2025", "–2025". */
function untilThen(cursor: Cursor): Found | null {
  const isDash = cursor.at() === 0 && cursor.peek('number', 1)?.spaced === false && takeSign(cursor, '-');
  const end = isDash || cursor.take('until') !== null ? one(cursor) : null;
  return end && mapped(resolved(end, cursor), (time) => `../${endOf(time)}`);
}

/** "Efter sommaren": it begins then, and its end is not said. */
function after(cursor: Cursor): Found | null {
  const named = cursor.take('after') === null ? null : one(cursor);
  return named && mapped(resolved(named, cursor), firstAfter);
}

function firstAfter(time: Edtf): string | null {
  const first = turnOf(time)?.after ?? besides(endOf(time), 'after');
  return first && `${first}/`;
}

/** "Startar i höst", "startar i höst, klart våren 2025", "startar i höst och pågår tills vidare". */
function starting(cursor: Cursor): Found | null {
  const start = cursor.take('start') === null ? null : one(cursor);
  if (start === null) return null;
  const end = cursor.attempt(() => endOfWhatStarts(cursor));
  if (end !== null) return resolved(spanOf(start, end), cursor);
  const goesOn = cursor.attempt(() => goingOn(cursor)) !== null;
  return mapped(resolved(start, cursor), (time) => `${startOf(time)}/${goesOn ? '..' : ''}`);
}

function endOfWhatStarts(cursor: Cursor): Named | null {
  const isSetOff = takeSign(cursor, ',') || takeSign(cursor, '-') || cursor.take('and') !== null;
  cursor.take('ongoing');
  cursor.take('done');
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
  if (start?.isSpan) return resolved(start, cursor);
  const goesOn = start !== null && (cursor.take('and') !== null || takeSign(cursor, '-'));
  const end = goesOn ? one(cursor) : null;
  return start && end && resolved(spanOf(start, end), cursor);
}

/** No bounds but its own, or at least no end: "2024–", "våren 2024 och framåt". */
function plain(cursor: Cursor): Found | null {
  const named = spanOrOne(cursor);
  if (named === null) return null;
  const found = resolved(named, cursor);
  const goesOn = cursor.attempt(() => openEnd(cursor)) !== null;
  return goesOn ? mapped(found, (time) => `${startOf(time)}/..`) : found;
}

function openEnd(cursor: Cursor): true | null {
  const isDash = takeSign(cursor, '-');
  if (isDash && cursor.isAtEnd()) return true;
  takeSign(cursor, ',');
  cursor.take('and');
  return cursor.take('boundless') === null ? null : true;
}
