import { afterAll } from 'vitest';
import { removeTemporaryFiles } from './parity/temporary-file.ts';

const { Request, Response } = globalThis;

// Run for each file anew, also where files share a process. A server that is started puts its own in their places.
afterAll(() => {
  Object.assign(globalThis, { Request, Response });
  removeTemporaryFiles();
});
