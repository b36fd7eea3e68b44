import type { DatabaseSync } from 'node:sqlite';
import type { Versioned } from '#domain/document.ts';
import { foldVersion } from '#domain/evolve.ts';
import { foldInto, type GrowingPicture } from '#domain/fold.ts';
import { documentOf, entryOf, number } from './rows.ts';

/** Writes documents, new or changed. A changed one keeps its place in the order. */
export function documentWriter(db: DatabaseSync): (documents: Iterable<Versioned>) => void {
  const write = db.prepare(`
    INSERT INTO documents (id, type, version, document) VALUES (?, ?, ?, ?)
    ON CONFLICT (id) DO UPDATE SET version = excluded.version, document = excluded.document`);
  return (documents) => {
    for (const document of documents) {
      write.run(document.id, document.type, document.version, JSON.stringify(document));
    }
  };
}

/** All documents as they are now: those stored, or folded anew when an older program folded them. */
export function loadPicture(db: DatabaseSync): GrowingPicture {
  const row = db.prepare('SELECT fold_version FROM meta').get();
  if (row === undefined || number(row, 'fold_version') !== foldVersion) return foldAnew(db);
  const picture: GrowingPicture = new Map();
  for (const row of db.prepare('SELECT document FROM documents ORDER BY place').iterate()) {
    const document = documentOf(row);
    picture.set(document.id, document);
  }
  return picture;
}

function foldAnew(db: DatabaseSync): GrowingPicture {
  const picture: GrowingPicture = new Map();
  for (const row of db.prepare('SELECT * FROM entries ORDER BY seq').iterate()) foldInto(picture, entryOf(row));
  db.exec('BEGIN IMMEDIATE; DELETE FROM documents');
  documentWriter(db)(picture.values());
  db.prepare('UPDATE meta SET fold_version = ?').run(foldVersion);
  db.exec('COMMIT');
  return picture;
}
