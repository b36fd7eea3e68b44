import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { build, type Plugin } from 'vite';
import type { Shell } from '../src/offline/shell.ts';

type Files = Readonly<Record<string, { fileName: string } & ({ type: 'chunk'; code: string } | AssetFile)>>;
type AssetFile = { type: 'asset'; source: string | Uint8Array };

const source = join(import.meta.dirname, '../src/offline/service-worker.ts');
const fileName = 'service-worker.js';

/** Builds the service worker, which is told what else the build consists of. */
export function serviceWorker(): Plugin {
  return {
    name: 'service-worker',
    apply: 'build',
    // When everything that it shall keep has its name and content.
    generateBundle: {
      order: 'post',
      handler: async function (_, bundle) {
        this.emitFile({ type: 'asset', fileName, source: await builtWorker(shellOf(bundle)) });
      },
    },
  };
}

/** All of the build but its source maps: forms too, which come when they are asked for. */
export function shellOf(bundle: Files): Shell {
  const files = Object.values(bundle).filter((file) => !file.fileName.endsWith('.map'));
  const hash = createHash('sha256');
  for (const file of files.toSorted((a, b) => (a.fileName < b.fileName ? -1 : 1))) {
    hash.update(`${file.fileName}\n`).update(file.type === 'chunk' ? file.code : file.source);
  }
  return { version: hash.digest('hex').slice(0, 12), files: files.map((file) => `/${file.fileName}`).sort() };
}

/** In a build of its own, since a worker can share no files with the pages. */
export async function builtWorker(shell: Shell): Promise<string> {
  const result = await build({
    configFile: false,
    publicDir: false,
    logLevel: 'warn',
    define: { builtShell: JSON.stringify(shell) },
    build: {
      target: 'baseline-widely-available',
      write: false,
      rolldownOptions: { input: source, output: { format: 'iife', entryFileNames: fileName } },
    },
  });
  const [worker] = 'output' in result ? result.output : [];
  if (worker === undefined) throw new Error('The service worker was not built.');
  return worker.code;
}
