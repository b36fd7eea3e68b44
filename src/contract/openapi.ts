import { z } from 'zod';
import type { Endpoint } from './endpoint.ts';
import { endpoints } from './index.ts';
import { live } from './live.ts';
import { type ProblemCode, problemWordings } from './problem.ts';
import { room } from './room.ts';
import { headers, liveRoute, type Route, roomRoutes } from './routes.ts';

type Json = Record<string, unknown>;

/** Every endpoint can answer these, whatever it does. */
const always: readonly ProblemCode[] = ['invalid-request', 'wrong-host', 'unexpected'];
const onChange: readonly ProblemCode[] = [
  'person-required',
  'idempotency-key-required',
  'idempotency-key-reused',
  'unsupported-media-type',
  'body-too-large',
  'malformed-json',
  'before-plan',
];
const onIfMatch: readonly ProblemCode[] = ['if-match-required', 'version-mismatch'];

/** The OpenAPI 3.1 document, generated from the table of endpoints. */
export function openApi(): Json {
  const paths: Record<string, Json> = {};
  const describe = ({ path, method }: Route, described: Json) => {
    const address = path.replace(/:(\w+)/g, '{$1}');
    paths[address] = { ...paths[address], [method.toLowerCase()]: described };
  };
  for (const [name, endpoint] of Object.entries<Endpoint>(endpoints)) describe(endpoint, operation(name, endpoint));
  describe(roomRoutes.readRoomShow, readRoomShow);
  describe(roomRoutes.followStage, followStage);
  describe(roomRoutes.sendStage, sendStage);
  describe(liveRoute, stream);
  return {
    openapi: '3.1.0',
    info: { title: 'Lägesbild folkhälsa', version: '1', description: "Follow-up of a county's public-health plan." },
    paths,
    components: { schemas: { Problem: problemSchema } },
  };
}

function operation(name: string, endpoint: Endpoint): Json {
  const changes = endpoint.method !== 'GET';
  const codes = [...endpoint.problems, ...always, ...(changes ? onChange : []), ...(endpoint.ifMatch ? onIfMatch : [])];
  return {
    operationId: name,
    summary: endpoint.summary,
    parameters: [
      ...parameters('path', endpoint.params),
      ...parameters('query', endpoint.query),
      ...(changes ? [header(headers.person), header(headers.idempotencyKey)] : []),
      ...(endpoint.ifMatch ? [header(headers.ifMatch)] : []),
    ],
    ...(endpoint.body === null ? {} : requestBody(endpoint.body)),
    responses: responses(endpoint.answer, codes),
  };
}

function requestBody(body: z.ZodType): Json {
  return { requestBody: { required: true, content: { 'application/json': { schema: schema(body) } } } };
}

function responses(answer: z.ZodType, codes: readonly ProblemCode[]): Json {
  const ok = { description: 'OK', content: { 'application/json': { schema: schema(answer) } } };
  return { '200': ok, ...problemResponses(codes) };
}

function parameters(where: 'path' | 'query', object: z.ZodObject): Json[] {
  return Object.entries(object.shape).map(([name, field]) => ({
    name,
    in: where,
    required: where === 'path',
    // biome-ignore lint/nursery/noUnsafeTypeAssertion: a shape holds zod types, which zod gives in their core form here.
    schema: schema(field as z.ZodType),
  }));
}

function header(name: string): Json {
  return { name, in: 'header', required: true, schema: { type: 'string' } };
}

function problemResponses(codes: readonly ProblemCode[]): Json {
  const byStatus = Map.groupBy(new Set(codes), (code) => String(problemWordings[code].status));
  return Object.fromEntries(
    [...byStatus].map(([status, of]) => [
      status,
      {
        description: of.join(', '),
        content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
      },
    ]),
  );
}

function schema(type: z.ZodType): Json {
  const { $schema: _dialect, ...rest } = z.toJSONSchema(type, { io: 'input' });
  return rest;
}

/** What a stream sends cannot be said in OpenAPI 3.1; the schema is that of the data of its events. */
const stream: Json = {
  operationId: 'live',
  summary: live.summary,
  parameters: [
    ...parameters('query', live.query),
    { ...header(headers.lastEventId), required: false, schema: schema(live.query.shape.after) },
  ],
  responses: {
    '200': { description: 'OK', content: { 'text/event-stream': { schema: schema(live.message) } } },
    ...problemResponses([...live.problems, ...always]),
  },
};

const readRoomShow: Json = {
  operationId: 'readRoomShow',
  summary: room.readRoomShow.summary,
  parameters: [header(headers.authorization)],
  responses: responses(room.readRoomShow.answer, [...room.readRoomShow.problems, ...always]),
};

const followStage: Json = {
  operationId: 'followStage',
  summary: room.followStage.summary,
  parameters: [...parameters('query', room.followStage.query), header(headers.authorization)],
  responses: responses(room.followStage.answer, [...room.followStage.problems, ...always]),
};

const sendStage: Json = {
  operationId: 'sendStage',
  summary: room.sendStage.summary,
  parameters: [...parameters('path', room.sendStage.params), header(headers.person)],
  ...requestBody(room.sendStage.body),
  responses: responses(room.sendStage.answer, [...room.sendStage.problems, ...always]),
};

const problemSchema: Json = {
  type: 'object',
  description: 'RFC 9457 problem details.',
  required: ['type', 'title', 'status', 'detail', 'code'],
  properties: {
    type: { type: 'string', format: 'uri' },
    title: { type: 'string' },
    status: { type: 'integer' },
    detail: { type: 'string' },
    code: { type: 'string', enum: Object.keys(problemWordings) },
    errors: {
      type: 'array',
      items: { type: 'object', properties: { path: { type: 'string' }, message: { type: 'string' } } },
    },
    current: { description: 'The document as it is now, when a stale version was sent.' },
  },
};
