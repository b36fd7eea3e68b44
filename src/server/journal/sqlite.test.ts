import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createInterface } from 'node:readline';
import { describe, expect, it, vi } from 'vitest';
import { fold } from '#domain/fold.ts';
import { batch, checkedIn, first, happening, receipt, second } from '#tests/parity/journal-sample.ts';
import { filledStore, tamper } from '#tests/parity/stored-file.ts';
import { temporaryFile } from '#tests/parity/temporary-file.ts';
import { openSqliteJournal } from './sqlite.ts';
import { StoreError, type StoreProblem } from './store-error.ts';

// Processes are started, and the machine may have much else to do.
vi.setConfig({ testTimeout: 30_000 });

const writerScript = new URL('../../../tests/parity/journal-writer.ts', import.meta.url).pathname;

function refusal(file: string): StoreProblem | 'opened' {
  try {
    openSqliteJournal(file);
    return 'opened';
  } catch (error) {
    if (!(error instanceof StoreError)) throw error;
    expect(error.message).toMatch(/^[^\n]+\.$/);
    expect(error.message).toContain(file);
    return error.problem;
  }
}

describe('a store that is opened again', () => {
  it('still has its entries, documents in their order, and receipts', async () => {
    const journal = openSqliteJournal(await filledStore());
    const entries = await journal.entries({});
    expect(entries.map(({ seq, entityId }) => [seq, entityId])).toEqual([
      [1, second],
      [2, first],
      [3, second],
    ]);
    expect([...(await journal.picture())]).toEqual([...fold(entries)]);
    expect(await journal.receipt('key-kept')).toEqual(receipt('key-kept'));
    await journal.close();
  });

  it('goes on where it stopped', async () => {
    const journal = openSqliteJournal(await filledStore());
    const next = batch([checkedIn(second)], { expected: new Map([[second, 2]]) });
    expect(await journal.append(next)).toEqual({ kind: 'appended' });
    expect((await journal.entries({ before: 5, order: 'newest', limit: 1 }))[0]).toMatchObject({ seq: 4, version: 3 });
    await journal.close();
  });

  it('is folded anew when an older program folded its documents', async () => {
    const file = await filledStore();
    tamper(file, `UPDATE meta SET fold_version = 0; UPDATE documents SET document = '{"type":"gate","id":"gate-x"}'`);
    const journal = openSqliteJournal(file);
    expect([...(await journal.picture())]).toEqual([...fold(await journal.entries({}))]);
    await journal.close();
    // And that is what is stored: it is not folded a second time.
    const again = openSqliteJournal(file);
    expect([...(await again.picture()).keys()]).toEqual([second, first]);
    await again.close();
  });
});

describe('a file that cannot be the store is refused as it was', () => {
  it.each<[StoreProblem, string, (file: string) => void]>([
    ['newer', 'a store of a newer program', (file) => tamper(file, 'PRAGMA user_version = 999')],
    ['foreign', 'the database of another program', (file) => tamper(file, 'PRAGMA application_id = 1')],
    ['foreign', 'a file that is no database', (file) => writeFileSync(file, 'Ett brev.'.repeat(1000))],
    ['foreign', 'an emptied file', (file) => writeFileSync(file, '')],
    ['corrupt', 'a file with overwritten pages', (file) => overwrite(file, 4096)],
    ['corrupt', 'a file that has been cut off', (file) => writeFileSync(file, readFileSync(file).subarray(0, 10_000))],
    ['corrupt', 'a document that is not JSON', (file) => tamper(file, "UPDATE documents SET document = '{'")],
  ])('%s: %s', async (problem, _, damage) => {
    const file = await filledStore();
    damage(file);
    const before = readFileSync(file);
    expect(refusal(file)).toBe(problem);
    expect(readFileSync(file).equals(before)).toBe(true);
  });

  it('newer: by what a newer program wrote just before it crashed', async () => {
    const file = await filledStore();
    const upgrade = `const db = new (require('node:sqlite').DatabaseSync)(process.argv[1]);
      db.exec('PRAGMA user_version = 999'); process.kill(process.pid, 'SIGKILL');`;
    spawnSync(process.execPath, ['-e', upgrade, file]);
    const before = [file, `${file}-wal`].map((one) => readFileSync(one).toString('base64'));
    expect(refusal(file)).toBe('newer');
    expect([file, `${file}-wal`].map((one) => readFileSync(one).toString('base64'))).toEqual(before);
  });

  it('incomplete: a log whose file is gone', async () => {
    const file = temporaryFile();
    await killedAfter(file, 3);
    rmSync(file);
    const before = readFileSync(`${file}-wal`);
    expect(refusal(file)).toBe('incomplete');
    expect(readFileSync(`${file}-wal`).equals(before)).toBe(true);
    expect(existsSync(file)).toBe(false);
  });

  it('unreachable: in a folder that does not exist', () => {
    const file = `${temporaryFile()}/no/such/folder.sqlite`;
    expect(refusal(file)).toBe('unreachable');
    expect(existsSync(file)).toBe(false);
  });
});

