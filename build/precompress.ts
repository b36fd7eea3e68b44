import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { Plugin } from 'vite';

const compressible = /\.(js|css|html|svg|json)$/;

/**
 * Puts a brotli and a gzip copy beside each text file of the build, as small as they get: done once, so that the
 * server never spends time on it.
 */
export function precompress(): Plugin {
  return {
    name: 'precompress',
    apply: 'build',
    // After everything else has been written, index.html and the files of public/ included.
    writeBundle: {
      order: 'post',
      sequential: true,
      handler: ({ dir }) => {
        if (dir === undefined) return;
        for (const entry of readdirSync(dir, { withFileTypes: true, recursive: true })) {
          if (entry.isFile() && compressible.test(entry.name)) compress(join(entry.parentPath, entry.name));
        }
      },
    },
  };
}

function compress(file: string): void {
  const content = readFileSync(file);
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: constants.BROTLI_MAX_QUALITY,
    [constants.BROTLI_PARAM_SIZE_HINT]: content.byteLength,
  };
  writeFileSync(`${file}.br`, brotliCompressSync(content, { params }));
  writeFileSync(`${file}.gz`, gzipSync(content, { level: 9 }));
}
