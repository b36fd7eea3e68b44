import type { WrittenTime } from './time/written.ts';

/** A published text that a fact was taken from. `published` null: the text carries no date. */
export type Source = { title: string; url: string | null; published: WrittenTime | null };

/**
 * Where a fact comes from. `example` is what ships with the product to make it worth trying and says nothing
 * about the real world; the interface marks it Exempeldata wherever it shows.
 */
export type Provenance = { kind: 'source'; source: Source } | { kind: 'example' } | { kind: 'entered' };

export const entered: Provenance = { kind: 'entered' };
export const example: Provenance = { kind: 'example' };
