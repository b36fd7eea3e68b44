import { boundsOf } from '../bounds.ts';
import { type Edtf, meaningOf, type Unit } from '../edtf.ts';
import { daysNamed } from '../named-days.ts';
import { monthHalf, monthsOfPart, type Part, yearParts } from '../seasons.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { checked, partTime, qualified, yearTime } from './edtf-text.ts';
import { fixedAt } from './lengths.ts';
import { isPossible, type Named } from './named.ts';
import { loosely } from './units.ts';
import { yearAfter } from './years.ts';

/** "I slutet av år 2023": a part, and what it is a part of. */
export function partOf(cursor: Cursor, whole: (cursor: Cursor) => Named | null): Named | null {
  const part = cursor.take('part')?.part;
  const named = part === undefined ? null : firstOf(cursor, whole, shortYear);
  return part === undefined || named === null ? null : divided(named, (time) => partTimeOf(time, part));
}

/** "Slutet av -23": after a part two figures can only be a year. */
function shortYear(cursor: Cursor): Named | null {
  const since = cursor.at();
  const year = yearAfter(cursor);
  return year === null ? null : fixedAt(yearTime(year), cursor, since);
}

/** "Andra halvan av 2024", "första halvan av mars", "senare delen av 2023", which is as much but held loosely. */
export function halfOf(cursor: Cursor, whole: (cursor: Cursor) => Named | null): Named | null {
  const ordinal = cursor.take('later') === null ? cursor.take('ordinal')?.ordinal : 'last';
  const half = ordinal === 'last' ? 2 : ordinal;
  const halves = cursor.take('half');
  const named = halves && whole(cursor);
  if (named === null || (half !== 1 && half !== 2)) return null;
  return divided(named, (time) => (halves?.isLoose ? looseHalfOf(time, half) : halfTimeOf(time, half)));
}

/** "Ultimo mars": the last day. */
export function lastDayOf(cursor: Cursor, whole: (cursor: Cursor) => Named | null): Named | null {
  const named = cursor.take('ultimo') && whole(cursor);
  return named && divided(named, (time) => checked(boundsOf(time).latestEnd ?? ''));
}

/** Null when such a time has no such part: a day has no end. */
export function divided(named: Named, partOfTime: (time: Edtf) => Edtf | null): Named | null {
  const inYear = (year: number) => {
    const time = named.inYear(year);
    return time && partOfTime(time);
  };
  const parts = { ...named, inYear };
  return isPossible(named) && !isPossible(parts) ? null : parts;
}

export function partTimeOf(time: Edtf, part: Part): Edtf | null {
  const unit = exactUnit(time);
  if (unit === null) return null;
  switch (unit.kind) {
    case 'day':
      return null;
    case 'year':
      return checked(`${time}-${yearParts[part]}~`);
    case 'month':
      return daysNamed({ kind: 'third', year: unit.year, month: unit.month, part });
    default:
      return loosely(unit.year, monthsOfPart(unit, part));
  }
}

function halfTimeOf(time: Edtf, half: 1 | 2): Edtf | null {
  const unit = exactUnit(time);
  if (unit?.kind === 'year') return partTime(unit.year, { kind: 'half-year', ordinal: half });
  if (unit?.kind !== 'month') return null;
  const { earliestStart, latestEnd } = boundsOf(time);
  return half === 1
    ? checked(`${earliestStart}~/${time}-${monthHalf}~`)
    : checked(`${time}-${monthHalf + 1}~/${latestEnd}~`);
}

/** Of what has no halves with names of their own it is the beginning or the end. */
function looseHalfOf(time: Edtf, half: 1 | 2): Edtf | null {
  const exact = halfTimeOf(time, half);
  return exact === null ? partTimeOf(time, half === 1 ? 'beginning' : 'end') : qualified(exact, new Set('~'));
}

function exactUnit(time: Edtf): Unit | null {
  const value = meaningOf(time);
  return value.kind === 'point' && !value.point.approximate && !value.point.uncertain ? value.point.unit : null;
}
