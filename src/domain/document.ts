import type { Activity, Gate } from './activity.ts';
import type { AreaId, DocumentId } from './ids.ts';
import type { Indicator } from './indicator.ts';
import type { Meeting } from './meeting.ts';
import type { Note } from './note.ts';
import type { Partner, Person } from './people.ts';
import type { Area, Plan } from './plan.ts';
import type { Resolution } from './resolution.ts';

/** Everything that is kept is one of these; each is the fold of its own entries in the journal. */
export type Document = Plan | Area | Activity | Gate | Note | Indicator | Person | Partner | Meeting | Resolution;
export const documentTypes = [
  'plan',
  'area',
  'activity',
  'gate',
  'note',
  'indicator',
  'person',
  'partner',
  'meeting',
  'resolution',
] as const;
export type DocumentType = (typeof documentTypes)[number];

/** A document with the number of entries that it is the fold of, which is what `If-Match` is held against. */
export type Versioned<D extends Document = Document> = D & { version: number };

/** All documents at some position of the journal. */
export type Picture = ReadonlyMap<DocumentId, Versioned>;

/** The document of that type with that id, or undefined. */
export function find<T extends DocumentType>(picture: Picture, type: T, id: DocumentId): VersionedOf<T> | undefined {
  const document = picture.get(id);
  return document !== undefined && isOfType(document, type) ? document : undefined;
}

/** All documents of a type, in the order in which they were added. */
export function all<T extends DocumentType>(picture: Picture, type: T): VersionedOf<T>[] {
  const found: VersionedOf<T>[] = [];
  for (const document of picture.values()) if (isOfType(document, type)) found.push(document);
  return found;
}

export type VersionedOf<T extends DocumentType> = Extract<Versioned, { type: T }>;

export function isOfType<T extends DocumentType>(document: Versioned, type: T): document is VersionedOf<T> {
  return document.type === type;
}

/** The area whose pages show what happens to a document, or null where it may stand anywhere, as a measure may. */
export function areaIdOf(document: Document): AreaId | null {
  switch (document.type) {
    case 'area':
      return document.id;
    case 'activity':
    case 'gate':
    case 'note':
    case 'resolution':
      return document.areaId;
    default:
      return null;
  }
}
