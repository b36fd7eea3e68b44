import type { WrittenTime } from '#domain/time/written.ts';

const year = /^\d{4}$/;
const years = /^\d{4}(–\d{4})?$/;

/** "2016–2025", "från 2004–2007 till 2021–2024": from one measured period to another. */
export function spanWords(first: WrittenTime, last: WrittenTime): string {
  if (first.edtf === last.edtf) return first.phrase;
  const areYears = year.test(first.phrase) && year.test(last.phrase);
  return areYears ? `${first.phrase}–${last.phrase}` : `från ${first.phrase} till ${last.phrase}`;
}

/** "83,0 % 2025", "16 %, ÖJ Folkhälsa 2019": words that are not plainly years stand apart. */
export function inPeriod(what: string, { phrase }: WrittenTime): string {
  return years.test(phrase) ? `${what} ${phrase}` : `${what}, ${phrase}`;
}
