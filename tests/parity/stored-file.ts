import { DatabaseSync } from 'node:sqlite';
import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { added, areaTwo, batch, checkedIn, first, receipt, second } from './journal-sample.ts';
import { temporaryFile } from './temporary-file.ts';

/** A closed store with two documents in it. */
export async function filledStore(): Promise<string> {
  const file = temporaryFile();
  const journal = openSqliteJournal(file);
  await journal.append(batch([added(second), added(first, { areaId: areaTwo })]));
  await journal.append(batch([checkedIn(second)], { receipt: receipt('key-kept') }));
  await journal.close();
  return file;
}

/** Does something to a store behind the journal's back. */
export function tamper(file: string, sql: string): void {
  const db = new DatabaseSync(file);
  db.exec(sql);
  db.close();
}
