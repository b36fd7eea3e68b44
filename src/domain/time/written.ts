import type { CalendarDate } from '../calendar.ts';
import type { PersonId } from '../ids.ts';
import { type Edtf, edtf } from './edtf.ts';
import { timeLabel } from './label.ts';

/** A time beside the words in which somebody wrote it. The words are data and are never rewritten. */
export type WrittenTime = { edtf: Edtf; phrase: string };

/** The longest words in which a time or a promise is written, in UTF-16 code units. The contract holds requests to it. */
export const longestPhrase = 200;

/** A change of a planned time. A null side: no time was given. */
export type Move = {
  from: WrittenTime | null;
  to: WrittenTime | null;
  on: CalendarDate;
  by: PersonId | null;
  reason: string | null;
};

/** When something is planned for, and every time it was planned for before. `current` null: tid ej angiven. */
export type PlannedTime = { current: WrittenTime | null; moves: readonly Move[] };

/** For times written in code; the phrase defaults to the Swedish label. Throws a RangeError on a bad value. */
export function written(value: string, phrase?: string): WrittenTime {
  const time = edtf(value);
  return { edtf: time, phrase: phrase ?? timeLabel(time) };
}

export function planned(current: WrittenTime | null): PlannedTime {
  return { current, moves: [] };
}

/** Giving a time to what had none is not a move: nothing that was promised has shifted. */
export function timesMoved(time: PlannedTime): number {
  return time.moves.filter((move) => move.from !== null).length;
}

/** The first time that was ever given, or null when none was. */
export function firstTime(time: PlannedTime): WrittenTime | null {
  return time.moves.find((move) => move.from !== null)?.from ?? time.current;
}

export function sameTime(a: WrittenTime | null, b: WrittenTime | null): boolean {
  return a?.edtf === b?.edtf && a?.phrase === b?.phrase;
}
