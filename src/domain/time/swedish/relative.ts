import { type CalendarDate, dayAway, partsOf, weekdayOf, weekOf } from '#domain/calendar.ts';
import { boundsOf } from '../bounds.ts';
import type { Edtf } from '../edtf.ts';
import { daysNamed } from '../named-days.ts';
import { monthsInPeriod } from '../recurrence.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { checked, monthTime, partTime, stepped, yearTime } from './edtf-text.ts';
import { fixed, latestBegun, type Named, resolved } from './named.ts';
import type { Stretch } from './term.ts';
import { relativeYear, takePeriod, yearAfter } from './years.ts';

/** What is named by where it stands from today, and therefore needs no year: "nästa månad", "i höst", "om två veckor". */
export function relative(cursor: Cursor): Named | null {
  return firstOf(
    cursor,
    inSoLong,
    dayFromToday,
    seasonFromToday,
    whichOne,
    comingOne,
    thisPeriod,
    wholeYear,
    nextWeekday,
  );
}

function at(time: Edtf | null, cursor: Cursor, since: number): Named {
  return fixed(time, { kind: 'no-such-day', wrote: cursor.wrote(since) });
}

/** The period of its kind that many after the one that today falls in. */
export function periodAway(today: CalendarDate, per: Stretch, steps: number): Edtf | null {
  const { year, month } = partsOf(today);
  switch (per) {
    case 'day':
    case 'week': {
      const day = dayAway(today, steps * (per === 'week' ? 7 : 1));
      if (day === null) return null;
      return per === 'week' ? daysNamed({ kind: 'week', ...weekOf(day) }) : checked(day);
    }
    case 'month':
      return monthTime(year, month + steps);
    case 'year':
      return yearTime(year + steps);
    default:
      return stepped(year, per, Math.ceil(month / monthsInPeriod[per]) + steps);
  }
}

/** "Om två veckor" is that week; "om ett halvår" is that month, since nobody means a whole half-year. */
function inSoLong(cursor: Cursor): Named | null {
  const since = cursor.at();
  const far = cursor.take('in') === null ? null : soLong(cursor);
  if (far === null) return null;
  const { count, per } = far;
  const inMonths = per === 'half-year' || per === 'tertial' || per === 'quarter';
  const time = inMonths
    ? periodAway(cursor.today, 'month', count * monthsInPeriod[per])
    : periodAway(cursor.today, per, count);
  return at(time, cursor, since);
}

/** "Två veckor", "3 månader", "ett år". */
export function soLong(cursor: Cursor): { count: number; per: Stretch } | null {
  const digits = cursor.peek('number')?.digits ?? '';
  const count = cursor.take('count')?.count ?? (cursor.take('number') && digits.length <= 4 ? Number(digits) : null);
  const per = takePeriod(cursor);
  return count === null || per === null ? null : { count, per };
}

/** "I dag", "i morgon". */
function dayFromToday(cursor: Cursor): Named | null {
  const since = cursor.at();
  const day = cursor.take('relative-day');
  return day && at(periodAway(cursor.today, 'day', day.days), cursor, since);
}

/** "I höst", "i våras"; "i vår 2024" has its year after all. */
function seasonFromToday(cursor: Cursor): Named | null {
  const since = cursor.at();
  const coming = cursor.take('coming-season');
  const season = coming?.season ?? cursor.take('past-season')?.season;
  if (season === undefined) return null;
  const year = yearAfter(cursor);
  const impossible = { kind: 'no-such-day', wrote: cursor.wrote(since) } as const;
  const named: Named = { year, inYear: (one) => partTime(one, { kind: 'season', season }), impossible };
  return withoutYear(named, cursor.today, coming === null ? latestBegun : resolved);
}

/** The time at the year that today makes plain, so that none is assumed. */
export function withoutYear(named: Named, today: CalendarDate, choose: typeof resolved = resolved): Named {
  const found = choose(named, today);
  return 'edtf' in found ? fixed(found.edtf, named.impossible) : named;
}

/** "Nästa kvartal", "denna vecka", "förra hösten", "nästa fredag". A season or a month is that of this year, or the one beside it. */
function whichOne(cursor: Cursor): Named | null {
  const since = cursor.at();
  const which = cursor.take('which')?.which;
  if (which === undefined) return null;
  const per = takePeriod(cursor);
  if (per !== null) return at(periodAway(cursor.today, per, which), cursor, since);
  const year = partsOf(cursor.today).year + which;
  const season = cursor.take('season')?.season;
  if (season !== undefined) return at(partTime(year, { kind: 'season', season }), cursor, since);
  const month = cursor.take('month')?.month;
  if (month !== undefined) return at(monthTime(year, month), cursor, since);
  const weekday = cursor.take('weekday')?.weekday;
  return weekday === undefined ? null : at(dayOfWeekAway(cursor.today, weekday, which), cursor, since);
}

/** "Kommande höst", "kommande år". */
function comingOne(cursor: Cursor): Named | null {
  const since = cursor.at();
  if (cursor.take('coming') === null) return null;
  const per = takePeriod(cursor);
  if (per !== null) return at(periodAway(cursor.today, per, 1), cursor, since);
  const season = cursor.take('season')?.season;
  if (season === undefined) return null;
  const { year } = partsOf(cursor.today);
  const inYear = (one: number) => partTime(one, { kind: 'season', season });
  const thisYears = inYear(year);
  const hasBegun = thisYears === null || (boundsOf(thisYears).earliestStart ?? '') <= cursor.today;
  return at(hasBegun ? inYear(year + 1) : thisYears, cursor, since);
}

function dayOfWeekAway(today: CalendarDate, weekday: number, weeks: number): Edtf | null {
  const day = dayAway(today, weekday - weekdayOf(today) + 7 * weeks);
  return day === null ? null : checked(day);
}

/** "Året", "kvartalet": the one that is going on. */
function thisPeriod(cursor: Cursor): Named | null {
  const since = cursor.at();
  const period = cursor.peek('this-period') ?? cursor.peek('school-term');
  const per = period && takePeriod(cursor);
  return per && at(periodAway(cursor.today, per, 0), cursor, since);
}

function wholeYear(cursor: Cursor): Named | null {
  const since = cursor.at();
  const year = relativeYear(cursor);
  return year === null ? null : at(yearTime(year), cursor, since);
}

/** "På fredag": the first one after today. */
function nextWeekday(cursor: Cursor): Named | null {
  const since = cursor.at();
  const weekday = cursor.take('weekday')?.weekday;
  if (weekday === undefined) return null;
  const day = dayAway(cursor.today, ((weekday - weekdayOf(cursor.today) + 6) % 7) + 1);
  return at(day === null ? null : checked(day), cursor, since);
}

/** "Resten av året": from today to the end of what today lies in. */
export function restOf(cursor: Cursor, whole: (cursor: Cursor) => Named | null): Named | null {
  const since = cursor.at();
  const named = cursor.take('rest') === null ? null : whole(cursor);
  const found = named && resolved(named, cursor.today);
  if (found === null || !('edtf' in found)) return null;
  const { earliestStart, latestEnd } = boundsOf(found.edtf);
  const isNow =
    earliestStart !== null && latestEnd !== null && earliestStart <= cursor.today && cursor.today <= latestEnd;
  return isNow ? at(checked(`${cursor.today}/${latestEnd}`), cursor, since) : null;
}
