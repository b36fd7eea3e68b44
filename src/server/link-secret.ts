import { randomBytes } from 'node:crypto';
import { readFileSync, renameSync, writeFileSync } from 'node:fs';
import { StartUpError } from './start-up-error.ts';

/** Bytes: as long as what it signs with makes use of (RFC 2104). */
const length = 32;

/**
 * The secret that addresses to shows are signed with, made at the first start. Whoever reads it can make addresses to
 * every show that has one, so nobody but the program's own user may. Throws a StartUpError when it cannot be read.
 */
export function linkSecret(file: string): Uint8Array<ArrayBuffer> {
  try {
    const secret = Uint8Array.from(readFileSync(file));
    if (secret.length === length) return secret;
  } catch (error) {
    if (isMissing(error)) return newSecret(file);
    const advice = 'Kontrollera rättigheterna till DATA_DIR.';
    throw new StartUpError(`Nyckeln till visningslänkar, ${file}, går inte att läsa. ${advice}`, { cause: error });
  }
  // Never made anew by itself: a file that is damaged is a sign that more may be.
  const advice = 'Återställ den, eller ta bort filen: då görs en ny, och länkar som har delats slutar gälla.';
  throw new StartUpError(`Nyckeln till visningslänkar, ${file}, ska vara ${length} byte men är inte det. ${advice}`);
}

function newSecret(file: string): Uint8Array<ArrayBuffer> {
  const secret = Uint8Array.from(randomBytes(length));
  // In another's place and not in its own, so that a start that is cut short leaves no half of one.
  const beginning = `${file}.new`;
  try {
    writeFileSync(beginning, secret, { mode: 0o600 });
    renameSync(beginning, file);
  } catch (error) {
    const advice = 'Kontrollera DATA_DIR och att programmet får skriva där.';
    throw new StartUpError(`Nyckeln till visningslänkar, ${file}, går inte att spara. ${advice}`, { cause: error });
  }
  return secret;
}

function isMissing(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ENOENT';
}
