import type { Picture, Versioned } from './document.ts';
import type { Happening } from './events.ts';
import { evolve } from './evolve.ts';
import type { DocumentId } from './ids.ts';

/** A picture that entries are folded into as they come. */
export type GrowingPicture = Map<DocumentId, Versioned>;

/** The documents as they stood after the entries, in the order given. */
export function fold(happenings: Iterable<Happening>): Picture {
  const picture: GrowingPicture = new Map();
  for (const happening of happenings) foldInto(picture, happening);
  return picture;
}

/** Folds one more happening in. Returns the changed document with its version, or undefined if there is none. */
export function foldInto(picture: GrowingPicture, happening: Happening): Versioned | undefined {
  const before = picture.get(happening.entityId);
  const document = evolve(before, happening);
  if (document === undefined) return undefined;
  const after = { ...document, version: (before?.version ?? 0) + 1 };
  picture.set(happening.entityId, after);
  return after;
}

/** What one document becomes after its own happenings; the picture is left as it is. */
export function foldOne(picture: Picture, id: DocumentId, happenings: readonly Happening[]): Versioned | undefined {
  const before = picture.get(id);
  const own: GrowingPicture = new Map(before === undefined ? [] : [[id, before]]);
  for (const happening of happenings) foldInto(own, happening);
  return own.get(id);
}
