import { type CalendarDate, partsOf } from '../calendar.ts';
import { type Edge, type Edtf, meaningOf, type Point, type Unit } from './edtf.ts';
import { type NamedDays, nameOfDays, weeksOf } from './named-days.ts';
import { isPlanYear, namedTurns, type Part, type SubYear, subYearOfCode, yearParts } from './seasons.ts';
import { spanOf } from './span.ts';

/** `long` for running text ("första kvartalet 2023"), `short` for tables and axes ("kv 1 2023"). */
type LabelLength = 'long' | 'short';

export const monthNames = [
  'januari',
  'februari',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'augusti',
  'september',
  'oktober',
  'november',
  'december',
] as const;

export const shortMonthNames = [
  'jan',
  'feb',
  'mars',
  'april',
  'maj',
  'juni',
  'juli',
  'aug',
  'sep',
  'okt',
  'nov',
  'dec',
] as const;

const seasonNames = { spring: 'våren', summer: 'sommaren', autumn: 'hösten', winter: 'vintern' } as const;
const ordinals = ['', 'första', 'andra', 'tredje', 'fjärde'] as const;
const groupNames = { quarter: 'kvartalet', tertial: 'tertialet', 'half-year': 'halvåret' } as const;
const groupUnits = { quarter: 'kvartal', tertial: 'tertial', 'half-year': 'halvår' } as const;
const shortGroupNames = { quarter: 'kv', tertial: 'tertial', 'half-year': 'halvår' } as const;
const partNames: Record<Part, string> = { beginning: 'början av', middle: 'mitten av', end: 'slutet av' };

/** A time as a Swede would write it, and so that `readTime` takes it back as exactly the same time. */
export function timeLabel(time: Edtf, length: LabelLength = 'long'): string {
  const value = meaningOf(time);
  return value.kind === 'point' ? standing(value.point, length) : intervalLabel(value.start, value.end, length);
}

/** "15 juni 2023", or "15 juni" where the year is plain from the context. */
export function dateLabel(date: CalendarDate, length: LabelLength | 'no-year' = 'long'): string {
  const { month, day } = partsOf(date);
  const name = (length === 'short' ? shortMonthNames : monthNames)[month - 1];
  return length === 'no-year' ? `${day} ${name}` : `${day} ${name} ${date.slice(0, 4)}`;
}

/** A part of a year without the year: "våren", "första kvartalet". */
export function partLabel(part: SubYear, length: LabelLength = 'long'): string {
  if (part.kind === 'season') return seasonNames[part.season];
  return length === 'short'
    ? `${shortGroupNames[part.kind]} ${part.ordinal}`
    : `${ordinals[part.ordinal]} ${groupNames[part.kind]}`;
}

/** An end that is unknown is another thing than one that is open: what is to be ready by 2024 has some beginning. */
function intervalLabel(start: Edge, end: Edge, length: LabelLength): string {
  if (typeof start !== 'string') {
    if (typeof end !== 'string') return namedLabel(start, end, length) ?? spanLabel(start, end, length);
    if (end === 'unknown') return `med start ${standing(start, length)}`;
    return `${length === 'long' ? 'från och med' : 'fr.o.m.'} ${pointLabel(start, length)}`;
  }
  if (typeof end !== 'string') {
    if (start === 'unknown') return `senast ${standing(end, length)}`;
    return `${length === 'long' ? 'till och med' : 't.o.m.'} ${pointLabel(end, length)}`;
  }
  if (start === 'unknown') return 'tills vidare med okänd början';
  return end === 'unknown' ? 'pågående med okänt slut' : 'tills vidare';
}

/** What is said before a span holds for both its ends; before a vague beginning alone a dash would leave that open. */
function spanLabel(start: Point, end: Point, length: LabelLength): string {
  const areParts = partOfYear(start) !== null || partOfYear(end) !== null;
  const areAlike = start.approximate === end.approximate && start.uncertain === end.uncertain;
  if (areAlike && !areParts) return doubt(start) + unitsLabel(start.unit, end.unit, length);
  const [from, to] = [pointLabel(start, length), pointLabel(end, length)];
  return isVague(start) ? `från ${from} till ${to}` : `${from} – ${to}`;
}

/** The year, and the month, once where they are the same: "15–20 juni 2023". */
function unitsLabel(from: Unit, to: Unit, length: LabelLength): string {
  const [first, last] = [unitLabel(from, length), unitLabel(to, length)];
  if (from.kind === 'day' && to.kind === 'day') return daysLabel(from.date, to.date, length);
  if (from.kind === 'year' && to.kind === 'year') return `${first}–${last}`;
  if (from.kind !== to.kind || !isBeforeInYear(from, to)) return `${first} – ${last}`;
  if (!('ordinal' in from) || !('ordinal' in to)) return `${first.slice(0, -5)}–${last}`;
  const name = length === 'short' ? shortGroupNames[from.kind] : groupUnits[from.kind];
  return `${name} ${from.ordinal}–${to.ordinal} ${yearLabel(to.year)}`;
}

