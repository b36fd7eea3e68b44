import { afterAll } from 'vitest';
import { removeTemporaryFiles } from './parity/temporary-file.ts';

// Run for each file anew, also where files share a process.
afterAll(removeTemporaryFiles);
