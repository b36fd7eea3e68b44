import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productionEnv, repository } from './environment.ts';

/** Builds what the servers of the end-to-end tests serve, once for all of them: as `npm run build` does, and on mocks. */
export async function setup(): Promise<void> {
  await Promise.all([build(), build('--config', join(import.meta.dirname, 'mock-application.config.ts'))]);
}

async function build(...options: readonly string[]): Promise<void> {
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', ...options], { cwd: repository, env: productionEnv() });
}
