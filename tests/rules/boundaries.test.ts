import { execFile } from 'node:child_process';
import { cp, mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { allowed, cycle, refused } from './plants.ts';

/** One run of Biome, with the repository's own configuration, over a tree in which every rule is broken once. */
let broken: Map<string, Set<string>>;
let root: string;

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'rules-'));
  await Promise.all([copy('biome.json'), copy('.gitignore'), copy('tests/rules'), copy('package.json')]);
  await Promise.all([...refused, ...allowed, ...cycle].map(({ path, code }) => plant(path, code)));
  broken = await lint();
}, 30_000);

afterAll(() => rm(root, { recursive: true, force: true }));

describe('the rules refuse', () => {
  it.each(refused)('$what', ({ path, rule }) => {
    expect([...(broken.get(path) ?? [])]).toContain(rule);
  });

  it.each(cycle)('two modules that import each other ($path)', ({ path }) => {
    expect([...(broken.get(path) ?? [])]).toContain('lint/suspicious/noImportCycles');
  });
});

describe('the rules allow', () => {
  it.each(allowed)('$what', ({ path }) => {
    expect([...(broken.get(path) ?? [])]).toEqual([]);
  });
});

const repository = join(import.meta.dirname, '../..');

function copy(path: string): Promise<void> {
  return cp(join(repository, path), join(root, path), { recursive: true });
}

async function plant(path: string, code: string): Promise<void> {
  const file = join(root, path);
  await mkdir(dirname(file), { recursive: true });
  await writeFile(file, `${code}\n`);
}

type Report = { diagnostics: { category: string; location: { path: string } }[] };

async function lint(): Promise<Map<string, Set<string>>> {
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome');
  const { stdout } = await promisify(execFile)(
    process.execPath,
    [biome, 'lint', '--reporter=json', '--max-diagnostics=none', '.'],
    { cwd: root, maxBuffer: 64 * 1024 * 1024 },
    // Biome exits with 1 when it has found something, which is what we want of it.
  ).catch((error: { stdout: string }) => error);
  const found = new Map<string, Set<string>>();
  const report: Report = JSON.parse(stdout);
  for (const { category, location } of report.diagnostics) {
    const rules = found.get(location.path) ?? new Set();
    found.set(location.path, rules.add(category));
  }
  return found;
}
