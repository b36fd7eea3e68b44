import { isCalendarDate, weekdayOf } from '#domain/calendar.ts';
import type { Edtf } from '../edtf.ts';
import { dayTime, qualified } from './edtf-text.ts';
import type { Feast } from './term.ts';

/** The day of a feast, held loosely: "vid påsk" is no promise about a Sunday. */
export function feastDay(feast: Feast, year: number): Edtf | null {
  const day = dayOf(feast, year);
  return day && qualified(day, new Set('~'));
}

function dayOf(feast: Feast, year: number): Edtf | null {
  switch (feast) {
    case 'christmas':
      return dayTime(year, 12, 24);
    case 'lucia':
      return dayTime(year, 12, 13);
    case 'easter':
      return dayTime(year, ...easterSunday(year));
    case 'midsummer':
      return dayTime(year, 6, midsummerEve(year));
  }
}

/** The Friday between the 19th and the 25th of June. */
function midsummerEve(year: number): number {
  return [19, 20, 21, 22, 23, 24, 25].find((day) => isFriday(dayTime(year, 6, day))) ?? 0;
}

function isFriday(time: Edtf | null): boolean {
  const text: string = time ?? '';
  return isCalendarDate(text) && weekdayOf(text) === 5;
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
