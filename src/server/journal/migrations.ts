import type { DatabaseSync } from 'node:sqlite';

/** "LBFH" in ASCII: how a store of ours is told from any other SQLite file. */
export const applicationId = 0x4c424648;

/** One step a schema version. A step that has been released is never edited: the next one is added after it. */
const migrations: readonly string[] = [
  `
  CREATE TABLE entries (
    seq        INTEGER PRIMARY KEY,
    at         TEXT NOT NULL,
    on_date    TEXT NOT NULL,
    actor      TEXT,
    entity_id  TEXT NOT NULL,
    area_id    TEXT,
    version    INTEGER NOT NULL,
    event      TEXT NOT NULL,
    provenance TEXT NOT NULL
  ) STRICT;
  -- An area's history, newest first. What is asked by date is nearly everything and is read in order of seq.
  CREATE INDEX entries_of_area ON entries (area_id, seq);
  CREATE TABLE documents (
    place    INTEGER PRIMARY KEY, -- the order in which they were added
    id       TEXT NOT NULL UNIQUE,
    type     TEXT NOT NULL,
    version  INTEGER NOT NULL,
    document TEXT NOT NULL
  ) STRICT;
  CREATE TABLE receipts (
    key         TEXT PRIMARY KEY,
    fingerprint TEXT NOT NULL,
    body        TEXT NOT NULL,
    version     INTEGER NOT NULL
  ) STRICT, WITHOUT ROWID;
  CREATE TABLE meta (fold_version INTEGER NOT NULL) STRICT;
  INSERT INTO meta VALUES (0);
  `,
  `
  -- What one document has been through.
  CREATE INDEX entries_of_entity ON entries (entity_id, seq);
  `,
  `
  -- The few entries that say what the statuses of activities have been, among the many that say something else.
  CREATE INDEX entries_of_type ON entries (json_extract(event, '$.type'), seq);
  `,
  `
  -- Nothing of the store's own. Its entries may now be of meetings, which an older program must refuse and not leave out.
  `,
];

/** The schema version that this program writes; it reads every earlier one. */
export const schemaVersion = migrations.length;

/** Brings a store to the present schema, in one transaction. */
export function migrate(db: DatabaseSync, from: number): void {
  if (from === schemaVersion) return;
  db.exec('BEGIN IMMEDIATE');
  for (const step of migrations.slice(from)) db.exec(step);
  // PRAGMA takes no bound parameters; both are numbers of our own.
  db.exec(`PRAGMA application_id = ${applicationId}; PRAGMA user_version = ${schemaVersion}; COMMIT`);
}
