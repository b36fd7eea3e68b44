import { execFile } from 'node:child_process';
import { existsSync } from 'node:fs';
import { mkdir, mkdtemp, rename, rm } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { inflate } from '@sparticuz/chromium';
import type { Installed } from './browser.ts';

const repository = join(import.meta.dirname, '../..');
const cache = join(repository, 'node_modules/.cache/chromium');

/**
 * The headless browser of @sparticuz/chromium, for machines without one of their own and without the rights to
 * install one. Its own launch arguments are for a cloud function and switch off what we test (site isolation, web
 * security, several processes), so none of them is used.
 */
export async function packagedBrowser(lacksLibraries = lacksSystemLibraries): Promise<Installed> {
  if (process.platform !== 'linux') {
    throw new Error('No browser found: install Chrome, Chromium or Edge, or set CHROME_PATH.');
  }
  if (!existsSync(cache)) await unpack();
  const executablePath = join(cache, 'chromium');
  const env: Record<string, string> = {};
  if (await lacksLibraries(executablePath)) {
    env.LD_LIBRARY_PATH = [join(cache, 'al2023/lib'), process.env.LD_LIBRARY_PATH].filter(Boolean).join(':');
  }
  if (!existsSync('/etc/fonts/fonts.conf')) env.FONTCONFIG_PATH = join(cache, 'fonts');
  return { executablePath, args: ['--no-sandbox', '--disable-gpu'], env };
}

/** Whether the loader misses something that the browser is linked against; NSS is what bare machines lack. */
async function lacksSystemLibraries(executablePath: string): Promise<boolean> {
  const { stdout } = await promisify(execFile)('ldd', [executablePath]).catch(() => ({ stdout: 'not found' }));
  return stdout.includes('not found');
}

/** Unpacks beside the cache and moves it into place whole, so that a test run cut short leaves nothing half. */
async function unpack(): Promise<void> {
  await mkdir(dirname(cache), { recursive: true });
  const fresh = await mkdtemp(`${cache}-`);
  const archives = join(dirname(createRequire(import.meta.url).resolve('@sparticuz/chromium')), '../bin');
  // The package always unpacks into the system's temporary folder, where another version may lie already.
  const before = process.env.TMPDIR;
  process.env.TMPDIR = fresh;
  try {
    const names = ['chromium.br', 'al2023.tar.br', 'fonts.tar.br', 'swiftshader.tar.br'];
    await Promise.all(names.map((name) => inflate(join(archives, name))));
  } finally {
    if (before === undefined) delete process.env.TMPDIR;
    else process.env.TMPDIR = before;
  }
  await rename(fresh, cache).catch(() => rm(fresh, { recursive: true, force: true }));
}
