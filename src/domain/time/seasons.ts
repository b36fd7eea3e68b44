/**
 * How Swedish plans read the parts of a year, as data, in one place.
 *
 * Codes are those of ISO 8601-2:2019 §4.8 (sub-year groupings). The standard leaves the months of a season to
 * the user: public planning in Sweden uses våren and hösten for the two half-years ("vårterminen",
 * "vårbudgeten"), sommaren for June–August and vintern for December–February, named by the year it begins.
 */
export type MonthSpan = {
  /** 1–12. */
  from: number;
  /** Inclusive; 13 and 14 are January and February of the following year. */
  to: number;
};

export type SubYear =
  | { kind: 'season'; season: Season }
  | { kind: 'quarter'; ordinal: number }
  | { kind: 'tertial'; ordinal: number }
  | { kind: 'half-year'; ordinal: number };

export type Season = 'spring' | 'summer' | 'autumn' | 'winter';

/** Which part of something longer: "i början av", "i mitten av", "i slutet av". */
export type Part = 'beginning' | 'middle' | 'end';

const seasonMonths: Record<Season, MonthSpan> = {
  spring: { from: 1, to: 6 },
  summer: { from: 6, to: 8 },
  autumn: { from: 7, to: 12 },
  winter: { from: 12, to: 14 },
};

/** EDTF month positions 21–24 and 33–41. */
export const subYearOfCode: ReadonlyMap<number, SubYear> = new Map<number, SubYear>([
  [21, { kind: 'season', season: 'spring' }],
  [22, { kind: 'season', season: 'summer' }],
  [23, { kind: 'season', season: 'autumn' }],
  [24, { kind: 'season', season: 'winter' }],
  [33, { kind: 'quarter', ordinal: 1 }],
  [34, { kind: 'quarter', ordinal: 2 }],
  [35, { kind: 'quarter', ordinal: 3 }],
  [36, { kind: 'quarter', ordinal: 4 }],
  [37, { kind: 'tertial', ordinal: 1 }],
  [38, { kind: 'tertial', ordinal: 2 }],
  [39, { kind: 'tertial', ordinal: 3 }],
  [40, { kind: 'half-year', ordinal: 1 }],
  [41, { kind: 'half-year', ordinal: 2 }],
]);

/** The parts of a year, held loosely: the first quarter, the second tertial and the last quarter. */
export const yearParts: Record<Part, number> = { beginning: 33, middle: 38, end: 36 };

/** The thirds of a month by their days; 31 stands for the last day, whichever it is. */
export const monthParts: Record<Part, { from: number; to: number }> = {
  beginning: { from: 1, to: 10 },
  middle: { from: 11, to: 20 },
  end: { from: 21, to: 31 },
};

/** The last day of the first half of a month. */
export const monthHalf = 15;

/** Nobody means July by "i början av hösten": what begins then begins when people are back. */
const seasonParts: Record<Season, Record<Part, MonthSpan>> = {
  spring: { beginning: { from: 1, to: 2 }, middle: { from: 3, to: 4 }, end: { from: 5, to: 6 } },
  summer: { beginning: { from: 6, to: 6 }, middle: { from: 7, to: 7 }, end: { from: 8, to: 8 } },
  autumn: { beginning: { from: 8, to: 9 }, middle: { from: 10, to: 10 }, end: { from: 11, to: 12 } },
  winter: { beginning: { from: 12, to: 12 }, middle: { from: 13, to: 13 }, end: { from: 14, to: 14 } },
};

/** The same of the regular parts of a year, counted from their first month. */
const groupParts: Record<keyof typeof monthsEach, Record<Part, MonthSpan>> = {
  quarter: { beginning: { from: 1, to: 1 }, middle: { from: 2, to: 2 }, end: { from: 3, to: 3 } },
  tertial: { beginning: { from: 1, to: 1 }, middle: { from: 2, to: 3 }, end: { from: 4, to: 4 } },
  'half-year': { beginning: { from: 1, to: 2 }, middle: { from: 3, to: 4 }, end: { from: 5, to: 6 } },
};

/** Läsåret, from August to the June after: 18 is June of the following year. */
export const schoolYearMonths: MonthSpan = { from: 8, to: 18 };

/** The turns that have a name of their own, by the month that ends there. */
export const namedTurns = { 'half-year': 6, year: 12 } as const;

/** Four figures by themselves are a year when a plan could mean it: "2401" is January 2024. */
export function isPlanYear(year: number): boolean {
  return year >= 1900 && year <= 2099;
}

export const monthsEach = { quarter: 3, tertial: 4, 'half-year': 6 } as const;

/** The EDTF position of a quarter, tertial or half-year. Throws a RangeError when the year has no such one. */
export function codeOf(kind: Exclude<SubYear['kind'], 'season'>, ordinal: number): number {
  for (const [code, part] of subYearOfCode) if (part.kind === kind && part.ordinal === ordinal) return code;
  throw new RangeError(`Not a part of a year: ${kind} ${ordinal}`);
}

export function codeOfSeason(season: Season): number {
  for (const [code, part] of subYearOfCode) if (part.kind === 'season' && part.season === season) return code;
  throw new RangeError(`Not a season: ${season}`);
}

export function monthsOf(part: SubYear): MonthSpan {
  if (part.kind === 'season') return seasonMonths[part.season];
  const length = monthsEach[part.kind];
  return { from: (part.ordinal - 1) * length + 1, to: part.ordinal * length };
}

/** The months that people mean by the beginning, middle or end of a part of a year. */
export function monthsOfPart(whole: SubYear, part: Part): MonthSpan {
  if (whole.kind === 'season') return seasonParts[whole.season][part];
  const [before, { from, to }] = [monthsOf(whole).from - 1, groupParts[whole.kind][part]];
  return { from: before + from, to: before + to };
}
