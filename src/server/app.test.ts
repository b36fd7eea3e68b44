import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { pino } from 'pino';
import { afterAll, describe, expect, it } from 'vitest';
import { memoryJournal } from '#mocks/journal.ts';
import { mockSigning } from '#mocks/ports.ts';
import type { Journal } from '#operations/ports.ts';
import { area, smallPlan } from '#tests/parity/journal-small-plan.ts';
import { createApp } from './app.ts';

const dist = mkdtempSync(join(tmpdir(), 'lagesbild-dist-'));
mkdirSync(join(dist, 'assets'));
writeFileSync(join(dist, 'index.html'), '<!doctype html><title>Lägesbild</title>');
writeFileSync(join(dist, 'icon.svg'), '<svg/>');
writeFileSync(join(dist, 'service-worker.js'), 'self;');
writeFileSync(join(dist, 'assets/main-1a2b.js'), 'uncompressed');
writeFileSync(join(dist, 'assets/main-1a2b.js.gz'), gzipSync('compressed'));
afterAll(() => rmSync(dist, { recursive: true }));

async function server(journal: Journal = memoryJournal()) {
  await journal.append({ happenings: smallPlan, at: '2026-11-21T12:00:00.000Z', expected: new Map(), receipt: null });
  const logged: string[] = [];
  const log = pino({ level: 'info' }, { write: (line) => void logged.push(line) });
  const ports = { journal, clock: { now: () => '2026-11-21T12:00:00.000Z' }, signing: mockSigning };
  const app = createApp({ ports, log, dist, version: '1.2.3' });
  const ask = (path: string, init?: RequestInit) => app.request(`http://localhost:3000${path}`, init);
  return { app, ask, journal, logged };
}

const notes = `/api/areas/${area.id}/notes`;
const note = { kind: 'report', text: 'Kursen är planerad.', state: 'finished' };

function change(method: string, body: unknown, headers: Record<string, string> = {}): RequestInit {
  const standard = {
    'Content-Type': 'application/json',
    'Person-Id': 'person-anna',
    'Idempotency-Key': 'key-of-a-test',
  };
  return { method, headers: { ...standard, ...headers }, body: typeof body === 'string' ? body : JSON.stringify(body) };
}

describe('the API', () => {
  it('answers each endpoint of the contract', async () => {
    const { ask } = await server();
    const answer = await ask('/api/areas');
    expect(answer.status).toBe(200);
    expect(await answer.json()).toMatchObject({ areas: [{ area: { id: area.id } }] });
  });

  it('tells its health', async () => {
    const { ask } = await server();
    expect(await (await ask('/api/health')).json()).toEqual({
      status: 'ok',
      entries: smallPlan.length,
      version: '1.2.3',
    });
  });

  it('writes nothing of a signed address in the log, nor of which meeting it is to', async () => {
    const { ask, logged } = await server();
    const token = `meeting-one.link-one.${'0'.repeat(64)}`;
    const headers = { Authorization: `Bearer ${token}` };
    expect((await ask('/api/show', { headers })).status).toBe(401);
    expect((await ask('/api/show/stage?after=stamp-one', { headers })).status).toBe(401);
    await ask('/api/meetings/meeting-one/links/link-one');
    await ask('/api/meetings/meeting-one/stage', { method: 'POST', headers });
    expect(logged).toHaveLength(4);
    expect(logged.join()).not.toMatch(/meeting-one|link-one|stamp-one|Bearer/);
  });

  it('describes itself', async () => {
    const { ask } = await server();
    expect(await (await ask('/api/openapi.json')).json()).toMatchObject({ openapi: '3.1.0' });
  });

  it('answers HEAD as GET, without a body', async () => {
    const { ask } = await server();
    const answer = await ask('/api/areas', { method: 'HEAD' });
    expect([answer.status, await answer.text()]).toEqual([200, '']);
  });

  it.each(['br', 'gzip'])('compresses a long answer with %s for whoever takes it', async (encoding) => {
    const { ask } = await server();
    const answer = await ask('/api/areas', { headers: { 'Accept-Encoding': encoding } });
    expect(answer.headers.get('Content-Encoding')).toBe(encoding);
    expect(answer.headers.get('Vary')).toBe('Accept-Encoding');
  });

  it.each([
    ['a short answer', '/api/health', 'br'],
    ['an answer to somebody who takes none', '/api/areas', 'br;q=0, gzip;q=0.0'],
  ])('leaves %s uncompressed', async (_, path, accept) => {
    const { ask } = await server();
    const answer = await ask(path, { headers: { 'Accept-Encoding': accept } });
    expect(answer.headers.get('Content-Encoding')).toBeNull();
    expect(await answer.json()).toBeDefined();
  });
});

