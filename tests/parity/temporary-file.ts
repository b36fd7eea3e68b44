import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

let folder: string | null = null;

/** The path of a file that does not exist yet; what is made there is gone when the test file is done. */
export function temporaryFile(): string {
  folder ??= mkdtempSync(join(tmpdir(), 'lagesbild-'));
  return join(folder, `${randomUUID()}.sqlite`);
}

export function removeTemporaryFiles(): void {
  if (folder !== null) rmSync(folder, { recursive: true, force: true });
  folder = null;
}
