import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'vite';

const repository = join(import.meta.dirname, '../..');

/** The folders of built pages: the product, the floor that it is measured against, and the busiest chart alone. */
export type Pages = { product: string; floor: string; charts: string; remove: () => Promise<void> };

/** Builds them alike, in a folder of their own: what stands in dist/ is left alone. */
export async function buildPages(): Promise<Pages> {
  const folder = await mkdtemp(join(tmpdir(), 'lagesbild-bench-'));
  const buildPage = async (root: string, name: string) => {
    const outDir = join(folder, name);
    await build({ root, configFile: join(repository, 'vite.config.ts'), logLevel: 'error', build: { outDir } });
    return outDir;
  };
  return {
    product: await buildPage(repository, 'product'),
    floor: await buildPage(join(import.meta.dirname, 'floor'), 'floor'),
    charts: await buildPage(join(import.meta.dirname, 'charts'), 'charts'),
    remove: () => rm(folder, { recursive: true, force: true }),
  };
}
