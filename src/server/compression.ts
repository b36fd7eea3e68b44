import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const worthIt = 1024;

/**
 * Compresses the answers of the API, which are made whole in memory; files are compressed when they are built.
 * Hono's own middleware knows no brotli, and streams even the smallest answer. A stream goes as it comes.
 */
export const compression: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  if (res.body === null || context.req.method === 'HEAD' || isStream(res)) return;
  res.headers.append('Vary', 'Accept-Encoding');
  const encoding = preferred(context.req.header('Accept-Encoding') ?? '');
  if (encoding === null) return;
  const body = new Uint8Array(await res.arrayBuffer());
  if (body.byteLength < worthIt) {
    context.res = new Response(body, res);
    return;
  }
  context.res = new Response(encoding === 'br' ? brotli(body) : gzipSync(body, { level: 6 }), res);
  context.res.headers.set('Content-Encoding', encoding);
};

function isStream({ headers }: Response): boolean {
  return headers.get('Content-Type') === 'text/event-stream';
}

/** Quality 3 is smaller than gzip at half its cost; a window no larger than an answer spares megabytes of memory. */
function brotli(body: Uint8Array) {
  const params = {
    [constants.BROTLI_PARAM_QUALITY]: 3,
    [constants.BROTLI_PARAM_LGWIN]: 18,
    [constants.BROTLI_PARAM_SIZE_HINT]: body.byteLength,
  };
  return brotliCompressSync(body, { params });
}

function preferred(accept: string): 'br' | 'gzip' | null {
  const accepted = accept.split(',').map((one) =>
    one
      .trim()
      .toLowerCase()
      .split(/\s*;\s*/),
  );
  const takes = (name: string) => accepted.some(([coding, q]) => coding === name && !/^q=0(\.0*)?$/.test(q ?? ''));
  if (takes('br')) return 'br';
  return takes('gzip') ? 'gzip' : null;
}
