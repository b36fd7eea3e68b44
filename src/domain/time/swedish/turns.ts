import { partsOf } from '#domain/calendar.ts';
import { isOver } from '../bounds.ts';
import { daysNamed } from '../named-days.ts';
import { monthsEach, namedTurns, schoolYearMonths } from '../seasons.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { takeSign } from './days.ts';
import { fromTo, monthTime } from './edtf-text.ts';
import { feastTime } from './feasts.ts';
import { fixedAt } from './lengths.ts';
import { hasBegun, type Named } from './named.ts';
import { everyYear, turnOfYears } from './units.ts';

/** What has a name although EDTF has no unit for it: turns of a year or a month, school years, feasts. */
export function turn(cursor: Cursor): Named | null {
  return firstOf(cursor, monthTurn, namedTurn, manyTurn, schoolYear, feast);
}

/** "Årsskiftet 2023/2024", which is also "årsskiftet 2023"; "halvårsskiftet". */
function namedTurn(cursor: Cursor): Named | null {
  const since = cursor.at();
  const of = cursor.take('turn')?.of;
  if (of !== 'year' && of !== 'half-year') return null;
  const first = of === 'year' ? turnOfYears(cursor) : null;
  return everyYear(cursor, since, (year) => daysNamed({ kind: 'turn', year, month: namedTurns[of] }), first);
}

/** "Kvartalsskiftet": the nearest of them, since a year has several. */
function manyTurn(cursor: Cursor): Named | null {
  const since = cursor.at();
  const of = cursor.take('turn')?.of;
  if (of !== 'quarter' && of !== 'tertial') return null;
  const { year } = partsOf(cursor.today);
  const months = Array.from({ length: 36 / monthsEach[of] }, (_, index) => (index + 1) * monthsEach[of] - 12);
  const turns = months.flatMap((month) => {
    const [turnYear, inYear] = [year + Math.floor((month - 1) / 12), ((month + 11) % 12) + 1];
    return daysNamed({ kind: 'turn', year: turnYear, month: inYear }) ?? [];
  });
  const nearest =
    cursor.direction === 'back'
      ? turns.findLast((turn) => hasBegun(turn, cursor.today))
      : turns.find((turn) => !isOver(turn, cursor.today));
  return fixedAt(nearest ?? null, cursor, since);
}

/** "Månadsskiftet maj/juni". */
function monthTurn(cursor: Cursor): Named | null {
  const since = cursor.at();
  if (cursor.take('turn')?.of !== 'month') return null;
  const [before, after] = [cursor.take('month'), takeBetweenMonths(cursor) ? cursor.take('month') : null];
  if (before === null || after === null || after.month !== (before.month % 12) + 1) return null;
  return everyYear(
    cursor,
    since,
    (year) => daysNamed({ kind: 'turn', year, month: before.month }),
    before.month === namedTurns.year ? turnOfYears(cursor) : null,
  );
}

function takeBetweenMonths(cursor: Cursor): boolean {
  return takeSign(cursor, '/') || takeSign(cursor, '-') || cursor.take('and') !== null;
}

/** "Läsåret 2023/24". */
function schoolYear(cursor: Cursor): Named | null {
  const since = cursor.at();
  if (cursor.take('school-year') === null) return null;
  const { from, to } = schoolYearMonths;
  const inYear = (year: number) => {
    const [first, last] = [monthTime(year, from), monthTime(year, to)];
    return first === null || last === null ? null : fromTo(first, last);
  };
  return everyYear(cursor, since, inYear, turnOfYears(cursor));
}

/** "Jul": held loosely, since what happens then happens around it. */
function feast(cursor: Cursor): Named | null {
  const since = cursor.at();
  const named = cursor.take('feast');
  return named && everyYear(cursor, since, (year) => feastTime(named, year));
}
