/**
 * Calendar dates are strings (`2023-06-15`), never instants: a day in a plan has no time zone.
 * Day arithmetic runs on whole day numbers, so neither UTC offsets nor daylight saving can move a date.
 */

declare const calendarDateBrand: unique symbol;

/** A day that exists in the Gregorian calendar, years 0001–9999, written `YYYY-MM-DD`. Sorts as text. */
export type CalendarDate = string & { readonly [calendarDateBrand]: true };

/** A moment in time, ISO 8601 with `Z`, as `Date.prototype.toISOString` writes it. */
export type Instant = string;

const shape = /^(\d{4})-(\d{2})-(\d{2})$/;

export function isCalendarDate(text: string): text is CalendarDate {
  const match = shape.exec(text);
  if (match === null) return false;
  const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
  return year >= 1 && month >= 1 && month <= 12 && day >= 1 && day <= daysInMonth(year, month);
}

/** For dates written in code. Throws a RangeError when the day does not exist. */
export function calendarDate(text: string): CalendarDate {
  if (isCalendarDate(text)) return text;
  throw new RangeError(`Not a calendar date: ${text}`);
}

type YearMonthDay = { year: number; month: number; day: number };

export function partsOf(date: CalendarDate): YearMonthDay {
  return { year: Number(date.slice(0, 4)), month: Number(date.slice(5, 7)), day: Number(date.slice(8)) };
}

/** Months outside 1–12 roll over into neighbouring years; a day past the month's end becomes its last day. */
export function dateFrom(year: number, month: number, day: number): CalendarDate {
  const months = year * 12 + (month - 1);
  const [y, m] = [Math.floor(months / 12), (((months % 12) + 12) % 12) + 1];
  const d = Math.min(day, daysInMonth(y, m));
  return calendarDate(`${digits(y, 4)}-${digits(m, 2)}-${digits(d, 2)}`);
}

export function lastDayOfMonth(year: number, month: number): CalendarDate {
  return dateFrom(year, month, 31);
}

export function addDays(date: CalendarDate, days: number): CalendarDate {
  return dateOfDayNumber(dayNumber(date) + days);
}

/** The same day of the month, or the month's last day where that day does not exist (31 January + 1 month). */
export function addMonths(date: CalendarDate, months: number): CalendarDate {
  const { year, month, day } = partsOf(date);
  return dateFrom(year, month + months, day);
}

/** Whole days from `from` to `to`; negative when `to` comes first. */
export function daysBetween(from: CalendarDate, to: CalendarDate): number {
  return dayNumber(to) - dayNumber(from);
}

/**
 * Days since 1970-01-01 in the proleptic Gregorian calendar.
 * Source: Howard Hinnant, "chrono-Compatible Low-Level Date Algorithms", days_from_civil.
 */
export function dayNumber(date: CalendarDate): number {
  const { year, month, day } = partsOf(date);
  const y = month <= 2 ? year - 1 : year;
  const era = Math.floor(y / 400);
  const yearOfEra = y - era * 400;
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1;
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
  return era * 146_097 + dayOfEra - 719_468;
}

/** The day numbers of 0001-01-01 and 9999-12-31. */
const [firstDayNumber, lastDayNumber] = [-719_162, 2_932_896];

/** The inverse of `dayNumber` (civil_from_days of the same source). */
export function dateOfDayNumber(days: number): CalendarDate {
  const z = days + 719_468;
  const era = Math.floor(z / 146_097);
  const dayOfEra = z - era * 146_097;
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  );
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153);
  const day = dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1;
  const month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9;
  return dateFrom(yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, day);
}

/** As `addDays`, or null when the day lies outside the years that a calendar date can name. */
export function dayAway(date: CalendarDate, days: number): CalendarDate | null {
  const number = dayNumber(date) + days;
  return number < firstDayNumber || number > lastDayNumber ? null : dateOfDayNumber(number);
}

/** Monday is 1, Sunday 7, as ISO 8601 counts them. */
export function weekdayOf(date: CalendarDate): number {
  return ((((dayNumber(date) + 3) % 7) + 7) % 7) + 1;
}

/** The ISO 8601 week of a day: weeks begin on Mondays and belong to the year that has most of their days. */
export function weekOf(date: CalendarDate): { year: number; week: number } {
  const thursday = addDays(date, 4 - weekdayOf(date));
  const { year } = partsOf(thursday);
  return { year, week: Math.floor(daysBetween(dateFrom(year, 1, 1), thursday) / 7) + 1 };
}

/** Monday to Sunday of an ISO 8601 week, or null when the year has no such week. */
export function daysOfWeek(year: number, week: number): { first: CalendarDate; last: CalendarDate } | null {
  if (year < 1 || year > 9999 || week < 1 || week > 53) return null;
  const inWeekOne = dateFrom(year, 1, 4);
  const first = dayAway(inWeekOne, 1 - weekdayOf(inWeekOne) + 7 * (week - 1));
  const last = first === null ? null : dayAway(first, 6);
  return first === null || last === null || weekOf(first).year !== year ? null : { first, last };
}

export function earlier(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a <= b ? a : b;
}

export function later(a: CalendarDate, b: CalendarDate): CalendarDate {
  return a >= b ? a : b;
}

/** Made when it is first needed: loading time zones is slow, and the browser's first screen needs none. */
let swedishDay: Intl.DateTimeFormat | undefined;

/** The date on a Swedish wall calendar at an instant, whatever the machine's own time zone. */
export function swedishDate(instant: Instant): CalendarDate {
  swedishDay ??= new Intl.DateTimeFormat('sv-SE', {
    timeZone: 'Europe/Stockholm',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
  });
  return calendarDate(swedishDay.format(new Date(instant)));
}

function daysInMonth(year: number, month: number): number {
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

function digits(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
