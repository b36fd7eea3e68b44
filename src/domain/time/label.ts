import { type CalendarDate, partsOf } from '../calendar.ts';
import { type Edge, type Edtf, meaningOf, type Point, type Unit } from './edtf.ts';
import type { SubYear } from './seasons.ts';

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

const shortMonthNames = [
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
const shortGroupNames = { quarter: 'kv', tertial: 'tertial', 'half-year': 'halvår' } as const;

/** A time as a Swede would write it. */
export function timeLabel(time: Edtf, length: LabelLength = 'long'): string {
  const value = meaningOf(time);
  return value.kind === 'point' ? pointLabel(value.point, length) : intervalLabel(value.start, value.end, length);
}

/** "15 juni 2023", or "15 juni" where the year is plain from the context. */
export function dateLabel(date: CalendarDate, length: LabelLength | 'no-year' = 'long'): string {
  const { year, month, day } = partsOf(date);
  const names = length === 'short' ? shortMonthNames : monthNames;
  return length === 'no-year' ? `${day} ${names[month - 1]}` : `${day} ${names[month - 1]} ${year}`;
}

/** A part of a year without the year: "våren", "första kvartalet". */
export function partLabel(part: SubYear, length: LabelLength = 'long'): string {
  if (part.kind === 'season') return seasonNames[part.season];
  return length === 'short'
    ? `${shortGroupNames[part.kind]} ${part.ordinal}`
    : `${ordinals[part.ordinal]} ${groupNames[part.kind]}`;
}

function intervalLabel(start: Edge, end: Edge, length: LabelLength): string {
  const [from, to] = [edgeLabel(start, length), edgeLabel(end, length)];
  if (from === null && to === null) return 'tills vidare';
  if (from === null) return length === 'long' ? `till och med ${to}` : `t.o.m. ${to}`;
  if (to === null) return length === 'long' ? `från och med ${from}` : `fr.o.m. ${from}`;
  return bothYears(start, end) ? `${from}–${to}` : `${from} – ${to}`;
}

function edgeLabel(edge: Edge, length: LabelLength): string | null {
  return typeof edge === 'string' ? null : pointLabel(edge, length);
}

function bothYears(...edges: Edge[]): boolean {
  return edges.every((edge) => typeof edge !== 'string' && edge.unit.kind === 'year' && !isVague(edge));
}

function isVague(point: Point): boolean {
  return point.approximate || point.uncertain;
}

function pointLabel(point: Point, length: LabelLength): string {
  const { unit } = point;
  if (!isVague(point)) return unitLabel(unit, length);
  // The last and first quarter, held loosely, are what people mean by the end and the beginning of a year.
  if (unit.kind === 'quarter' && point.approximate && unit.ordinal === 4) return `i slutet av ${unit.year}`;
  if (unit.kind === 'quarter' && point.approximate && unit.ordinal === 1) return `i början av ${unit.year}`;
  return point.approximate ? `omkring ${unitLabel(unit, length)}` : `${unitLabel(unit, length)} (osäkert)`;
}

function unitLabel(unit: Unit, length: LabelLength): string {
  const short = length === 'short';
  switch (unit.kind) {
    case 'day':
      return dateLabel(unit.date, length);
    case 'month':
      return `${(short ? shortMonthNames : monthNames)[unit.month - 1]} ${unit.year}`;
    case 'year':
      return String(unit.year);
    default:
      return `${partLabel(unit, length)} ${unit.year}`;
  }
}
