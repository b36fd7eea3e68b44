import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';

const root = join(import.meta.dirname, '../..');

const folders = '{src,mocks,tests,docs,build,public}/**/*.{ts,tsx,css,html,json,md,grit}';
const files = globSync([folders, '*.{ts,html,json,md}', '.ci/*'], { cwd: root })
  .filter((path) => path !== 'package-lock.json')
  .map((path) => ({ path, lines: readFileSync(join(root, path), 'utf8').split('\n') }));

const source = files.filter(({ path }) => /\.(ts|tsx|css)$/.test(path));

describe('every file', () => {
  it('is seen by these rules', () => {
    expect(source.map(({ path }) => path)).toContain('src/domain/decide.ts');
  });

  it('has at most 300 lines of source', () => {
    expect(source.filter(({ lines }) => lines.length > 301).map(({ path }) => path)).toEqual([]);
  });

  it('leaves nothing marked as to be done later', () => {
    expect(linesWith(source, /\b(TO[D]O|FIX[M]E)\b/)).toEqual([]);
  });

  it('says nothing of the machine on which it was written', () => {
    const homes = ['home', 'Users', 'root', 'work', 'tmp'].join('|');
    expect(linesWith(files, new RegExp(`(?<![\\w.#@-])/(${homes})/|[A-Z]:\\\\Users`))).toEqual([]);
  });

  it('gives a reason wherever a rule is switched off', () => {
    const withoutReason = /biome-ignore(?!\S* [\w/]+: \S+ \S+)|@ts-(ignore|nocheck)|@ts-expect-error\s*$/;
    expect(linesWith(source, withoutReason).filter((line) => !line.startsWith('tests/rules/'))).toEqual([]);
  });
});

function linesWith(among: typeof files, pattern: RegExp): string[] {
  return among.flatMap(({ path, lines }) =>
    lines.flatMap((line, index) => (pattern.test(line) ? [`${path}:${index + 1} ${line.trim()}`] : [])),
  );
}
