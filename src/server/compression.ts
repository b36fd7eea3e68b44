import { brotliCompressSync, constants, gzipSync } from 'node:zlib';
import type { MiddlewareHandler } from 'hono';

const worthIt = 1024;

/**
 * Compresses the answers of the API, which are made whole in memory; files are compressed when they are built.
 * Hono's own middleware knows no brotli, and streams even the smallest answer.
 */
export const compression: MiddlewareHandler = async (context, next) => {
  await next();
  const { res } = context;
  if (res.body === null || context.req.method === 'HEAD') return;
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

/** Quality 4: beyond it, each answer costs more than the bytes that it saves. */
function brotli(body: Uint8Array) {
  return brotliCompressSync(body, { params: { [constants.BROTLI_PARAM_QUALITY]: 4 } });
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
