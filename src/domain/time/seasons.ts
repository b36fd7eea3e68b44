/**
 * How Swedish plans read the parts of a year, as data, in one place.
 *
 * Codes are those of ISO 8601-2:2019 §4.8 (sub-year groupings). The standard leaves the months of a season to
 * the user: public planning in Sweden uses våren and hösten for the two half-years ("vårterminen",
 * "vårbudgeten"), sommaren for June–August and vintern for December–February, named by the year it begins.
 */
type MonthSpan = {
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

type Season = 'spring' | 'summer' | 'autumn' | 'winter';

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

/** The EDTF position of a quarter, tertial or half-year. Throws a RangeError when the year has no such one. */
export function codeOf(kind: Exclude<SubYear['kind'], 'season'>, ordinal: number): number {
  for (const [code, part] of subYearOfCode) if (part.kind === kind && part.ordinal === ordinal) return code;
  throw new RangeError(`Not a part of a year: ${kind} ${ordinal}`);
}

const monthsEach = { quarter: 3, tertial: 4, 'half-year': 6 } as const;

export function monthsOf(part: SubYear): MonthSpan {
  if (part.kind === 'season') return seasonMonths[part.season];
  const length = monthsEach[part.kind];
  return { from: (part.ordinal - 1) * length + 1, to: part.ordinal * length };
}