describe('a request that is wrong is answered with a problem and changes nothing', () => {
  it.each<[number, string, string, string, RequestInit]>([
    [404, 'unknown-address', 'an unknown address', '/api/nothing', {}],
    [404, 'not-found', 'an unknown area', '/api/areas/area-none', {}],
    [405, 'method-not-allowed', 'a method that the address does not take', '/api/areas', { method: 'DELETE' }],
    [400, 'invalid-request', 'a query that is no date', '/api/areas?asOf=2023-02-30', {}],
    [413, 'body-too-large', 'a note of 100 kB', notes, change('POST', { ...note, text: 'å'.repeat(50_000) })],
    [422, 'text-too-long', 'a note of 10 kB', notes, change('POST', { ...note, text: 'a'.repeat(10_000) })],
    [400, 'malformed-json', 'broken JSON', notes, change('POST', '{"kind":')],
    [415, 'unsupported-media-type', 'a form', notes, change('POST', 'a=b', { 'Content-Type': 'text/plain' })],
    [400, 'invalid-request', 'a wrong type', notes, change('POST', { ...note, text: 7 })],
    [400, 'invalid-request', 'a field too many', notes, change('POST', { ...note, by: 'person-eva' })],
    [401, 'person-required', 'nobody', notes, change('POST', note, { 'Person-Id': '' })],
    [400, 'idempotency-key-required', 'no key', notes, change('POST', note, { 'Idempotency-Key': '' })],
    [428, 'if-match-required', 'no version', '/api/activities/activity-course', change('PATCH', { status: 'done' })],
  ])('%i %s: %s', async (status, code, _, path, init) => {
    const { ask, journal } = await server();
    const answer = await ask(path, init);
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toMatch(/^application\/problem\+json/);
    expect(await answer.json()).toMatchObject({ status, code });
    expect(await journal.entries({})).toHaveLength(smallPlan.length);
  });

  it('says which methods an address takes', async () => {
    const { ask } = await server();
    const answer = await ask(notes, { method: 'PUT' });
    expect(answer.headers.get('Allow')?.split(', ').sort()).toEqual(['GET', 'HEAD', 'POST']);
  });

  it('412 version-mismatch: with the document as it is now', async () => {
    const { ask } = await server();
    const finish = (key: string) =>
      ask(
        '/api/activities/activity-course',
        change('PATCH', { status: 'done' }, { 'If-Match': '"1"', 'Idempotency-Key': key }),
      );
    expect((await finish('key-of-anna')).status).toBe(200);
    const late = await finish('key-of-eva');
    expect(late.status).toBe(412);
    expect(await late.json()).toMatchObject({
      code: 'version-mismatch',
      current: { version: 2, status: { value: 'done' } },
    });
  });

  it('500 unexpected: without a word of what went wrong, which is logged', async () => {
    const journal = memoryJournal();
    const { ask, logged } = await server({ ...journal, picture: () => Promise.reject(new Error('disk on fire')) });
    const answer = await ask('/api/areas');
    expect(answer.status).toBe(500);
    expect(await answer.text()).not.toContain('fire');
    expect(logged.join('')).toContain('disk on fire');
  });
});

describe('a change that is sent twice', () => {
  it('is made once and answered alike', async () => {
    const { ask, journal } = await server();
    const [once, twice] = [await ask(notes, change('POST', note)), await ask(notes, change('POST', note))];
    expect(twice.headers.get('Idempotency-Replayed')).toBe('true');
    expect(await twice.text()).toBe(await once.text());
    expect(await journal.entries({})).toHaveLength(smallPlan.length + 1);
  });

  it('is refused when it is another change with the same key', async () => {
    const { ask, journal } = await server();
    await ask(notes, change('POST', note));
    const other = await ask(notes, change('POST', { ...note, text: 'En annan.' }));
    expect([other.status, await other.json()]).toMatchObject([422, { code: 'idempotency-key-reused' }]);
    expect(await journal.entries({})).toHaveLength(smallPlan.length + 1);
  });
});

