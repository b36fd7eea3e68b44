import { Hono } from 'hono';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { openApi } from '#contract/openapi.ts';
import { problem } from '#contract/problem.ts';
import { liveRoute, type Route, roomRoutes, routes } from '#contract/routes.ts';
import { backend } from '#operations/index.ts';
import { followLive } from '#operations/live.ts';
import type { Ports } from '#operations/ports.ts';
import { type Handler, problemResponse } from '#operations/respond.ts';
import { room } from '#operations/room.ts';
import { compression } from './compression.ts';
import type { Logged } from './request-log.ts';

export type ApiPorts = Omit<Ports, 'report'>;

/** Mounts the whole table of endpoints, and what only a server has: its own description and its health. */
export function api(ports: ApiPorts, version: string): Hono<Logged> {
  const app = new Hono<Logged>();
  app.use('/api/*', compression);
  app.use(
    '/api/*',
    methodNotAllowed({
      app,
      onMethodNotAllowed: (_, methods) => {
        const response = problemResponse(problem('method-not-allowed'));
        response.headers.set('Allow', methods.join(', '));
        return response;
      },
    }),
  );
  const beside = [...joined(roomRoutes, room), { route: liveRoute, handler: followLive }];
  for (const { route, handler } of [...joined(routes, backend), ...beside]) {
    app.on(route.method, route.path, (context) => {
      const report = (error: unknown) => context.var.log.error({ err: error });
      return handler(context.req.raw, context.req.param(), { ...ports, report });
    });
  }
  // Made when somebody asks: a start need not wait for it.
  let description: string | undefined;
  app.get('/api/openapi.json', (context) => {
    description ??= JSON.stringify(openApi());
    return context.body(description, 200, { 'Content-Type': 'application/json' });
  });
  app.get('/api/health', async (context) => {
    const [last] = await ports.journal.entries({ order: 'newest', limit: 1 });
    context.header('Cache-Control', 'no-store');
    return context.json({ status: 'ok', entries: last?.seq ?? 0, version });
  });
  app.all('/api/*', () => problemResponse(problem('unknown-address')));
  return app;
}

/** Each route beside what answers it. Over any names, so that the loop keeps the two tables' keys together. */
function joined<N extends string>(routes: Record<N, Route>, handlers: Record<N, Handler>) {
  const table: { route: Route; handler: Handler }[] = [];
  for (const name in routes) table.push({ route: routes[name], handler: handlers[name] });
  return table;
}
