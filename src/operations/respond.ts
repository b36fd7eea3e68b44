import type { z } from 'zod';
import '#contract/validation-words.ts';
import type { Meaning } from '#contract/commands.ts';
import { type Problem, problem } from '#contract/problem.ts';
import { headers } from '#contract/routes.ts';
import { type Changed, change } from './change.ts';
import { type Failure, fail, type Outcome } from './outcome.ts';
import type { Ports } from './ports.ts';
import { replayOf } from './replay.ts';
import { type ChangeHeaders, changeHeaders, parse, parseJson, queryOf, readBody } from './request.ts';

/** Answers one request. The same function stands behind the real server's route and MSW's handler. */
export type Handler = (request: Request, params: Record<string, unknown>, ports: Ports) => Promise<Response>;

type Addressed<P, Q> = { params: P; query: Q };
type ReadInput<P extends z.ZodObject, Q extends z.ZodObject> = {
  params: z.output<P>;
  query: z.output<Q>;
  body: null;
};
type AskedOf<P extends z.ZodObject, B extends z.ZodObject> = {
  params: z.output<P>;
  body: z.output<B>;
  key: string;
};

/** Joins an endpoint that reads to its operation. */
export function read<P extends z.ZodObject, Q extends z.ZodObject, A>(
  endpoint: Addressed<P, Q>,
  operation: (input: ReadInput<P, Q>, ports: Ports) => Promise<Outcome<A>>,
): Handler {
  return guarded(async (request, rawParams, ports) => {
    const address = addressOf(endpoint, request, rawParams);
    if ('problem' in address) return failure(address);
    const outcome = await operation({ ...address, body: null }, ports);
    return 'problem' in outcome ? failure(outcome) : answered(outcome.answer);
  });
}

/** Joins an endpoint that changes something to the command that it stands for. */
export function write<P extends z.ZodObject, Q extends z.ZodObject, B extends z.ZodObject>(
  endpoint: Addressed<P, Q> & { body: B; ifMatch: boolean },
  meaningOf: (asked: AskedOf<P, B>) => Meaning,
): Handler {
  return guarded(async (request, rawParams, ports) => {
    const address = addressOf(endpoint, request, rawParams);
    if ('problem' in address) return failure(address);
    const asked = await askedOf(endpoint, request);
    if ('problem' in asked) return failure(asked);

    const { key, fingerprint } = asked.by.key;
    const receipt = await ports.journal.receipt(key);
    if (receipt !== null && receipt.fingerprint !== fingerprint) return failure(fail('idempotency-key-reused'));
    if (receipt !== null) return changed({ replay: await replayOf(receipt, ports.journal) });
    const meaning = meaningOf({ params: address.params, body: asked.body, key });
    const outcome = await change(ports, asked.by, meaning);
    return 'problem' in outcome ? failure(outcome) : changed(outcome.answer);
  });
}

function addressOf<P extends z.ZodObject, Q extends z.ZodObject>(
  endpoint: Addressed<P, Q>,
  request: Request,
  rawParams: Record<string, unknown>,
): { params: z.output<P>; query: z.output<Q> } | Failure {
  const params = parse(endpoint.params, rawParams);
  if ('problem' in params) return params;
  const query = parse(endpoint.query, queryOf(request));
  return 'problem' in query ? query : { params: params.value, query: query.value };
}

async function askedOf<B extends z.ZodObject>(
  endpoint: { body: B; ifMatch: boolean },
  request: Request,
): Promise<{ by: ChangeHeaders; body: z.output<B> } | Failure> {
  const text = await readBody(request);
  if ('problem' in text) return text;
  const by = await changeHeaders(request, text.text, endpoint.ifMatch);
  if ('problem' in by) return by;
  const json = parseJson(text.text);
  if ('problem' in json) return json;
  const body = parse(endpoint.body, json.value);
  return 'problem' in body ? body : { by, body: body.value };
}

/** What was asked for. */
export function answered(answer: unknown): Response {
  return json(JSON.stringify(answer));
}

/** Problem details as an HTTP answer. */
export function problemResponse(details: Problem): Response {
  return json(JSON.stringify(details), { status: details.status, type: 'application/problem+json' });
}

export function guarded(handler: Handler): Handler {
  return async (request, params, ports) => {
    try {
      return await handler(request, params, ports);
    } catch (error) {
      ports.report(error);
      return problemResponse(problem('unexpected'));
    }
  };
}

function changed(result: Changed): Response {
  return 'replay' in result
    ? json(result.replay.body, { version: result.replay.version, replayed: true })
    : json(JSON.stringify(result.document), { version: result.document.version });
}

export function failure({ problem: code, errors, current }: Failure): Response {
  return problemResponse(problem(code, { ...(errors && { errors }), ...(current && { current }) }));
}

type Extra = { status?: number; type?: string; version?: number; replayed?: boolean };

function json(body: string, { status = 200, type = 'application/json', version, replayed }: Extra = {}): Response {
  return new Response(body, {
    status,
    headers: {
      'Content-Type': `${type}; charset=utf-8`,
      // What people see must be what is; the client keeps its own copies.
      'Cache-Control': 'no-store',
      ...(version === undefined ? {} : { ETag: `"${version}"` }),
      ...(replayed === true ? { [headers.replayed]: 'true' } : {}),
    },
  });
}
