import { closeSync, existsSync, fsyncSync, linkSync, openSync, rmSync, statSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { applicationId, migrate, schemaVersion } from './migrations.ts';
import { number } from './rows.ts';
import { StoreError, storeErrorOf } from './store-error.ts';

/**
 * Opens the store for this process alone, creating or upgrading it when needed. Throws a StoreError, with the file
 * as it was, when it cannot be used.
 */
export function openStore(file: string): DatabaseSync {
  try {
    if (!existsSync(file)) create(file);
    inspect(file);
    return take(file);
  } catch (error) {
    throw storeErrorOf(error, file);
  }
}

/**
 * A store comes into being whole: it is built beside its place and linked into it. An empty or half-made file at
 * the place is therefore never ours to fill, and the link fails if another process was faster.
 */
function create(file: string): void {
  // A log without its file would be read into the new one.
  if (sizeOf(`${file}-wal`) > 0) throw new StoreError('incomplete', file);
  const building = `${file}.${process.pid}.new`;
  try {
    rmSync(building, { force: true });
    build(building);
    linkSync(building, file);
  } catch (error) {
    // What is there by now is another process's, and whole.
    if (!existsSync(file)) throw new StoreError('unreachable', file, error);
  } finally {
    rmSync(building, { force: true });
  }
  syncFolder(dirname(file));
}

function build(file: string): void {
  const db = new DatabaseSync(file);
  try {
    migrate(db, 0);
    db.exec('PRAGMA journal_mode = WAL');
  } finally {
    db.close();
  }
}

function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** Without it, a power cut may take back the file's name although its content is on disk. */
function syncFolder(folder: string): void {
  // Windows cannot open a folder as a file, and needs no such thing.
  if (process.platform === 'win32') return;
  const handle = openSync(folder, 'r');
  fsyncSync(handle);
  closeSync(handle);
}

/** Looks before anything is touched: through a read-only connection, which cannot change what it finds. */
function inspect(file: string): void {
  const db = new DatabaseSync(file, { readOnly: true });
  try {
    if (pragma(db, 'application_id') !== applicationId) throw new StoreError('foreign', file);
    if (pragma(db, 'user_version') > schemaVersion) throw new StoreError('newer', file);
    const [verdict] = db.prepare('PRAGMA quick_check(1)').all();
    if (verdict?.quick_check !== 'ok') throw new StoreError('corrupt', file, verdict?.quick_check);
  } finally {
    db.close();
  }
}

function take(file: string): DatabaseSync {
  const db = new DatabaseSync(file);
  try {
    // Exclusive: the documents are kept in memory, which is true only while nobody else writes.
    db.exec('PRAGMA locking_mode = EXCLUSIVE; PRAGMA journal_mode = WAL; PRAGMA synchronous = FULL');
    db.exec('PRAGMA foreign_keys = ON; BEGIN IMMEDIATE; COMMIT');
    const version = pragma(db, 'user_version');
    // Another process may have upgraded it since it was inspected.
    if (version > schemaVersion) throw new StoreError('newer', file);
    migrate(db, version);
    return db;
  } catch (error) {
    db.close();
    throw error;
  }
}

function pragma(db: DatabaseSync, name: 'application_id' | 'user_version'): number {
  const row = db.prepare(`PRAGMA ${name}`).get();
  return row === undefined ? 0 : number(row, name);
}
