import type { DatabaseSync } from 'node:sqlite';
import type { Entry } from '#domain/events.ts';
import { foldInto, type GrowingPicture } from '#domain/fold.ts';
import { announcer } from '#operations/announcer.ts';
import type { Batch, Journal, Receipt } from '#operations/ports.ts';
import { prepare } from '#operations/prepare.ts';
import { documentWriter, loadPicture } from './documents.ts';
import { earlierPictures } from './earlier-pictures.ts';
import { eachEntryIn, entriesIn } from './ranges.ts';
import { number, receiptOf, UnreadableRow } from './rows.ts';
import { StoreError, storeErrorOf } from './store-error.ts';
import { openStore } from './store-file.ts';

/**
 * The journal in one SQLite file. Throws a StoreError when the file cannot be used.
 * Every call runs to its end without waiting for anything, so appends cannot interleave.
 */
export function openSqliteJournal(file: string): Journal {
  const db = openStore(file);
  try {
    return journalOn(db);
  } catch (error) {
    db.close();
    throw error instanceof UnreadableRow ? new StoreError('corrupt', file, error) : storeErrorOf(error, file);
  }
}

function journalOn(db: DatabaseSync): Journal {
  const picture = loadPicture(db);
  const last = db.prepare('SELECT coalesce(max(seq), 0) AS seq FROM entries').get();
  let position = last === undefined ? 0 : number(last, 'seq');
  const findReceipt = db.prepare('SELECT * FROM receipts WHERE key = ?');
  const write = writer(db);
  const earlierMoments = earlierPictures((range) => eachEntryIn(db, range));
  const { subscribe, announce } = announcer();

  const receiptFor = (key: string): Receipt | null => {
    const row = findReceipt.get(key);
    return row === undefined ? null : receiptOf(row);
  };

  return {
    picture: async () => picture,
    pictureAt: async (moment) => earlierMoments.at(moment),
    receipt: async (key) => receiptFor(key),
    entries: async (range) => entriesIn(db, range),
    position: async () => position,
    subscribe,
    append: async (batch) => {
      const earlier = batch.receipt === null ? null : receiptFor(batch.receipt.key);
      if (earlier !== null) return { kind: 'repeated', receipt: earlier };
      const entries = prepare(picture, position, batch);
      if (entries === 'conflict') return { kind: 'conflict' };
      const changed = foldApart(picture, entries);
      write(entries, changed, batch.receipt);
      earlierMoments.forgetDays();
      // Only what is on disk is shown.
      for (const [id, document] of changed) picture.set(id, document);
      position += entries.length;
      announce(entries);
      return { kind: 'appended' };
    },
    close: async () => db.close(),
  };
}

/** The documents that the entries change, as they become. The picture is left as it is. */
function foldApart(picture: GrowingPicture, entries: readonly Entry[]): GrowingPicture {
  const changed: GrowingPicture = new Map();
  for (const entry of entries) {
    const before = picture.get(entry.entityId);
    if (before !== undefined && !changed.has(entry.entityId)) changed.set(entry.entityId, before);
    foldInto(changed, entry);
  }
  return changed;
}

/** Writes everything or nothing, and returns when it is on disk. */
function writer(
  db: DatabaseSync,
): (entries: readonly Entry[], changed: GrowingPicture, receipt: Batch['receipt']) => void {
  const addEntry = db.prepare(`
    INSERT INTO entries (seq, at, on_date, actor, entity_id, area_id, version, event, provenance)
    VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)`);
  const addReceipt = db.prepare('INSERT INTO receipts (key, fingerprint, body, version) VALUES (?, ?, ?, ?)');
  const writeDocuments = documentWriter(db);

  return (entries, changed, receipt) => {
    db.exec('BEGIN IMMEDIATE');
    try {
      for (const { seq, at, on, by, entityId, areaId, version, event, provenance } of entries) {
        const [what, whence] = [JSON.stringify(event), JSON.stringify(provenance)];
        addEntry.run(seq, at, on, by, entityId, areaId, version, what, whence);
      }
      writeDocuments(changed.values());
      if (receipt !== null) addReceipt.run(receipt.key, receipt.fingerprint, receipt.body, receipt.version);
      db.exec('COMMIT');
    } catch (error) {
      // A full disk has already made SQLite roll back by itself.
      if (db.isTransaction) db.exec('ROLLBACK');
      throw error;
    }
  };
}