describe('the host that was asked for', () => {
  it.each(['localhost', '127.0.0.1:3000', '[::1]:8080', 'LOCALHOST:1'])('may be %s', async (host) => {
    const { app } = await server();
    expect((await app.request(`http://${host}/api/areas`)).status).toBe(200);
  });

  it.each([
    'evil.example/api/areas',
    'evil.example:3000/',
    'localhost.evil.example/',
    '192.168.1.1/',
    'evil.example/assets/main-1a2b.js',
  ])('may not be %s', async (address) => {
    const { app } = await server();
    const answer = await app.request(`http://${address}`);
    expect([answer.status, await answer.json()]).toMatchObject([421, { code: 'wrong-host' }]);
  });
});

describe('every answer', () => {
  it.each(['/', '/api/areas', '/api/nothing', '/assets/none.js', '/assets/main-1a2b.js'])(
    'carries the security headers: %s',
    async (path) => {
      const { ask } = await server();
      const { headers } = await ask(path);
      const policy = headers.get('Content-Security-Policy');
      expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self';");
      expect(policy).toContain("worker-src 'self';");
      expect(policy).not.toContain('unsafe');
      expect(headers.get('X-Content-Type-Options')).toBe('nosniff');
      expect(headers.get('Referrer-Policy')).toBe('no-referrer');
      expect(headers.get('Cross-Origin-Opener-Policy')).toBe('same-origin');
    },
  );

  it('is logged in one line without ids, queries or bodies', async () => {
    const { ask, logged } = await server();
    const answer = await ask(`${notes}?secret=1`, change('POST', note));
    expect(logged).toHaveLength(1);
    expect(JSON.parse(logged[0] ?? '')).toMatchObject({
      request: answer.headers.get('X-Request-Id'),
      method: 'POST',
      path: '/api/areas/:areaId/notes',
      status: answer.status,
      ms: expect.any(Number),
    });
    expect(logged[0]).not.toMatch(/person-anna|secret|Kursen|key-of-a-test/);
  });
});

describe('the built application', () => {
  const year = 'public, max-age=31536000, immutable';

  it.each<[string, number, string | null]>([
    ['/', 200, 'no-cache'],
    ['/index.html', 200, 'no-cache'],
    ['/icon.svg', 200, 'no-cache'],
    ['/service-worker.js', 200, 'no-cache'],
    ['/omraden/area-one', 200, 'no-cache'],
    ['/assets/main-1a2b.js', 200, year],
    ['/assets/gone-3c4d.js', 404, null],
    ['/assets/gone', 404, null],
    ['/gone.png', 404, null],
    ['/gone-worker.js', 404, null],
    ['/../package.json', 404, null],
    ['/..%2f..%2fpackage.json', 404, null],
  ])('answers %s with %i, to be kept: %s', async (path, status, control) => {
    const { ask } = await server();
    const answer = await ask(path);
    expect([answer.status, answer.headers.get('Cache-Control')]).toEqual([status, control]);
  });

  it('gives the page for an address inside the application, and only to who reads', async () => {
    const { ask } = await server();
    expect(await (await ask('/omraden/area-one')).text()).toContain('<title>');
    expect((await ask('/omraden/area-one', { method: 'POST' })).status).toBe(404);
  });

  it('gives the compressed copy of a file to whoever takes it', async () => {
    const { ask } = await server();
    const [plain, packed] = [
      await ask('/assets/main-1a2b.js'),
      await ask('/assets/main-1a2b.js', { headers: { 'Accept-Encoding': 'gzip' } }),
    ];
    expect([plain.headers.get('Content-Encoding'), packed.headers.get('Content-Encoding')]).toEqual([null, 'gzip']);
    expect(await plain.text()).toBe('uncompressed');
  });

  it.each([
    ['/', '/api/areas'],
    ['/?status=late', '/api/areas'],
    ['/?per=2023-03-01', '/api/areas?asOf=2023-03-01'],
    ['/?per=2023-02-30', null],
    ['/omraden/area-one', null],
  ])('lets the browser fetch early what %s will ask for: %s', async (path, target) => {
    const { ask } = await server();
    const link = target === null ? null : `<${target}>; rel=preload; as=fetch; crossorigin=anonymous`;
    expect((await ask(path)).headers.get('Link')).toBe(link);
  });
});
