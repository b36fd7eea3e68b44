import { partsOf } from '#domain/calendar.ts';
import { boundsOf } from '../bounds.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { checked, monthTime, partTime, yearTime } from './edtf-text.ts';
import { fixedAt, periodAway, soFarAway } from './lengths.ts';
import { fixed, hasBegun, latestBegun, type Named, resolved, type Standpoint } from './named.ts';
import { byWeekday, dayOfWeekAway } from './weekdays.ts';
import { relativeYear, takePeriod, yearAfter } from './years.ts';

/** What is named by where it stands from today, and therefore needs no year: "nästa månad", "i höst", "om två veckor". */
export function relative(cursor: Cursor): Named | null {
  return firstOf(
    cursor,
    soFarAway,
    dayFromToday,
    seasonFromToday,
    whichOne,
    comingOne,
    thisPeriod,
    wholeYear,
    byWeekday,
  );
}

/** "I dag", "i morgon". */
function dayFromToday(cursor: Cursor): Named | null {
  const since = cursor.at();
  const day = cursor.take('relative-day');
  return day && fixedAt(periodAway(cursor.today, 'day', day.days), cursor, since);
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
  // "I höst" said in June of what has been: the year is told, since it may not be what was meant.
  if (coming !== null && cursor.direction === 'back') return named;
  return withoutYear(named, cursor, coming === null ? latestBegun : resolved);
}

/** The time at the year that today makes plain, so that none is assumed. */
export function withoutYear(named: Named, from: Standpoint, choose: typeof resolved = resolved): Named {
  const found = choose(named, from);
  return 'edtf' in found ? fixed(found.edtf, named.impossible) : named;
}

/** "Nästa kvartal", "denna vecka", "förra hösten", "nästa fredag". A season or a month is that of this year, or the one beside it. */
function whichOne(cursor: Cursor): Named | null {
  const since = cursor.at();
  const which = cursor.take('which')?.which;
  if (which === undefined) return null;
  const per = takePeriod(cursor);
  if (per !== null) return fixedAt(periodAway(cursor.today, per, which), cursor, since);
  const year = partsOf(cursor.today).year + which;
  const season = cursor.take('season')?.season;
  if (season !== undefined) return fixedAt(partTime(year, { kind: 'season', season }), cursor, since);
  const month = cursor.take('month')?.month;
  if (month !== undefined) return fixedAt(monthTime(year, month), cursor, since);
  const weekday = cursor.take('weekday')?.weekday;
  return weekday === undefined ? null : fixedAt(dayOfWeekAway(cursor.today, weekday, which), cursor, since);
}

/** "Kommande höst", "kommande år". */
function comingOne(cursor: Cursor): Named | null {
  const since = cursor.at();
  if (cursor.take('coming') === null) return null;
  const per = takePeriod(cursor);
  if (per !== null) return fixedAt(periodAway(cursor.today, per, 1), cursor, since);
  const season = cursor.take('season')?.season;
  if (season === undefined) return null;
  const { year } = partsOf(cursor.today);
  const inYear = (one: number) => partTime(one, { kind: 'season', season });
  const thisYears = inYear(year);
  const isPast = thisYears === null || hasBegun(thisYears, cursor.today);
  return fixedAt(isPast ? inYear(year + 1) : thisYears, cursor, since);
}

/** "Året", "kvartalet": the one that is going on. "Första terminen", "termin 1" and "på två års sikt" are not. */
function thisPeriod(cursor: Cursor): Named | null {
  const since = cursor.at();
  const isNumbered = cursor.peek('ordinal', -1) ?? cursor.peek('count', -1) ?? cursor.peek('number', 1);
  const period = isNumbered === null ? (cursor.peek('this-period') ?? cursor.peek('school-term')) : null;
  const per = period && takePeriod(cursor);
  return per && fixedAt(periodAway(cursor.today, per, 0), cursor, since);
}

function wholeYear(cursor: Cursor): Named | null {
  const since = cursor.at();
  const year = relativeYear(cursor);
  return year === null ? null : fixedAt(yearTime(year), cursor, since);
}

/** "Resten av året", "senare i år": from today to the end of what today lies in. */
export function restOf(cursor: Cursor, whole: (cursor: Cursor) => Named | null): Named | null {
  const since = cursor.at();
  const named = (cursor.take('rest') ?? cursor.take('later')) === null ? null : whole(cursor);
  const found = named && resolved(named, cursor);
  if (found === null || !('edtf' in found)) return null;
  const { earliestStart, latestEnd } = boundsOf(found.edtf);
  const isNow =
    earliestStart !== null && latestEnd !== null && earliestStart <= cursor.today && cursor.today <= latestEnd;
  return isNow ? fixedAt(checked(`${cursor.today}/${latestEnd}`), cursor, since) : null;
}
