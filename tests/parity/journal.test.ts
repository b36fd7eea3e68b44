import 'fake-indexeddb/auto';
import { randomUUID } from 'node:crypto';
import { browserJournal } from '#mocks/browser-journal.ts';
import { memoryJournal } from '#mocks/journal.ts';
import { openSqliteJournal } from '#server/journal/sqlite.ts';
import { journalParity } from './journal.ts';
import { temporaryFile } from './temporary-file.ts';

// One line for each implementation.
journalParity('memory', async () => memoryJournal());
journalParity('SQLite', async () => openSqliteJournal(temporaryFile()));
journalParity('IndexedDB', () => browserJournal(randomUUID(), { happenings: [], at: '2026-11-21T08:00:00.000Z' }));
