import { join } from 'node:path';
import { serveStatic } from '@hono/node-server/serve-static';
import { Hono, type MiddlewareHandler } from 'hono';
import { isCalendarDate } from '#domain/calendar.ts';

/** The built single-page application. Compressed copies of the files stand beside them (build/precompress.ts). */
export function staticFiles(dist: string): Hono {
  const page = serveStatic({ path: join(dist, 'index.html'), precompressed: true });
  return (
    new Hono()
      // Their names change with their content. A missing one is never answered with the page: it would be kept a year.
      .use('/assets/*', cached('public, max-age=31536000, immutable'), serveStatic({ root: dist, precompressed: true }))
      .all('/assets/*', (context) => context.notFound())
      .use('*', cached('no-cache'), preloadAreas)
      .use('*', serveStatic({ root: dist, precompressed: true }))
      .use('*', (context, next) => (isPage(context.req.path) ? page(context, next) : next()))
  );
}

function cached(control: string): MiddlewareHandler {
  return async (context, next) => {
    await next();
    if (context.res.ok) context.res.headers.set('Cache-Control', control);
  };
}

/** Addresses inside the application have no dot; what has one is a file. */
function isPage(path: string): boolean {
  return !path.includes('.');
}

/** Lets the browser fetch the overview's data while the script that will ask for it is still on its way. */
const preloadAreas: MiddlewareHandler = async (context, next) => {
  await next();
  if (context.req.path !== '/' || !context.res.ok) return;
  const asOf = context.req.query('per');
  if (asOf !== undefined && !isCalendarDate(asOf)) return;
  const target = asOf === undefined ? '/api/areas' : `/api/areas?asOf=${asOf}`;
  context.res.headers.append('Link', `<${target}>; rel=preload; as=fetch; crossorigin=anonymous`);
};
