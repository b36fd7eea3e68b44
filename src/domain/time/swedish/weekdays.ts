import { type CalendarDate, dateFrom, dayAway, lastDayOfMonth, weekdayOf, weekOf } from '#domain/calendar.ts';
import type { Edtf } from '../edtf.ts';
import { daysNamed } from '../named-days.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { checked, monthTime } from './edtf-text.ts';
import { fixedAt } from './lengths.ts';
import type { Named } from './named.ts';
import { everyYear } from './units.ts';

/** A day or a week that is named by its weekdays: "på fredag", "i måndags", "första veckan i juni". */
export function byWeekday(cursor: Cursor): Named | null {
  return firstOf(cursor, inMonth, nextOrLast, lastOne);
}

const thursday = 4;

/** "Första måndagen i juni"; "sista veckan i juni", a week being in the month that has most of its days. */
function inMonth(cursor: Cursor): Named | null {
  const since = cursor.at();
  const ordinal = cursor.take('ordinal')?.ordinal;
  const weekday = cursor.take('weekday')?.weekday ?? null;
  const isWeek = weekday === null && cursor.peek('this-period')?.per === 'week' && cursor.take('this-period') !== null;
  const month = ordinal === undefined || (weekday === null && !isWeek) ? null : cursor.take('month');
  if (ordinal === undefined || month === null) return null;
  return everyYear(cursor, since, (year) => {
    const day = weekdayOfMonth(year, month.month, weekday ?? thursday, ordinal);
    if (day === null) return null;
    return isWeek ? daysNamed({ kind: 'week', ...weekOf(day) }) : checked(day);
  });
}

function weekdayOfMonth(year: number, month: number, weekday: number, ordinal: number | 'last'): CalendarDate | null {
  if (monthTime(year, month) === null) return null;
  const first = dateFrom(year, month, 1);
  const days = [0, 7, 14, 21, 28].flatMap(
    (days) => dayAway(first, ((weekday - weekdayOf(first) + 7) % 7) + days) ?? [],
  );
  const inTheMonth = days.filter((day) => day <= lastDayOfMonth(year, month));
  return inTheMonth.at(ordinal === 'last' ? -1 : ordinal - 1) ?? null;
}

/** "På fredag": the first one after today; looking back, the latest one, which may be today. */
function nextOrLast(cursor: Cursor): Named | null {
  const since = cursor.at();
  const weekday = cursor.take('weekday')?.weekday;
  if (weekday === undefined) return null;
  const gone = (weekdayOf(cursor.today) - weekday + 7) % 7;
  return fixedAt(away(cursor.today, cursor.direction === 'back' ? -gone : 7 - gone), cursor, since);
}

/** "I måndags": the latest one before today. */
function lastOne(cursor: Cursor): Named | null {
  const since = cursor.at();
  const weekday = cursor.take('past-weekday')?.weekday;
  if (weekday === undefined) return null;
  return fixedAt(away(cursor.today, -(((weekdayOf(cursor.today) - weekday + 6) % 7) + 1)), cursor, since);
}

/** "Nästa fredag": that day of the week so many after this one. */
export function dayOfWeekAway(today: CalendarDate, weekday: number, weeks: number): Edtf | null {
  return away(today, weekday - weekdayOf(today) + 7 * weeks);
}

function away(today: CalendarDate, days: number): Edtf | null {
  return checked(dayAway(today, days) ?? '');
}
