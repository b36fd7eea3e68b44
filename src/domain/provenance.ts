import { sameTime, type WrittenTime } from './time/written.ts';

/** A published text that a fact was taken from. `published` null: the text carries no date. */
export type Source = { title: string; url: string | null; published: WrittenTime | null };

/**
 * Where a fact comes from. `example` is what ships with the product to make it worth trying and says nothing
 * about the real world; the interface marks it Exempeldata wherever it shows.
 */
export type Provenance = { kind: 'source'; source: Source } | { kind: 'example' } | { kind: 'entered' };

export const entered: Provenance = { kind: 'entered' };
export const example: Provenance = { kind: 'example' };

export function sameSource(a: Source, b: Source): boolean {
  return a.title === b.title && a.url === b.url && sameTime(a.published, b.published);
}

/** The longest address, in UTF-16 code units. */
export const longestAddress = 2_000;

/**
 * A host in letters of Swedish and no others ("pаypal" can be written with letters that only look like those), without
 * a user name before it; and after that no space, quotation mark or unseen character.
 */
const webAddress =
  /^https?:\/\/[a-z0-9åäöéü-]+(?:\.[a-z0-9åäöéü-]+)*(?::\d{1,5})?(?:[/?#][^\s<>"“”„‘`«»\\\p{C}\p{Z}]*)?$/iu;

/** Whether a text is an address on the web that a link may lead to. */
export function isWebAddress(text: string): boolean {
  return webAddress.test(text);
}
