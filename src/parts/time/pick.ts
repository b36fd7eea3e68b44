import { type CalendarDate, isCalendarDate, partsOf } from '#domain/calendar.ts';
import { type Edtf, edtf, meaningOf } from '#domain/time/edtf.ts';
import { monthNames, partLabel, timeLabel } from '#domain/time/label.ts';
import { monthsOf, subYearOfCode } from '#domain/time/seasons.ts';
import { capitalised } from '#words/numbers.ts';
import { yearIn } from '../year.ts';

/** At which precision a time is picked. */
export const pickKinds = ['year', 'half-year', 'season', 'tertial', 'quarter', 'month', 'day'] as const;
export type PickKind = (typeof pickKinds)[number];

/** What has been picked; which of it counts depends on the kind. `part`: the EDTF position of a part of the year. */
export type Pick = { kind: PickKind; year: string; part: string; day: string };

export const pickKindNames: Record<PickKind, string> = {
  year: 'År',
  'half-year': 'Halvår',
  season: 'Årstid',
  tertial: 'Tertial',
  quarter: 'Kvartal',
  month: 'Månad',
  day: 'Dag',
};

type Part = { kind: PickKind; code: string; name: string; lastMonth: number };

const parts: readonly Part[] = [
  ...monthNames.map((name, index) => partOf('month', index + 1, name, index + 1)),
  ...[...subYearOfCode].map(([code, part]) => partOf(part.kind, code, partLabel(part), monthsOf(part).to)),
];

function partOf(kind: PickKind, code: number, name: string, lastMonth: number): Part {
  return { kind, code: String(code).padStart(2, '0'), name: capitalised(name), lastMonth };
}

/** The halves, quarters, months … of a year; none for a year or a day. */
export function partsOfKind(kind: PickKind): readonly Part[] {
  return parts.filter((part) => part.kind === kind);
}

/** Where picking at a precision begins: the time of that kind in which today lies. */
export function pickAround(kind: PickKind, today: CalendarDate): Pick {
  const { year, month } = partsOf(today);
  const around = partsOfKind(kind).find(({ lastMonth }) => lastMonth >= month);
  return { kind, year: String(year), part: around?.code ?? '', day: today };
}

/** The words of what was picked, or undefined while it makes no time. */
export function pickedWords(pick: Pick): string | undefined {
  const time = pickedTime(pick);
  return time && timeLabel(time);
}

function pickedTime({ kind, year, part, day }: Pick): Edtf | undefined {
  if (kind === 'day') return isCalendarDate(day) ? edtf(day) : undefined;
  if (yearIn(year) === null) return undefined;
  return edtf(kind === 'year' ? year : `${year}-${part}`);
}

/** A time as it would have been picked, or null when it is no single part of the calendar, or one held loosely. */
export function pickOf(time: Edtf, today: CalendarDate): Pick | null {
  const value = meaningOf(time);
  if (value.kind !== 'point' || value.point.approximate || value.point.uncertain) return null;
  const { unit } = value.point;
  const pick = pickAround(unit.kind, today);
  return unit.kind === 'day' ? { ...pick, day: unit.date } : { ...pick, year: time.slice(0, 4), part: time.slice(5) };
}
