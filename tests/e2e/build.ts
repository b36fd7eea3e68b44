import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { productionEnv, repository } from './environment.ts';

/** Builds what the real server serves, once for all end-to-end tests, as `npm run build` does. */
export async function setup(): Promise<void> {
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: repository, env: productionEnv() });
}
