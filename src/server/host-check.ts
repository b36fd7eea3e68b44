import type { MiddlewareHandler } from 'hono';
import { problem } from '#contract/problem.ts';
import { problemResponse } from '#operations/respond.ts';

const loopback: ReadonlySet<string> = new Set(['127.0.0.1', 'localhost', '[::1]']);

/**
 * Answers only to the machine's own names. Otherwise any page on the internet could point a name of its own at
 * 127.0.0.1 and read and write here as if it were us (DNS rebinding).
 */
export const hostCheck: MiddlewareHandler = async (context, next) => {
  const { hostname } = new URL(context.req.url);
  if (!loopback.has(hostname)) return problemResponse(problem('wrong-host'));
  return next();
};
