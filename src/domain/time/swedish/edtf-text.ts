import { dayAway } from '#domain/calendar.ts';
import { type Edtf, isEdtf, meaningOf, type Unit } from '../edtf.ts';
import { turnOf } from '../named-days.ts';
import { codeOf, codeOfSeason, monthsEach, monthsOf, type SubYear } from '../seasons.ts';

/** The text as EDTF, or null when it is none: a year of five figures, an end before its beginning. */
export function checked(text: string): Edtf | null {
  return isEdtf(text) ? text : null;
}

export function yearTime(year: number): Edtf | null {
  return checked(figures(year, 4));
}

/** Months past December are those of the following year, and months before January those of the year before. */
export function monthTime(year: number, month: number): Edtf | null {
  const months = year * 12 + month - 1;
  return checked(`${figures(Math.floor(months / 12), 4)}-${figures(1 + months - Math.floor(months / 12) * 12, 2)}`);
}

export function dayTime(year: number, month: number, day: number): Edtf | null {
  return checked(`${figures(year, 4)}-${figures(month, 2)}-${figures(day, 2)}`);
}

export function partTime(year: number, part: SubYear): Edtf | null {
  const code = part.kind === 'season' ? codeOfSeason(part.season) : codeOf(part.kind, part.ordinal);
  return checked(`${figures(year, 4)}-${code}`);
}

/** From the beginning of one time to the end of another. Null when that would end before it begins. */
export function fromTo(start: Edtf, end: Edtf): Edtf | null {
  return checked(`${startOf(start)}/${endOf(end)}`);
}

/** The point in which a time begins. What begins at a turn begins on the day after it. */
export function startOf(time: Edtf): string {
  return turnOf(time)?.after ?? time.split('/')[0] ?? time;
}

/** The point in which a time ends. What ends at a turn ends on the day before it. */
export function endOf(time: Edtf): string {
  return turnOf(time)?.before ?? time.split('/')[1] ?? time;
}

/** The point just before or after another, as exact as that one is; beside a season it is a month. */
export function besides(point: string, side: 'before' | 'after'): Edtf | null {
  const time = checked(point);
  const value = time === null ? null : meaningOf(time);
  return value?.kind === 'point' ? neighbour(value.point.unit, side === 'before' ? -1 : 1) : null;
}

function neighbour(unit: Unit, step: -1 | 1): Edtf | null {
  switch (unit.kind) {
    case 'day': {
      const day = dayAway(unit.date, step);
      return day === null ? null : checked(day);
    }
    case 'month':
      return monthTime(unit.year, unit.month + step);
    case 'year':
      return yearTime(unit.year + step);
    case 'season': {
      const { from, to } = monthsOf(unit);
      return monthTime(unit.year, step === -1 ? from - 1 : to + 1);
    }
    default:
      return stepped(unit.year, unit.kind, unit.ordinal + step);
  }
}

/** A quarter, tertial or half-year, counted from the first of the year: 0 is the last one of the year before. */
export function stepped(year: number, kind: Exclude<SubYear['kind'], 'season'>, ordinal: number): Edtf | null {
  const inYear = 12 / monthsEach[kind];
  const years = Math.floor((ordinal - 1) / inYear);
  return partTime(year + years, { kind, ordinal: ordinal - years * inYear });
}

/** The time with its edges held as loosely as the qualifiers say, besides how loosely they are held already. */
export function qualified(time: Edtf, qualifiers: ReadonlySet<string>): Edtf {
  if (qualifiers.size === 0) return time;
  const sides = time.split('/').map((side) => {
    if (side === '' || side === '..') return side;
    const marks = side.slice(-1) + [...qualifiers].join('');
    return side.replace(/[~?%]$/, '') + bothOf(/[~%]/.test(marks), /[?%]/.test(marks));
  });
  return checked(sides.join('/')) ?? time;
}

function bothOf(approximate: boolean, uncertain: boolean): string {
  if (approximate) return uncertain ? '%' : '~';
  return '?';
}

function figures(value: number, width: number): string {
  return String(value).padStart(width, '0');
}
