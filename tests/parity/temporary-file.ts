import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll } from 'vitest';

const folder = mkdtempSync(join(tmpdir(), 'lagesbild-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The path of a file that does not exist yet; what is made there is gone when the test file is done. */
export function temporaryFile(): string {
  return join(folder, `${randomUUID()}.sqlite`);
}
