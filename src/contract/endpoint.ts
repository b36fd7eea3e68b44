import { z } from 'zod';
import type { ProblemCode } from './problem.ts';
import type { Route } from './routes.ts';

/** One endpoint: where it is, what it takes, what it answers and how it can refuse. */
export type Endpoint = Route & {
  summary: string;
  params: z.ZodObject;
  query: z.ZodObject;
  /** Null: it takes no body. */
  body: z.ZodObject | null;
  /** Whether a change must name the version that it was made against. */
  ifMatch: boolean;
  answer: z.ZodType;
  problems: readonly ProblemCode[];
};

const empty = z.object({});
const strictEmpty = z.strictObject({});

/** A read. Any client may make it at any time; it changes nothing. */
export function reads<const R extends Route, P extends z.ZodObject, Q extends z.ZodObject, A extends z.ZodType>(
  route: R,
  definition: { summary: string; params?: P; query: Q; answer: A; problems: readonly ProblemCode[] },
) {
  // biome-ignore lint/nursery/noUnsafeTypeAssertion: P is left to be the empty object exactly when no params are given.
  const { params = empty as P, ...rest } = definition;
  return { ...route, ...rest, params, body: null, ifMatch: false };
}

/** A change. It takes an `Idempotency-Key`, and `If-Match` unless it creates something. */
export function changes<
  const R extends Route,
  P extends z.ZodObject,
  B extends z.ZodObject,
  A extends z.ZodType,
  M extends boolean,
>(
  route: R,
  definition: {
    summary: string;
    params: P;
    body: B;
    answer: A;
    ifMatch: M;
    problems: readonly ProblemCode[];
  },
) {
  return { ...route, ...definition, query: strictEmpty };
}
