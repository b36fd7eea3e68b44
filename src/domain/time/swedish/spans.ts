import { addDays } from '#domain/calendar.ts';
import { boundsOf } from '../bounds.ts';
import type { Edtf } from '../edtf.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { takeSign } from './days.ts';
import { fromTo, qualified } from './edtf-text.ts';
import { isPossible, type Named, resolved } from './named.ts';
import { divided, halfOf, lastDayOf, partOf, partTimeOf } from './parts.ts';
import { relative, restOf } from './relative.ts';
import { turn } from './turns.ts';
import { unit } from './units.ts';

/** One time by any name, with what was said of how certain it is: "omkring slutet av nästa år". */
export function one(cursor: Cursor): Named | null {
  return cursor.attempt(() => {
    const qualifiers = takeQualifiers(cursor);
    const named = withPart(cursor);
    return named && divided(named, (time) => qualified(time, qualifiers));
  });
}

function takeQualifiers(cursor: Cursor): Set<string> {
  const found = new Set<string>();
  for (let next = cursor.take('qualifier'); next !== null; next = cursor.take('qualifier')) found.add(next.qualifier);
  return found;
}

/** "Slutet av året" and "årets slut". */
function withPart(cursor: Cursor): Named | null {
  const named = whole(cursor);
  return named && (cursor.attempt(() => partAfter(cursor, named)) ?? named);
}

function partAfter(cursor: Cursor, named: Named): Named | null {
  const part = cursor.take('part')?.part;
  return part === undefined ? null : divided(named, (time) => partTimeOf(time, part));
}

export function whole(cursor: Cursor): Named | null {
  return firstOf(
    cursor,
    (next) => partOf(next, whole),
    (next) => halfOf(next, whole),
    (next) => lastDayOf(next, whole),
    (next) => restOf(next, whole),
    turn,
    unit,
    relative,
  );
}

/** From one time to another: "2023–2026", "mars–juni 2024", "hösten 2023/våren 2024", "2023 till 2025". */
export function spanOrOne(cursor: Cursor): Named | null {
  const start = one(cursor);
  if (start === null) return null;
  return cursor.attempt(() => spanFrom(cursor, start)) ?? cursor.attempt(() => rowFrom(cursor, start)) ?? start;
}

export function spanFrom(cursor: Cursor, start: Named): Named | null {
  const goesOn =
    takeSign(cursor, '-') || takeSign(cursor, '/') || cursor.take('to') !== null || cursor.take('until') !== null;
  const end = goesOn ? one(cursor) : null;
  return end === null || (start.year === null && isWholeYear(end)) ? null : spanOf(start, end);
}

/** "Mars – 2025": a year that stands for itself lends nothing to the month before it. */
function isWholeYear({ year, inYear }: Named): boolean {
  return year !== null && /^\d{4}[~?%]?$/.test(inYear(year) ?? '');
}

/** Times in a row that leave no gap: "våren och hösten 2024", "2023, 2024 och 2025". */
function rowFrom(cursor: Cursor, start: Named): Named | null {
  const goesOn = cursor.take('and') !== null || takeSign(cursor, ',');
  const next = goesOn ? one(cursor) : null;
  if (next === null) return null;
  const rest = cursor.attempt(() => rowFrom(cursor, next)) ?? next;
  const row = joined(start, rest, follows);
  return isPossible(row) && 'edtf' in resolved(row, cursor) ? row : null;
}

/** The span between two times. A year that only one of them has is the other's too, or the nearest that fits. */
export function spanOf(start: Named, end: Named): Named {
  const yearsAreWritten = start.year !== null && end.year !== null;
  return joined(start, end, yearsAreWritten ? () => true : isInOrder);
}

/** Remembers what it was in a year: in a long row every time would otherwise be asked twice by the one before it. */
function joined(start: Named, end: Named, fits: (start: Edtf, end: Edtf) => boolean): Named {
  const known = new Map<number, Edtf | null>();
  const inYear = (year: number) => {
    const before = known.get(year);
    const time = before === undefined ? firstThatFits(yearsOf(start, end, year)) : before;
    known.set(year, time);
    return time;
  };
  const firstThatFits = (years: readonly [number, number][]) => {
    for (const [one, other] of years) {
      const [from, to] = [start.inYear(one), end.inYear(other)];
      if (from !== null && to !== null && fits(from, to)) return fromTo(from, to);
    }
    return null;
  };
  const impossible = [start, end].find((side) => !isPossible(side))?.impossible ?? { kind: 'ends-before-it-begins' };
  return { year: start.year ?? end.year, inYear, impossible };
}

/** In which years they may begin and end, when they are those of one year as far as they can. */
function yearsOf(start: Named, end: Named, year: number): [number, number][] {
  if (end.year === null)
    return [
      [year, year],
      [year, year + 1],
    ];
  return start.year === null
    ? [
        [year, year],
        [year - 1, year],
      ]
    : [[year, end.year]];
}

function isInOrder(start: Edtf, end: Edtf): boolean {
  const [a, b] = [boundsOf(start), boundsOf(end)];
  if (a.earliestStart === null || b.earliestStart === null || a.latestEnd === null || b.latestEnd === null)
    return false;
  return a.earliestStart <= b.earliestStart && a.latestEnd <= b.latestEnd;
}

/** Whether the second begins where the first ends, or before, and ends later. */
function follows(start: Edtf, end: Edtf): boolean {
  const [a, b] = [boundsOf(start), boundsOf(end)];
  if (a.latestEnd === null || a.earliestStart === null || b.earliestStart === null || b.latestEnd === null)
    return false;
  const leavesNoGap = a.latestEnd === '9999-12-31' || b.earliestStart <= addDays(a.latestEnd, 1);
  return leavesNoGap && a.earliestStart < b.earliestStart && a.latestEnd < b.latestEnd;
}
