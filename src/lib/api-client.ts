import type { Answer, Call } from '#contract/index.ts';
import type { Problem } from '#contract/problem.ts';
import { type EndpointName, headers, type Route, routes } from '#contract/routes.ts';
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

export type ChangeOptions = { person: PersonId; key: string; version: number | null };

/** Asks one endpoint. Throws ProblemError or NoAnswerError. */
export async function ask<N extends EndpointName>(
  name: N,
  call: Call<N>,
  options: { signal?: AbortSignal; change?: ChangeOptions } = {},
): Promise<Answer<N>> {
  const route: Route = routes[name];
  const url = addressOf(route.path, call.params, call.query ?? {});
  const init: RequestInit = { method: route.method, headers: { Accept: 'application/json' } };
  if (options.signal) init.signal = options.signal;
  if (options.change) {
    init.headers = { ...init.headers, ...changeHeaders(options.change) };
    init.body = JSON.stringify(call.body ?? {});
  }
  return readAnswer(await send(url, init));
}

export function addressOf(path: string, params: Record<string, unknown>, query: Record<string, unknown>): string {
  const filled = path.replace(/:(\w+)/g, (_, name: string) => encodeURIComponent(String(params[name])));
  const given = Object.entries(query).filter(([, value]) => value !== undefined && value !== null);
  const search = new URLSearchParams(given.map(([key, value]) => [key, String(value)])).toString();
  return search === '' ? filled : `${filled}?${search}`;
}

async function send(url: string, init: RequestInit): Promise<Response> {
  try {
    return await fetch(url, init);
  } catch (cause) {
    // Whoever asked has gone. One that only took too long may still arrive.
    if (init.signal?.aborted && !isTimeout(init.signal.reason)) throw cause;
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
  throw new NoAnswerError(`${response.status} ${type}`);
}

function changeHeaders({ person, key, version }: ChangeOptions): Record<string, string> {
  return {
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
