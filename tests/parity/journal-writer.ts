import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { added, batch, checkedIn, first } from './journal-sample.ts';

/**
 * A process of its own that writes to a store until it is killed or the disk is full. Each line that it prints is
 * the number of an entry whose append has been answered; `full` comes after an append that failed.
 */
const [, , file = ''] = process.argv;
const journal = openSqliteJournal(file);
let last = (await journal.picture()).get(first)?.version ?? 0;
if (last === 0) await append(added(first));
console.log(last);
try {
  for (;;) await append(checkedIn(first));
} catch {
  console.log('full', (await journal.entries({})).length, (await journal.picture()).get(first)?.version);
}

async function append(happening: ReturnType<typeof added>): Promise<void> {
  await journal.append(batch([happening]));
  last += 1;
  console.log(last);
}