function overwrite(file: string, from: number): void {
  const bytes = readFileSync(file);
  writeFileSync(file, bytes.fill(0xa5, from));
}

describe('two processes on one store', () => {
  it('refuses the second while the first has it, and lets it in afterwards', async () => {
    const file = temporaryFile();
    const journal = openSqliteJournal(file);
    const other = spawnSync(process.execPath, [writerScript, file], { encoding: 'utf8', timeout: 20_000 });
    expect([other.status, other.stdout]).toEqual([1, '']);
    expect(other.stderr).toContain('används redan av en annan server');
    await journal.close();
    expect(await killedAfter(file, 1)).toBe(1);
  });

  it('refuses the second while the first is writing', async () => {
    const file = temporaryFile();
    const writer = startWriter(file);
    await lines(writer, 1);
    expect(refusal(file)).toBe('in-use');
    await kill(writer);
    expect(refusal(file)).toBe('opened');
  });
});

describe('whatever happens to the process', () => {
  it('takes nothing in of a batch that fails halfway, and goes on', async () => {
    const journal = openSqliteJournal(await filledStore());
    const unwritable = {
      type: 'checked-in' as const,
      accordingTo: null,
      toJSON: () => {
        throw new Error('not to be written');
      },
    };
    const half = batch([checkedIn(first), happening(first, unwritable)], { receipt: receipt('key-half') });
    await expect(journal.append(half)).rejects.toThrow('not to be written');
    expect((await journal.picture()).get(first)?.version).toBe(1);
    expect(await journal.entries({})).toHaveLength(3);
    expect(await journal.receipt('key-half')).toBeNull();
    expect(await journal.append(batch([checkedIn(first)]))).toEqual({ kind: 'appended' });
    await journal.close();
  });

  it('loses no answered append when it is killed, and leaves no hole', async () => {
    const file = temporaryFile();
    let answered = 0;
    for (const appends of [1, 2, 7, 30, 300]) {
      answered = await killedAfter(file, appends);
      const journal = openSqliteJournal(file);
      const entries = await journal.entries({});
      expect(entries.length).toBeGreaterThanOrEqual(answered);
      expect(entries.map(({ seq }) => seq)).toEqual(Array.from(entries, (_, index) => index + 1));
      expect([...(await journal.picture())]).toEqual([...fold(entries)]);
      await journal.close();
    }
    expect(answered).toBeGreaterThanOrEqual(330);
  });

  it.skipIf(process.platform === 'win32')(
    'takes nothing in when the disk is full, and works again when it is not',
    async () => {
      const file = temporaryFile();
      // The largest file that the process may write, in blocks of 512 bytes.
      const writer = spawn('sh', ['-c', `ulimit -f 500; exec "${process.execPath}" "${writerScript}" "${file}"`]);
      const [full, before] = (await allLines(writer)).reverse();
      expect(full).toBe(`full ${before} ${before}`);
      const journal = openSqliteJournal(file);
      expect(await journal.entries({})).toHaveLength(Number(before));
      expect(await journal.append(batch([checkedIn(first)]))).toEqual({ kind: 'appended' });
      await journal.close();
    },
  );
});

function startWriter(file: string): ChildProcess {
  return spawn(process.execPath, [writerScript, file], { stdio: ['ignore', 'pipe', 'inherit'] });
}

/** Kills a writer as soon as it has said so many times that an append is answered. Returns the last number it said. */
async function killedAfter(file: string, appends: number): Promise<number> {
  const writer = startWriter(file);
  const said = await lines(writer, appends);
  await kill(writer);
  return Number(said.at(-1));
}

async function kill(child: ChildProcess): Promise<void> {
  child.kill('SIGKILL');
  await once(child, 'exit');
}

async function lines(child: ChildProcess, count: number): Promise<string[]> {
  const said: string[] = [];
  if (child.stdout === null) return said;
  for await (const line of createInterface(child.stdout)) {
    said.push(line);
    if (said.length === count) break;
  }
  return said;
}

function allLines(child: ChildProcess): Promise<string[]> {
  return lines(child, Number.POSITIVE_INFINITY);
}
