import { addMonths, type CalendarDate, dayAway, partsOf, weekOf } from '#domain/calendar.ts';
import type { Edtf } from '../edtf.ts';
import { daysNamed } from '../named-days.ts';
import { monthsInPeriod } from '../recurrence.ts';
import { type Cursor, firstOf } from './cursor.ts';
import { checked, fromTo, monthTime, stepped, yearTime } from './edtf-text.ts';
import { fixed, type Named } from './named.ts';
import type { Stretch } from './term.ts';
import { takePeriod } from './years.ts';

/** What is counted in stretches of time from today: "om två veckor", "för ett år sedan", "de närmaste tre åren". */
export function soFarAway(cursor: Cursor): Named | null {
  return firstOf(cursor, inSoLong, soLongAgo, nearestOnes, comingOnes);
}

export function fixedAt(time: Edtf | null, cursor: Cursor, since: number): Named {
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

/** The day so far from today: a limit can be counted to the day. */
export function dayInSoLong(today: CalendarDate, { count, per }: Length): CalendarDate | null {
  if (per === 'day' || per === 'week') return dayAway(today, count * (per === 'week' ? 7 : 1));
  const months = count * monthsInPeriod[per];
  return periodAway(today, 'month', months) === null ? null : addMonths(today, months);
}

type Length = { count: number; per: Stretch };

/** "Två veckor", "3 månader", "ett år". */
export function soLong(cursor: Cursor): Length | null {
  const digits = cursor.peek('number')?.digits ?? '';
  const count = cursor.take('count')?.count ?? (cursor.take('number') && digits.length <= 4 ? Number(digits) : null);
  const per = takePeriod(cursor);
  return count === null || per === null ? null : { count, per };
}

/** "Om två veckor" is that week; "om ett halvår" is that month, since nobody means a whole half-year. */
function inSoLong(cursor: Cursor): Named | null {
  const since = cursor.at();
  const far = cursor.take('in') === null ? null : soLong(cursor);
  return far && fixedAt(timeAway(cursor.today, far, 1), cursor, since);
}

/** "För två veckor sedan". */
function soLongAgo(cursor: Cursor): Named | null {
  const since = cursor.at();
  const far = soLong(cursor);
  return far && cursor.take('since') && fixedAt(timeAway(cursor.today, far, -1), cursor, since);
}

function timeAway(today: CalendarDate, { count, per }: Length, way: 1 | -1): Edtf | null {
  const inMonths = per === 'half-year' || per === 'tertial' || per === 'quarter';
  return inMonths ? periodAway(today, 'month', way * count * monthsInPeriod[per]) : periodAway(today, per, way * count);
}

/** "De närmaste två åren": from today. */
function nearestOnes(cursor: Cursor): Named | null {
  const since = cursor.at();
  const far = cursor.take('nearest') && soLong(cursor);
  if (far === null) return null;
  const lastDay = dayInSoLong(cursor.today, far);
  return { ...fixedAt(lastDay && checked(`${cursor.today}/${lastDay}`), cursor, since), isSpan: true };
}

/** "De kommande tre åren": whole ones, after the one that is going on. */
function comingOnes(cursor: Cursor): Named | null {
  const since = cursor.at();
  const far = cursor.take('coming') && soLong(cursor);
  if (far === null) return null;
  const [first, last] = [periodAway(cursor.today, far.per, 1), periodAway(cursor.today, far.per, far.count)];
  const isOne = far.count === 1;
  return { ...fixedAt(first && last && (isOne ? first : fromTo(first, last)), cursor, since), isSpan: !isOne };
}
