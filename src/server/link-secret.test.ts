import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { temporaryFile } from '#tests/parity/temporary-file.ts';
import { linkSecret } from './link-secret.ts';
import { StartUpError } from './start-up-error.ts';

describe('the secret of signed addresses', () => {
  it("is made at the first start, for the program's own user alone, and is the same at the next", () => {
    const file = temporaryFile();
    const secret = linkSecret(file);
    expect(secret).toHaveLength(32);
    expect(statSync(file).mode & 0o777).toBe(0o600);
    expect(existsSync(`${file}.new`)).toBe(false);
    expect(linkSecret(file)).toEqual(secret);
    expect(linkSecret(temporaryFile())).not.toEqual(secret);
  });

  it.each(['', 'för kort', 'x'.repeat(33)])(
    'stops the start when the file is not one, and leaves it as it is',
    (content) => {
      const file = temporaryFile();
      writeFileSync(file, content);
      expect(() => linkSecret(file)).toThrow(StartUpError);
      expect(() => linkSecret(file)).toThrow(/ska vara 32 byte.*ta bort filen/);
      expect(readFileSync(file, 'utf8')).toBe(content);
    },
  );

  it('stops the start when it can neither be read nor saved, and says where and not what', () => {
    expect(() => linkSecret(dirname(temporaryFile()))).toThrow(/går inte att läsa/);
    expect(() => linkSecret(join(temporaryFile(), 'link-secret'))).toThrow(/går inte att spara/);
  });

  it('is made in place of one whose making was cut short', () => {
    const file = temporaryFile();
    writeFileSync(`${file}.new`, 'halv');
    expect(linkSecret(file)).toHaveLength(32);
  });
});
