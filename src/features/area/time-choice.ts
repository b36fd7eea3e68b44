import { type CalendarDate, isCalendarDate, partsOf } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { timeLabel } from '#domain/time/label.ts';
import type { WrittenTime } from '#domain/time/written.ts';

/** How a time is picked. `same` leaves it as it is; `none` says that there is no time. */
export const timeKinds = [
  'same',
  'none',
  'year',
  'years',
  'until-year',
  'half-year',
  'season',
  'tertial',
  'quarter',
  'month',
  'day',
] as const;
export type TimeKind = (typeof timeKinds)[number];

/** What has been filled in; which of it counts depends on the kind. `ordinal`: which half-year, quarter, month … */
export type TimeChoice = { kind: TimeKind; year: string; toYear: string; ordinal: number; day: string };

export const timeKindNames: Record<TimeKind, string> = {
  same: 'Oförändrad',
  none: 'Tid ej angiven',
  year: 'År',
  years: 'Flera år',
  'until-year': 'Till och med år',
  'half-year': 'Halvår',
  season: 'Årstid',
  tertial: 'Tertial',
  quarter: 'Kvartal',
  month: 'Månad',
  day: 'Dag',
};

/** The EDTF position of a kind's first part of the year (ISO 8601-2 §4.8), and what the parts are called. */
const parts: Partial<Record<TimeKind, { firstCode: number; names: readonly string[] }>> = {
  'half-year': { firstCode: 40, names: ['Första halvåret', 'Andra halvåret'] },
  season: { firstCode: 21, names: ['Våren', 'Sommaren', 'Hösten', 'Vintern'] },
  tertial: { firstCode: 37, names: ['Tertial 1', 'Tertial 2', 'Tertial 3'] },
  quarter: { firstCode: 33, names: ['Kvartal 1', 'Kvartal 2', 'Kvartal 3', 'Kvartal 4'] },
  month: {
    firstCode: 1,
    names: [
      'Januari',
      'Februari',
      'Mars',
      'April',
      'Maj',
      'Juni',
      'Juli',
      'Augusti',
      'September',
      'Oktober',
      'November',
      'December',
    ],
  },
};

export function partNames(kind: TimeKind): readonly string[] {
  return parts[kind]?.names ?? [];
}

export function unchangedTime(today: CalendarDate): TimeChoice {
  const year = String(partsOf(today).year);
  return { kind: 'same', year, toYear: year, ordinal: 1, day: today };
}

/** The time that was picked, null for none, or undefined while what is filled in does not make a time. */
export function chosenTime(choice: TimeChoice, current: WrittenTime | null): WrittenTime | null | undefined {
  if (choice.kind === 'same') return current;
  if (choice.kind === 'none') return null;
  const text = edtfText(choice);
  if (text === undefined) return undefined;
  const value = edtf(text);
  return { edtf: value, phrase: timeLabel(value) };
}

function edtfText({ kind, year, toYear, ordinal, day }: TimeChoice): string | undefined {
  if (kind === 'day') return isCalendarDate(day) ? day : undefined;
  if (!isYear(year)) return undefined;
  if (kind === 'year') return year;
  if (kind === 'until-year') return `../${year}`;
  if (kind === 'years') return isYear(toYear) && toYear > year ? `${year}/${toYear}` : undefined;
  const part = parts[kind];
  return part && `${year}-${String(part.firstCode + ordinal - 1).padStart(2, '0')}`;
}

function isYear(text: string): boolean {
  return /^(19|20|21)\d\d$/.test(text);
}
