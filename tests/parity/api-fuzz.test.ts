import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Endpoint } from '#contract/endpoint.ts';
import { endpoints } from '#contract/index.ts';
import { problemWordings } from '#contract/problem.ts';
import { headers as names } from '#contract/routes.ts';
import type { Versioned } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import type { NoteId } from '#domain/ids.ts';
import type { Note } from '#domain/note.ts';
import { example } from '#domain/provenance.ts';
import { memoryJournal, seededJournal } from '#mocks/journal.ts';
import { mockSigning } from '#mocks/ports.ts';
import { backend } from '#operations/index.ts';
import type { Journal, Ports } from '#operations/ports.ts';
import { area, beginning, coordinator, today } from './api/sample.ts';
import { type WildRequest, wildRequest } from './api/wild-request.ts';

const seed = [...beginning, added('note-draft', 'draft'), added('note-finished', 'finished')];
const now = '2026-11-21T09:00:00.000Z';
const problems = new Map<unknown, { status: number }>(Object.entries(problemWordings));

const long = { timeout: 60_000 };

it('answers any requests as the contract says, and a refused one changes nothing', long, async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(wildRequest, { minLength: 1, maxLength: 8 }), async (requests) => {
      const ports = portsOn(seededJournal(seed, now));
      for (const request of requests) await holds(request, ports);
    }),
    { numRuns: 300 },
  );
});

it('refuses any request when there is no plan', async () => {
  await fc.assert(
    fc.asyncProperty(wildRequest, async (request) => {
      const { ok } = await holds(request, portsOn(memoryJournal()));
      expect(ok).toBe(false);
    }),
  );
});

async function holds(wild: WildRequest, ports: Ports): Promise<Response> {
  const endpoint: Endpoint = endpoints[wild.name];
  const before = await stateOf(ports.journal);
  const response = await backend[wild.name](await requestOf(wild, endpoint, ports.journal), wild.params, ports);
  const body: unknown = await response.json();
  const after = await stateOf(ports.journal);
  if (response.ok) {
    endpoint.answer.parse(body);
    expect(sameState(after, before)).toBe(endpoint.method === 'GET' || response.headers.has(names.replayed));
  } else {
    expect(response.headers.get('Content-Type')).toBe('application/problem+json; charset=utf-8');
    expect(response.status).toBeLessThan(500);
    expect(problems.get(Object(body).code)?.status).toBe(response.status);
    expect(sameState(after, before)).toBe(true);
  }
  return response;
}

async function requestOf(wild: WildRequest, { method, path }: Endpoint, journal: Journal): Promise<Request> {
  const address = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(wild.params[name] ?? ''));
  const url = `http://localhost${address}?${new URLSearchParams(wild.query)}`;
  if (method === 'GET') return new Request(url);
  const headers = new Headers(wild.headers);
  const ids = new Set(Object.values(wild.params));
  const target = [...(await journal.picture()).values()].find(({ id }) => ids.has(id));
  if (wild.knowsVersion && target !== undefined) headers.set(names.ifMatch, `"${target.version}"`);
  return new Request(url, { method, headers, body: wild.body });
}

type State = { entries: number; documents: readonly Versioned[] };

async function stateOf(journal: Journal): Promise<State> {
  return { entries: (await journal.entries({})).length, documents: [...(await journal.picture()).values()] };
}

/** Documents are never changed in place, so the same ones are the same. */
function sameState(a: State, b: State): boolean {
  const sameDocuments = a.documents.every((document, index) => document === b.documents[index]);
  return a.entries === b.entries && a.documents.length === b.documents.length && sameDocuments;
}

function added(id: NoteId, state: Note['state']): Happening {
  const [areaId, on, by] = [area.id, today, coordinator.id];
  const rest = {
    activityId: null,
    kind: 'report',
    text: 'Text.',
    corrections: [],
    redactions: [],
    provenance: example,
  } as const;
  const document: Note = { type: 'note', id, areaId, on, by, state, ...rest };
  return { entityId: id, areaId, event: { type: 'added', document }, on, by, provenance: example };
}

function portsOn(journal: Journal): Ports {
  const report = (error: unknown) => {
    throw error;
  };
  return { journal, clock: { now: () => now }, signing: mockSigning, report };
}
