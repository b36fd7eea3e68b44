import { all, type DocumentType, find, type Picture, type VersionedOf } from './document.ts';

/** A document as it stood in two pictures. Null: it was not there. */
export type Pair<T extends DocumentType> =
  | { was: VersionedOf<T> | null; now: VersionedOf<T> }
  | { was: VersionedOf<T>; now: null };

/** Every document of a type that is in either picture, those of the later one first. */
export function pairsOf<T extends DocumentType>(before: Picture, after: Picture, type: T): Pair<T>[] {
  const gone = all(before, type).filter(({ id }) => find(after, type, id) === undefined);
  return [
    ...all(after, type).map((now): Pair<T> => ({ was: find(before, type, now.id) ?? null, now })),
    ...gone.map((was): Pair<T> => ({ was, now: null })),
  ];
}
