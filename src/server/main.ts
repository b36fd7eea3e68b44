import { join } from 'node:path';
import { fail, start } from './start.ts';

process.on('uncaughtException', fail);

start({
  env: process.env,
  dist: join(import.meta.dirname, '../../dist'),
  // Loaded only for a fresh store: every later start does without it.
  seed: async () => (await import('#seed/journal.ts')).seedHappenings(),
}).catch(fail);
