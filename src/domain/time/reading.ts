import type { Edtf } from './edtf.ts';
import type { Recurrence } from './recurrence.ts';

/** What recurs, as far as a phrase can say it: "två konferenser årligen". */
export type Rhythm = Pick<Recurrence, 'times' | 'per' | 'one' | 'many'>;

/** What is planned lies ahead; what has been is looked for back. */
export type Direction = 'ahead' | 'back';

/** Something that was read although it was not written, or left out although it was: told to whoever wrote it. */
export type Remark =
  /** The year was not written: the first one in which the time is not over. */
  | { kind: 'year-assumed'; year: number }
  /** The same of what has been: the latest in which the time has begun. */
  | { kind: 'past-year-assumed'; year: number }
  /** A slip of the pen: "agusti" read as "augusti". */
  | { kind: 'spelling'; wrote: string; read: string }
  /** A time of day, which stays in the words but not in the value. */
  | { kind: 'time-of-day'; wrote: string };

/** Why a phrase that looks like a time is none. */
export type Impossible =
  | { kind: 'no-such-day'; wrote: string }
  | { kind: 'no-such-part'; part: 'month' | 'quarter' | 'tertial' | 'half-year' | 'week'; wrote: string }
  | { kind: 'ends-before-it-begins' }
  /** Recurs at a pace that is not counted in plans: every week, every second year. */
  | { kind: 'no-such-rhythm'; wrote: string };

/** What a phrase was understood as. Nothing is guessed: what is not understood wholly is `unread`. */
export type Reading =
  | { kind: 'empty' }
  /** The words say that there is no time: "tid ej angiven", "ej bestämt". */
  | { kind: 'none' }
  | { kind: 'time'; edtf: Edtf; remarks: readonly Remark[] }
  /** `edtf`: within which time it recurs, or null when that is not said. */
  | { kind: 'recurring'; rhythm: Rhythm; edtf: Edtf | null; remarks: readonly Remark[] }
  | {
      kind: 'unread';
      impossible: Impossible | null;
      /** What of it was a time after all ("mars 2024" of "efter beslut i mars 2024"), to be offered, never taken. */
      understood: { edtf: Edtf; words: string } | null;
      /** The words that were not understood, as they were written. */
      notUnderstood: readonly string[];
    };
