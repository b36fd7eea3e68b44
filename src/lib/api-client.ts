import type { Answer, Call } from '#contract/index.ts';
import type { Problem } from '#contract/problem.ts';
import { type ChangeName, type EndpointName, headers, type Route, routes } from '#contract/routes.ts';
import type { Versioned } from '#domain/document.ts';
import type { PersonId } from '#domain/ids.ts';

/** The backend said no, and why in words for the person who asked. */
export class ProblemError extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super(problem.detail);
    this.name = 'ProblemError';
    this.problem = problem;
  }
}

/** No answer came: the network is down or the server is not running. What was sent may have arrived or not. */
export class NoAnswerError extends Error {
  constructor(cause: unknown) {
    super('Det gick inte att nå servern.', { cause });
    this.name = 'NoAnswerError';
  }
}

type ReadName = Exclude<EndpointName, ChangeName>;

/** Asks one endpoint that reads. Throws ProblemError or NoAnswerError. */
export async function ask<N extends ReadName>(
  name: N,
  call: Call<N>,
  { signal }: { signal?: AbortSignal } = {},
): Promise<Answer<N>> {
  const { path }: Route = routes[name];
  const init: RequestInit = { headers: { Accept: 'application/json' } };
  if (signal) init.signal = signal;
  return answerTo(addressOf(path, call.params, call.query ?? {}), init);
}

/** A change as it is sent, to the letter: sent again it must be the same. */
export type ChangeRequest = { method: string; url: string; body: string };

export function changeRequest(name: ChangeName, params: object, body: unknown): ChangeRequest {
  const { method, path } = routes[name];
  return { method, url: addressOf(path, params, {}), body: JSON.stringify(body) };
}

type ChangeOptions = { person: PersonId; key: string; version: number | null };

/** Sends a change and answers the document that it was about. Throws ProblemError or NoAnswerError. */
export async function sendChange(
  { method, url, body }: ChangeRequest,
  options: ChangeOptions,
  signal?: AbortSignal,
): Promise<Versioned> {
  const init: RequestInit = { method, body, headers: changeHeaders(options) };
  if (signal) init.signal = signal;
  return answerTo(url, init);
}

export function addressOf(path: string, params: object, query: object): string {
  const values: Record<string, unknown> = { ...params };
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(values[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

/** The answer at an address of ours. Throws ProblemError or NoAnswerError. */
export async function answerTo<A>(url: string, init: RequestInit): Promise<A> {
  try {
    return await readAnswer(await fetch(url, init));
  } catch (cause) {
    if (cause instanceof ProblemError) throw cause;
    // Whoever asked has gone. One that only took too long may still arrive.
    if (init.signal?.aborted && !isTimeout(init.signal.reason)) throw cause;
    // Also one that broke off in the middle: what it was about has been done, and asking again finds out.
    throw new NoAnswerError(cause);
  }
}

function isTimeout(reason: unknown): boolean {
  return reason instanceof DOMException && reason.name === 'TimeoutError';
}

// The contract says what an answer looks like and the parity suite holds the backends to it, so the browser does not
// carry the validation library to check its own server.
async function readAnswer<A>(response: Response): Promise<A> {
  const type = response.headers.get('Content-Type') ?? '';
  if (response.ok && type.startsWith('application/json')) return await response.json();
  if (type.startsWith('application/problem+json')) throw new ProblemError(await response.json());
  throw new Error(`Not an answer of ours: ${response.status} ${type}`);
}

function changeHeaders({ person, key, version }: ChangeOptions): Record<string, string> {
  return {
    Accept: 'application/json',
    'Content-Type': 'application/json',
    [headers.person]: person,
    [headers.idempotencyKey]: key,
    ...(version === null ? {} : { [headers.ifMatch]: `"${version}"` }),
  };
}

/** What to tell a person whose page could not be fetched. */
export function fetchFailureWords(error: Error): { title: string; detail: string } {
  if (error instanceof ProblemError) return error.problem;
  return { title: 'Inget svar', detail: 'Det går inte att nå servern. Kontrollera nätet och försök igen.' };
}
