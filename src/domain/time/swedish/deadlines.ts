import { type Edtf, meaningOf, type Precision } from '../edtf.ts';
import { turnOf } from '../named-days.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { besides, checked, endOf, startOf } from './edtf-text.ts';
import { dayInSoLong, soLong } from './lengths.ts';
import { type Found, hasBegun, mapped, type Named, resolved, type Standpoint } from './named.ts';
import { divided, partTimeOf } from './parts.ts';
import { withoutYear } from './relative.ts';
import { one, whole } from './spans.ts';

/** Something is to be done by then, and when it begins is not said. */
export function deadline(cursor: Cursor): Found | null {
  return firstOf(cursor, within, before, latest, towards);
}

/** "Inom två månader", "inom de närmaste två åren": at the latest so far from today, to the day. */
function within(cursor: Cursor): Found | null {
  if (cursor.take('within') === null) return null;
  cursor.take('nearest');
  const far = soLong(cursor);
  const lastDay = far && dayInSoLong(cursor.today, far);
  const edtf = lastDay && checked(`/${lastDay}`);
  return edtf && { edtf, assumed: null };
}

/** "Senast 1 mars". */
function latest(cursor: Cursor): Found | null {
  const end = cursor.take('deadline') === null ? null : one(cursor);
  return end && mapped(resolved(end, cursor), (time) => `/${endOf(time)}`);
}

/**
 * "Före sommaren": the next one before which there are days left. "Före årets slut" is before it has ended, not before
 * its last quarter.
 */
function before(cursor: Cursor): Found | null {
  cursor.take('deadline');
  if (cursor.take('before') === null) return null;
  const ending = cursor.attempt(() => wholeBeforeItsEnd(cursor));
  if (ending !== null) return mapped(resolved(ending, cursor), (time) => `/${endOf(time)}`);
  const named = one(cursor);
  const earlier = named && divided(named, lastBefore);
  return earlier && resolved(earlier, cursor);
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

/** "Till 1 mars" is a deadline; "till 2025", "till hösten" and "flyttad till mars" are when it happens. */
function towards(cursor: Cursor): Found | null {
  const isSetFor = cursor.take('set-for') !== null;
  const named = isSetFor || cursor.take('to') !== null ? one(cursor) : null;
  if (named === null) return null;
  const found = resolved(named, cursor);
  const unit = 'edtf' in found ? unitOf(found.edtf) : null;
  if (unit === 'season') return resolved(withoutYear(named, cursor, comingSeason), cursor);
  return isSetFor || unit === 'year' ? found : mapped(found, (time) => `/${endOf(time)}`);
}

/** "Till våren" is the next one once the end of this one has begun. */
function comingSeason(named: Named, from: Standpoint): Found {
  const found = resolved(named, from);
  if (!('edtf' in found) || found.assumed === null || from.direction === 'back') return found;
  const end = partTimeOf(found.edtf, 'end');
  if (end === null || !hasBegun(end, from.today)) return found;
  const next = named.inYear(found.assumed + 1);
  return next === null ? found : { edtf: next, assumed: found.assumed + 1 };
}

function unitOf(time: Edtf): Precision | null {
  const value = meaningOf(time);
  return value.kind === 'point' ? value.point.unit.kind : null;
}
