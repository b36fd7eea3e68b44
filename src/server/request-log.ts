import { randomUUID } from 'node:crypto';
import { createMiddleware } from 'hono/factory';
import { matchedRoutes } from 'hono/route';
import type { Logger } from 'pino';

const longestPath = 200;

export type Logged = { Variables: { log: Logger } };

/**
 * One line a request. Never a body, a query or an id: they may say who does what. The answer carries the number of
 * its line, so that somebody who reports an error can quote it.
 */
export const requestLog = (log: Logger) =>
  createMiddleware<Logged>(async (context, next) => {
    const [id, start] = [randomUUID(), performance.now()];
    context.set('log', log.child({ request: id }));
    await next();
    context.res.headers.set('X-Request-Id', id);
    const { method, path } = context.req;
    const endpoint = matchedRoutes(context).find((route) => route.method !== 'ALL');
    const ms = Math.round((performance.now() - start) * 10) / 10;
    context.var.log.info({ method, path: loggable(path, endpoint?.path), status: context.res.status, ms });
  });

/** Of the API only the pattern that matched, without its ids. Elsewhere the address says no more than which page. */
function loggable(path: string, pattern = '/api/*'): string {
  return path.startsWith('/api/') ? pattern : path.slice(0, longestPath);
}
