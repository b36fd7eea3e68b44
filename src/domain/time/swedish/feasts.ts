import { dateFrom, dayAway, weekdayOf } from '#domain/calendar.ts';
import type { Edtf } from '../edtf.ts';
import { checked, dayTime, qualified } from './edtf-text.ts';
import type { Feast } from './term.ts';

/** The day of a feast, held loosely: "vid påsk" is no promise about a Sunday. "Nyårsafton" is one about a day. */
export function feastTime({ feast, isDay }: { feast: Feast; isDay: boolean }, year: number): Edtf | null {
  const day = year < 1 || year > 9999 ? null : feastDay(feast, year);
  return day && (isDay ? day : qualified(day, new Set('~')));
}

function feastDay(feast: Feast, year: number): Edtf | null {
  switch (feast) {
    case 'christmas':
      return dayTime(year, 12, 24);
    case 'lucia':
      return dayTime(year, 12, 13);
    case 'easter':
      return afterEaster(year, 0);
    case 'ascension':
      return afterEaster(year, 39);
    case 'pentecost':
      return afterEaster(year, 49);
    case 'new-year':
      return dayTime(year, 12, 31);
    case 'walpurgis':
      return dayTime(year, 4, 30);
    case 'national-day':
      return dayTime(year, 6, 6);
    case 'midsummer':
      return firstOn(5, year, [6, 19]);
    case 'all-saints':
      return firstOn(6, year, [10, 31]);
  }
}

/** Midsummer Eve is the first Friday from 19 June, All Saints' Day the first Saturday from 31 October. */
function firstOn(weekday: number, year: number, [month, from]: [number, number]): Edtf | null {
  const first = dateFrom(year, month, from);
  return checked(dayAway(first, (weekday - weekdayOf(first) + 7) % 7) ?? '');
}

function afterEaster(year: number, days: number): Edtf | null {
  return checked(dayAway(dateFrom(year, ...easterSunday(year)), days) ?? '');
}

/** Month and day. Source: the "Anonymous Gregorian algorithm" (Nature, 20 April 1876). */
function easterSunday(year: number): [number, number] {
  const [a, b, c] = [year % 19, Math.floor(year / 100), year % 100];
  const century = b - Math.floor(b / 4) - Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const moon = (19 * a + century + 15) % 30;
  const toSunday = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - moon - (c % 4)) % 7;
  const days = moon + toSunday - 7 * Math.floor((a + 11 * moon + 22 * toSunday) / 451) + 114;
  return [Math.floor(days / 31), (days % 31) + 1];
}
