import { type CalendarDate, isCalendarDate, partsOf } from '#domain/calendar.ts';
import { edtf } from '#domain/time/edtf.ts';
import { monthNames, partLabel, timeLabel } from '#domain/time/label.ts';
import { subYearOfCode } from '#domain/time/seasons.ts';
import type { WrittenTime } from '#domain/time/written.ts';
import { capitalised } from '#words/numbers.ts';

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

/** A part of the year with its EDTF position. */
type Part = { kind: TimeKind; code: string; name: string };

const parts: readonly Part[] = [
  ...monthNames.map((name, index) => partOf('month', index + 1, name)),
  ...[...subYearOfCode].map(([code, part]) => partOf(part.kind, code, partLabel(part))),
];

function partOf(kind: TimeKind, code: number, name: string): Part {
  return { kind, code: String(code).padStart(2, '0'), name: capitalised(name) };
}

function partsOfKind(kind: TimeKind): readonly Part[] {
  return parts.filter((part) => part.kind === kind);
}

export function partNames(kind: TimeKind): readonly string[] {
  return partsOfKind(kind).map(({ name }) => name);
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
  const part = partsOfKind(kind)[ordinal - 1];
  return part && `${year}-${part.code}`;
}

function isYear(text: string): boolean {
  return /^(19|20|21)\d\d$/.test(text);
}