function isBeforeInYear(from: Unit, to: Unit): boolean {
  const [a, b] = [spanOf(from), spanOf(to)];
  return 'year' in from && 'year' in to && from.year === to.year && a.first < b.first && a.last < b.last;
}

function daysLabel(from: CalendarDate, to: CalendarDate, length: LabelLength): string {
  const weeks = weeksOf(from, to);
  if (weeks !== null) return `${weekName(length)} ${weeks.first}–${weeks.last} ${yearLabel(weeks.year)}`;
  const [a, b, last] = [partsOf(from), partsOf(to), dateLabel(to, length)];
  if (from === to || a.year !== b.year) return `${dateLabel(from, length)} – ${last}`;
  return a.month === b.month ? `${a.day}–${last}` : `${dateLabel(from, length).slice(0, -5)} – ${last}`;
}

/** Days that have one name for all of them, held as loosely at both ends as that name is. */
function namedLabel(start: Point, end: Point, length: LabelLength): string | null {
  const name = nameOfDays(start, end);
  if (name === null || start.approximate !== end.approximate || start.uncertain !== end.uncertain) return null;
  if (name.kind === 'week') {
    return `${doubt(start)}${weekName(length)} ${name.week} ${yearLabel(name.year)}`;
  }
  return start.approximate ? doubt({ ...start, approximate: false }) + nameLabel(name, length) : null;
}

function weekName(length: LabelLength): string {
  return length === 'short' ? 'v.' : 'vecka';
}

function nameLabel(name: Exclude<NamedDays, { kind: 'week' }>, length: LabelLength): string {
  const { year, month } = name;
  if (name.kind === 'third') return `i ${partNames[name.part]} ${unitLabel({ kind: 'month', year, month }, length)}`;
  if (month === namedTurns.year) return `vid årsskiftet ${yearLabel(year)}/${yearLabel(year + 1)}`;
  if (month === namedTurns['half-year']) return `vid halvårsskiftet ${yearLabel(year)}`;
  const names = length === 'short' ? shortMonthNames : monthNames;
  return `vid månadsskiftet ${names[month - 1]}/${names[month]} ${yearLabel(year)}`;
}

function isVague(point: Point): boolean {
  return point.approximate || point.uncertain;
}

/** By itself, or after a word that asks for no case: "i slutet av 2023", "senast i slutet av 2023". */
function standing(point: Point, length: LabelLength): string {
  const label = pointLabel(point, length);
  return partOfYear(point) === null ? label : label.replace(/(?=början|mitten|slutet)/, 'i ');
}

function pointLabel(point: Point, length: LabelLength): string {
  const part = partOfYear(point);
  if (part === null) return doubt(point) + unitLabel(point.unit, length);
  return `${doubt({ ...point, approximate: false })}${partNames[part.name]} ${bareYear(part.year)}`;
}

/** The quarters and the tertial that people mean, held loosely, by the beginning, the middle and the end of a year. */
function partOfYear({ unit, approximate }: Point): { name: Part; year: number } | null {
  if (!approximate || (unit.kind !== 'quarter' && unit.kind !== 'tertial')) return null;
  const parts: readonly Part[] = ['beginning', 'middle', 'end'];
  const name = parts.find((part) => {
    const meant = subYearOfCode.get(yearParts[part]);
    return meant?.kind === unit.kind && meant.ordinal === unit.ordinal;
  });
  return name === undefined ? null : { name, year: unit.year };
}

function doubt({ approximate, uncertain }: Pick<Point, 'approximate' | 'uncertain'>): string {
  return (uncertain ? 'preliminärt ' : '') + (approximate ? 'omkring ' : '');
}

function unitLabel(unit: Unit, length: LabelLength): string {
  const short = length === 'short';
  switch (unit.kind) {
    case 'day':
      return dateLabel(unit.date, length);
    case 'month':
      return `${(short ? shortMonthNames : monthNames)[unit.month - 1]} ${yearLabel(unit.year)}`;
    case 'year':
      return bareYear(unit.year);
    default:
      return `${partLabel(unit, length)} ${yearLabel(unit.year)}`;
  }
}

/** Four figures that are no year of a plan are one only when they are called so. */
function bareYear(year: number): string {
  return isPlanYear(year) ? yearLabel(year) : `år ${yearLabel(year)}`;
}

/** Four figures always: two could be read as those of another century. */
function yearLabel(year: number): string {
  return String(year).padStart(4, '0');
}
