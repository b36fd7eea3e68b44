import { holdsPersonalNumber } from '#domain/personal-number.ts';

/** Stands at every field for words of one's own. */
export const noIndividuals = 'Skriv inte om enskilda personer.';

/** Why a text cannot be saved, for who is typing it; or null. `longest` in UTF-16 code units. */
export function textProblem(text: string, longest: number): string | null {
  if (holdsPersonalNumber(text)) return 'Ser ut som ett personnummer. Ta bort det: det kan inte sparas.';
  const tooMany = text.trim().length - longest;
  return tooMany > 0 ? `Texten är ${tooMany} tecken för lång.` : null;
}
