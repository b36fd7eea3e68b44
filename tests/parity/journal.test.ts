import { memoryJournal } from '#mocks/journal.ts';
import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { journalParity } from './journal.ts';
import { temporaryFile } from './temporary-file.ts';

// One line for each implementation.
journalParity('memory', async () => memoryJournal());
journalParity('SQLite', async () => openSqliteJournal(temporaryFile()));
