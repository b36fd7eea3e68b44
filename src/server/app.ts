import { Hono } from 'hono';
import type { Logger } from 'pino';
import { problem } from '#contract/problem.ts';
import { problemResponse } from '#operations/respond.ts';
import { type ApiPorts, api } from './api.ts';
import { hostCheck } from './host-check.ts';
import { type Logged, requestLog } from './request-log.ts';
import { securityHeaders } from './security-headers.ts';
import { staticFiles } from './static-files.ts';

type AppOptions = {
  ports: ApiPorts;
  log: Logger;
  /** The folder of the built application. */
  dist: string;
  /** The program's version, for the health endpoint. */
  version: string;
};

/** The whole server, but for the socket that it listens on. */
export function createApp({ ports, log, dist, version }: AppOptions): Hono<Logged> {
  const app = new Hono<Logged>();
  app.use(requestLog(log), securityHeaders(), hostCheck);
  app.route('/', api(ports, version));
  app.route('/', staticFiles(dist));
  app.notFound((context) => context.text('Det finns inget på den här adressen.', 404));
  app.onError((error, context) => {
    context.var.log.error({ err: error });
    return problemResponse(problem('unexpected'));
  });
  return app;
}
