import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import react from '@vitejs/plugin-react';
import { msw } from 'msw/vite';
import { build } from 'vite';
import { mockApplication, productionEnv, repository } from './environment.ts';

/** Builds what the servers of the end-to-end tests serve, once for all of them. */
export async function setup(): Promise<void> {
  await Promise.all([buildForProduction(), buildOnMockBackend()]);
}

/** As `npm run build` does. */
async function buildForProduction(): Promise<void> {
  const vite = join(repository, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build'], { cwd: repository, env: productionEnv() });
}

/** What `npm run dev` serves, in a few files: hundreds of small ones for each new window take seconds. */
async function buildOnMockBackend(): Promise<void> {
  await build({
    root: repository,
    configFile: false,
    mode: 'development',
    logLevel: 'error',
    plugins: [react(), msw({ mode: 'worker-only' })],
    build: { outDir: mockApplication, minify: false, reportCompressedSize: false },
  });
}
