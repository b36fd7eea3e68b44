import { expect } from 'vitest';
import { type Answer, endpoints } from '#contract/index.ts';
import { openApi } from '#contract/openapi.ts';
import type { ProblemCode } from '#contract/problem.ts';
import { type EndpointName, headers as names, routes } from '#contract/routes.ts';
import type { PersonId } from '#domain/ids.ts';
import { coordinator } from './sample.ts';

/** One request and what came back, as far as it has to be the same everywhere. */
export type Exchange = {
  request: string;
  status: number;
  headers: Record<string, string | null>;
  body: unknown;
};

export type Asked = {
  params?: Record<string, string>;
  query?: Record<string, string | number>;
  /** Sent as JSON, or as it is when it is a string. */
  body?: unknown;
  by?: PersonId;
  key?: string;
  version?: number;
  /** Instead of, or on top of, the headers that the above make. Null leaves one out. */
  headers?: Record<string, string | null>;
};

export type Api = ReturnType<typeof apiAt>;

const comparedHeaders = ['content-type', 'etag', 'cache-control', names.replayed.toLowerCase(), 'allow'];

/** A client that notes every exchange and holds every answer against the contract. */
export function apiAt(origin: string) {
  const exchanges: Exchange[] = [];
  let keys = 0;

  async function send(method: string, path: string, init: RequestInit = {}): Promise<Exchange> {
    const response = await fetch(`${origin}${path}`, { method, ...init });
    const text = await response.text();
    const headers = Object.fromEntries(comparedHeaders.map((name) => [name, response.headers.get(name)]));
    const body: unknown = text === '' ? null : JSON.parse(text);
    const exchange = { request: `${method} ${path}`, status: response.status, headers, body };
    exchanges.push(exchange);
    return exchange;
  }

  async function ask(name: EndpointName, asked: Asked = {}): Promise<Exchange> {
    const { method } = routes[name];
    const init = method === 'GET' ? {} : changeInit(asked, `parity-key-${++keys}`);
    const exchange = await send(method, addressOf(name, asked), init);
    holdAgainstContract(name, exchange);
    return exchange;
  }

  return {
    exchanges,
    send,
    /** Of what is never the same twice. */
    unnoted: async (...asked: Parameters<typeof send>): Promise<Exchange> => {
      const exchange = await send(...asked);
      exchanges.pop();
      return exchange;
    },
    /** The answer to a request that has to succeed. */
    answerTo: async <N extends EndpointName>(name: N, asked: Asked = {}): Promise<Answer<N>> => {
      const { status, body } = await ask(name, asked);
      expect(status, JSON.stringify(body)).toBe(200);
      return parsed(name, body);
    },
    /** The whole exchange of a request that has to succeed. */
    exchangeOf: ask,
    /** The problem of a request that has to be refused with this code. */
    refusalOf: async (code: ProblemCode, name: EndpointName, asked: Asked = {}): Promise<Refused> => {
      const { body } = await ask(name, asked);
      expect(body).toMatchObject({ code });
      return asRefused(body);
    },
  };
}

export type Refused = { errors: unknown; current: unknown };

function asRefused(body: unknown): Refused {
  const { errors = null, current = null }: Partial<Refused> = Object(body);
  return { errors, current };
}

function addressOf(name: EndpointName, { params = {}, query = {} }: Asked): string {
  const path = routes[name].path.replace(/:(\w+)/g, (_, param: string) => encodeURIComponent(params[param] ?? ''));
  const search = new URLSearchParams(Object.entries(query).map(([key, value]) => [key, String(value)])).toString();
  return search === '' ? path : `${path}?${search}`;
}

function changeInit({ body, by, key, version, headers = {} }: Asked, nextKey: string): RequestInit {
  const all: Record<string, string | null> = {
    'Content-Type': 'application/json',
    [names.person]: by ?? coordinator.id,
    [names.idempotencyKey]: key ?? nextKey,
    [names.ifMatch]: version === undefined ? null : `"${version}"`,
    ...headers,
  };
  const given = Object.entries(all).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return { headers: Object.fromEntries(given), body: typeof body === 'string' ? body : JSON.stringify(body ?? {}) };
}

function holdAgainstContract(name: EndpointName, { status, headers, body }: Exchange): void {
  expect(headers['cache-control']).toBe('no-store');
  if (status === 200) {
    expect(headers['content-type']).toBe('application/json; charset=utf-8');
    // Equal, not only accepted: nothing beside what the contract says may leave the backend.
    expect(parsed(name, body)).toEqual(body);
    if (routes[name].method !== 'GET') expect(body).toMatchObject({ version: Number(headers.etag?.slice(1, -1)) });
  } else {
    expect(headers['content-type']).toBe('application/problem+json; charset=utf-8');
    expect(documentedCodes(name, status)).toContain(Object(body).code);
  }
}

type Answers = { [N in EndpointName]: { answer: { parse: (body: unknown) => Answer<N> } } };
const answers: Answers = endpoints;

function parsed<N extends EndpointName>(name: N, body: unknown): Answer<N> {
  return answers[name].answer.parse(body);
}

const operations = Object.values(Object(openApi().paths)).flatMap((path) => Object.values(Object(path)));

/** What the OpenAPI document says that an endpoint can refuse with, by status. */
function documentedCodes(name: EndpointName, status: number): string[] {
  const operation = operations.map(Object).find(({ operationId }) => operationId === name);
  return String(operation?.responses?.[status]?.description).split(', ');
}
