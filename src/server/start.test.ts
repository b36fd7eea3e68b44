import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { request } from 'node:http';
import { connect, createServer } from 'node:net';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { followAt, next } from '#tests/live-messages.ts';
import { area, connected, smallPlan } from '#tests/parity/journal-small-plan.ts';
import { temporaryFile } from '#tests/parity/temporary-file.ts';
import { sendJson, sourceServer } from '#tests/source-server.ts';
import { openSqliteJournal } from './journal/sqlite.ts';

// Processes are started, and the machine may have much else to do.
vi.setConfig({ testTimeout: 30_000 });
const patience = { timeout: 20_000 };

const smallServer = new URL('../../tests/parity/journal-server.ts', import.meta.url).pathname;
const realServer = new URL('./main.ts', import.meta.url).pathname;

/** A folder with an application that could have been built. */
function builtApplication(): string {
  const dist = temporaryFile();
  mkdirSync(dist);
  writeFileSync(join(dist, 'index.html'), '<!doctype html>');
  return dist;
}

type Environment = Record<string, string>;

function launch(env: Environment, script: readonly string[] = [smallServer, builtApplication()]): ChildProcess {
  const child = spawn(process.execPath, script, {
    env: { ...process.env, PORT: '0', DATA_DIR: temporaryFile(), LOG_LEVEL: 'silent', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Starts a server and waits until it says where it answers. */
async function running(env: Environment = {}): Promise<{ child: ChildProcess; url: string }> {
  const child = launch(env);
  const [line] = await once(child.stdout ?? child, 'data');
  const url = /http:\S+/.exec(String(line))?.[0] ?? '';
  expect(String(line)).toBe(`Lägesbild folkhälsa är igång: ${url}\n`);
  return { child, url };
}

async function ended(child: ChildProcess): Promise<{ code: unknown; said: string }> {
  const said = child.stderr === null ? '' : text(child.stderr);
  const [code] = await once(child, 'exit');
  return { code, said: await said };
}

function change(address: string, key: string, body: object): Promise<Response> {
  return fetch(address, {
    method: 'POST',
    headers: { 'Content-Type': 'application/json', 'Person-Id': 'person-anna', 'Idempotency-Key': key },
    body: JSON.stringify(body),
  });
}

function addNote(url: string, key: string): Promise<Response> {
  const note = { kind: 'report', text: `Anteckning ${key}`, state: 'finished' };
  return change(`${url}api/areas/${area.id}/notes`, key, note);
}

describe('what is in the way of a start is said in one line', () => {
  const oneLine = /^[^\n]+\.\n$/;

  it.each<[string, Environment]>([
    ['PORT är "abc"', { PORT: 'abc' }],
    ['HOST är "0.0.0.0"', { HOST: '0.0.0.0' }],
  ])('%s', async (words, env) => {
    const { code, said } = await ended(launch(env, [realServer]));
    expect([code, said]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(said).toContain(words);
  });

  it('an application that has not been built', async () => {
    const env = { DATA_DIR: temporaryFile() };
    const { code, said } = await ended(launch(env, [smallServer, temporaryFile()]));
    expect([code, said]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(said).toContain('npm run build');
    expect(existsSync(env.DATA_DIR)).toBe(false);
  });

  it('a port that is taken', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await once(other, 'listening');
    onTestFinished(() => void other.close());
    const address = other.address();
    const port = typeof address === 'object' ? String(address?.port) : '';
    const { code, said } = await ended(launch({ PORT: port }));
    expect([code, said]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(said).toContain(`Port ${port} på 127.0.0.1 används redan`);
  });

  it.each<[string, (folder: string) => void]>([
    ['går inte att skapa', (folder) => writeFileSync(folder, 'A file where the folder should be.')],
    ['är inte en lagringsfil', (folder) => writeStore(folder, Buffer.alloc(5000, 'x'))],
    ['är skadad', (folder) => writeStore(folder, emptyStore().fill(0xa5, 4096))],
    ['nyare version', (folder) => writeStore(folder, emptyStore().fill(0x77, 60, 64))],
  ])('a store that %s', async (words, prepare) => {
    const folder = temporaryFile();
    prepare(folder);
    const { code, said } = await ended(launch({ DATA_DIR: folder }));
    expect([code, said]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(said).toContain(words);
  });

  it('a store that another server uses', async () => {
    const folder = temporaryFile();
    await running({ DATA_DIR: folder });
    const { code, said } = await ended(launch({ DATA_DIR: folder }));
    expect([code, said]).toEqual([1, expect.stringMatching(oneLine)]);
    expect(said).toContain('används redan av en annan server');
  });
});

describe('a server that runs', () => {
  it('has seeded an empty store, once', async () => {
    const folder = temporaryFile();
    for (const _ of [1, 2]) {
      const { child, url } = await running({ DATA_DIR: folder });
      expect(await (await fetch(`${url}api/health`)).json()).toMatchObject({ entries: smallPlan.length });
      child.kill('SIGTERM');
      await once(child, 'exit');
    }
  });

  it('still has every answered change after it was killed', async () => {
    const folder = temporaryFile();
    for (const round of [1, 2, 3]) {
      const { child, url } = await running({ DATA_DIR: folder });
      const answer = await addNote(url, `key-of-round-${round}`);
      child.kill('SIGKILL');
      expect(answer.status).toBe(200);
      await once(child, 'exit');
    }
    const journal = openSqliteJournal(join(folder, 'lagesbild.sqlite'));
    expect(await journal.entries({})).toHaveLength(smallPlan.length + 3);
    await journal.close();
  });

  it('asks a source again that had not answered when it was killed, and proposes what it then says', async () => {
    const row = { kpi: 'N00001', municipality: '0008', period: 2024, values: [{ gender: 'T', value: 85 }] };
    const source = await sourceServer((response, _, nth) => {
      if (nth > 1) sendJson(response, { values: [row], next_url: null });
    });
    const env = { DATA_DIR: temporaryFile(), KOLADA_URL: source.url };
    const { child, url } = await running(env);
    await change(`${url}api/indicators/${connected.id}/fetches`, 'key-of-the-asking', {});
    await vi.waitFor(() => expect(source.asked).toHaveLength(1), patience);
    child.kill('SIGKILL');
    await once(child, 'exit');
    const again = await running(env);
    await vi.waitFor(async () => {
      const answer = await fetch(`${again.url}api/indicators/${connected.id}`);
      expect(await answer.json()).toHaveProperty('indicator.fetched.state', 'proposed');
    }, patience);
  });

  it.each(['SIGTERM', 'SIGINT'] as const)('ends well at %s, with its store whole in one file', async (signal) => {
    const folder = temporaryFile();
    const { child, url } = await running({ DATA_DIR: folder });
    await addNote(url, 'key-before-stop');
    const end = ended(child);
    child.kill(signal);
    expect(await end).toEqual({ code: 0, said: '' });
    expect(existsSync(join(folder, 'lagesbild.sqlite-wal'))).toBe(false);
  });

  it('finishes what is under way before it ends', async () => {
    const { child, url } = await running();
    const headers = {
      'Content-Type': 'application/json',
      'Person-Id': 'person-anna',
      'Idempotency-Key': 'key-under-way',
    };
    const [head, tail] = ['{"kind":"report","state":"finished",', '"text":"Hann fram."}'];
    const slow = request(`${url}api/areas/${area.id}/notes`, {
      method: 'POST',
      headers: { ...headers, 'Content-Length': head.length + tail.length, Expect: '100-continue' },
    });
    slow.flushHeaders();
    // The server has the request's head, and waits for the body.
    await once(slow, 'continue');
    slow.write(head);
    const end = ended(child);
    child.kill('SIGTERM');
    // It no longer takes connections, so the signal has arrived.
    await refused(url);
    slow.end(tail);
    const [answer] = await once(slow, 'response');
    expect(answer.statusCode).toBe(200);
    answer.resume();
    expect((await end).code).toBe(0);
  });

  it('ends the streams that are open as soon as it is asked to stop', async () => {
    const { child, url } = await running();
    const { messages } = await followAt(new URL(url).origin);
    await next(messages);
    const [end, asked] = [ended(child), performance.now()];
    child.kill('SIGTERM');
    expect(await next(messages)).toBe('ended');
    expect((await end).code).toBe(0);
    // Well before it would lose its patience.
    expect(performance.now() - asked).toBeLessThan(4_000);
  });

  it('answers a body that is far too large, and goes on', async () => {
    const { url } = await running();
    const big = await fetch(`${url}api/areas/${area.id}/notes`, {
      method: 'POST',
      headers: { 'Content-Type': 'application/json' },
      body: 'x'.repeat(5_000_000),
    });
    expect(big.status).toBe(413);
    expect((await fetch(`${url}api/areas`)).status).toBe(200);
  });
});

/** The content of a store with nothing in it. Bytes 60–63 are its schema version. */
function emptyStore(): Buffer {
  const file = temporaryFile();
  void openSqliteJournal(file).close();
  return readFileSync(file);
}

/** Waits until the server takes no more connections. */
async function refused(url: string): Promise<void> {
  const { hostname, port } = new URL(url);
  for (let takes = true; takes; ) {
    const socket = connect(Number(port), hostname);
    takes = await Promise.race([
      once(socket, 'connect').then(() => true),
      once(socket, 'error').then(() => false),
    ]).catch(() => false);
    socket.destroy();
  }
}

function writeStore(folder: string, content: Buffer): void {
  mkdirSync(folder);
  writeFileSync(join(folder, 'lagesbild.sqlite'), content);
}
