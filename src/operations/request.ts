import type { z } from 'zod';
import type { FieldError } from '#contract/problem.ts';
import { headers, largestBody } from '#contract/routes.ts';
import { personId } from '#contract/values.ts';
import type { PersonId } from '#domain/ids.ts';
import { type Failure, fail } from './outcome.ts';
import type { Receipt } from './ports.ts';
import { sha256 } from './sha256.ts';

/** Who makes a change, against which version, and how its answer is remembered. */
export type ChangeHeaders = {
  personId: PersonId;
  /** Null where the endpoint does not ask for one. */
  version: number | null;
  key: Pick<Receipt, 'key' | 'fingerprint'>;
};

/** Reading a request. Each function answers a value or the problem that the request has. */

export function parse<T extends z.ZodType>(schema: T, value: unknown): { value: z.output<T> } | Failure {
  const result = schema.safeParse(value);
  return result.success
    ? { value: result.data }
    : { problem: 'invalid-request', errors: result.error.issues.map(fieldError) };
}

export function queryOf(request: Request): Record<string, string> {
  return Object.fromEntries(new URL(request.url).searchParams);
}

/** The body as text, read no further than the limit, so that a huge one costs nothing. */
export async function readBody(request: Request): Promise<{ text: string } | Failure> {
  const type = request.headers.get('Content-Type') ?? '';
  if (!/^application\/json\s*(;|$)/i.test(type)) return fail('unsupported-media-type');
  if (Number(request.headers.get('Content-Length') ?? 0) > largestBody) return fail('body-too-large');
  const decoder = new TextDecoder();
  let [text, size] = ['', 0];
  for await (const chunk of chunksOf(request)) {
    size += chunk.byteLength;
    if (size > largestBody) return fail('body-too-large');
    text += decoder.decode(chunk, { stream: true });
  }
  return { text: text + decoder.decode() };
}

export function parseJson(text: string): { value: unknown } | Failure {
  try {
    return { value: JSON.parse(text) };
  } catch {
    return fail('malformed-json');
  }
}

/** Who, which key and which version. The fingerprint tells a repeated request from another with the same key. */
export async function changeHeaders(
  request: Request,
  body: string,
  needsVersion: boolean,
): Promise<ChangeHeaders | Failure> {
  const person = personId.safeParse(request.headers.get(headers.person));
  if (!person.success) return fail('person-required');
  const key = request.headers.get(headers.idempotencyKey) ?? '';
  if (!keyShape.test(key)) return fail('idempotency-key-required');
  const ifMatch = request.headers.get(headers.ifMatch) ?? '';
  const version = needsVersion ? versionOf(ifMatch) : null;
  if (needsVersion && version === null) return fail('if-match-required');
  const fingerprint = await sha256([request.method, new URL(request.url).pathname, person.data, ifMatch, body]);
  return { personId: person.data, version, key: { key, fingerprint } };
}

/** What a change makes is named by its key, so a key is what an id may be made of. A UUID will do. */
const keyShape = /^[a-z0-9-]{8,60}$/;

/** An entity tag as we write it: the version in quotes. */
function versionOf(tag: string): number | null {
  const digits = /^"(\d{1,9})"$/.exec(tag)?.[1];
  return digits === undefined ? null : Number(digits);
}

/** `for await` over a stream is not in every browser yet. */
async function* chunksOf(request: Request): AsyncGenerator<Uint8Array> {
  const reader = request.body?.getReader();
  if (reader === undefined) return;
  try {
    for (let next = await reader.read(); !next.done; next = await reader.read()) yield next.value;
  } finally {
    await reader.cancel();
  }
}

function fieldError({ path, message }: z.core.$ZodIssue): FieldError {
  return { path: path.map(String).join('.'), message };
}
