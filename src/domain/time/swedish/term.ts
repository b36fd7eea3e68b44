import type { Edtf } from '../edtf.ts';
import type { Period } from '../recurrence.ts';
import type { Part, Season } from '../seasons.ts';

/** What a year is counted in. Only some of it can recur in a plan. */
export type Stretch = Period | 'week' | 'day';

export type Feast =
  | 'christmas'
  | 'new-year'
  | 'lucia'
  | 'easter'
  | 'walpurgis'
  | 'ascension'
  | 'pentecost'
  | 'national-day'
  | 'midsummer'
  | 'all-saints';

/** What a word of a phrase, or a few of them together, can stand for. */
export type Term =
  // The calendar
  | { is: 'month'; month: number }
  | { is: 'season'; season: Season }
  /** "sensommaren": months of a year, held loosely. */
  | { is: 'months'; from: number; to: number }
  | { is: 'weekday'; weekday: number }
  /** "jul"; `isDay`: the one day of it that has a name of its own, "julafton"; `orMonth`: "jul" is July beside a day or a month. */
  | { is: 'feast'; feast: Feast; isDay: boolean; orMonth?: number }
  | { is: 'period'; per: Stretch }
  /** "året": the one that is going on, unless the phrase says which. */
  | { is: 'this-period'; per: Stretch }
  /** Half a year, but never one with a number: the first term of a school year is in the autumn. */
  | { is: 'school-term' }
  | { is: 'part'; part: Part }
  /** "andra halvan", and more loosely "senare delen". */
  | { is: 'half'; isLoose: boolean }
  /** "ultimo mars": its last day. */
  | { is: 'ultimo' }
  | { is: 'school-year' }
  | { is: 'turn'; of: 'month' | 'quarter' | 'tertial' | 'half-year' | 'year' }
  // Numbers and what is written with figures
  | { is: 'number'; digits: string }
  | { is: 'count'; count: number }
  | { is: 'ordinal'; ordinal: number | 'last' }
  | { is: 'date'; year: number | null; month: number; day: number }
  | { is: 'year-month'; year: number; month: number }
  | { is: 'years'; from: number; to: number }
  // Relative to today
  | { is: 'which'; which: Which }
  /** "Kommande höst": the nearest one that has not begun. */
  | { is: 'coming' }
  | { is: 'relative-year'; which: Which }
  | { is: 'relative-day'; days: number }
  | { is: 'coming-season'; season: Season }
  | { is: 'past-season'; season: Season }
  /** "I måndags": the latest one before today. */
  | { is: 'past-weekday'; weekday: number }
  /** "De närmaste två åren": counted from today. */
  | { is: 'nearest' }
  | { is: 'rest' }
  /** "Senare delen av", "senare i år". */
  | { is: 'later' }
  | { is: 'in' }
  | { is: 'within' }
  // How a time is bounded
  | { is: 'boundless'; edtf: Edtf }
  | { is: 'ongoing' }
  | { is: 'from' }
  | { is: 'since' }
  | { is: 'until' }
  | { is: 'to' }
  /** "flyttad till mars": it is when it happens, and no deadline. */
  | { is: 'set-for' }
  | { is: 'between' }
  | { is: 'deadline' }
  | { is: 'before' }
  | { is: 'after' }
  | { is: 'start' }
  | { is: 'and' }
  | { is: 'sign'; sign: '-' | '/' | ',' }
  | { is: 'qualifier'; qualifier: '~' | '?' }
  // How often
  | { is: 'at-least' }
  | { is: 'times' }
  | { is: 'per' }
  | { is: 'every' }
  | { is: 'every-other' }
  | { is: 'recurring'; times: number; per: Period }
  /** "årlig", which belongs to the noun after it. */
  | { is: 'each'; per: Period }
  /** "dagligen", "vartannat": a pace that is not counted in plans. */
  | { is: 'uncounted' }
  // And the rest
  | { is: 'not' }
  | { is: 'none' }
  /** "utvärderas", "beslut": what happens then. Between two times it tells them apart; elsewhere it says no time. */
  | { is: 'doing' }
  /** "klart": the same, but what starts may be told its end with it. */
  | { is: 'done' }
  /** "konferens": what plans count, and hold. */
  | { is: 'noun' }
  /** "planperioden": says nothing beside the years of it, and by itself what nobody here knows. */
  | { is: 'era' }
  | { is: 'noise' }
  | { is: 'time-of-day' }
  | { is: 'unknown' };

/** The one before, the one that is going on, the next. */
export type Which = -1 | 0 | 1;

/** A term with where in the text it stands. `spaced`: there is a space before it. */
export type Item = Term & { at: number; end: number; spaced: boolean };
