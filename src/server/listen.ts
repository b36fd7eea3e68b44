import { createServer, type Server } from 'node:http';
import { getRequestListener } from '@hono/node-server';
import type { Config } from './config.ts';
import { StartUpError } from './start-up-error.ts';

type Fetch = (request: Request) => Response | Promise<Response>;
type Address = Pick<Config, 'host' | 'port'>;

/** Milliseconds. Somebody who sends a request a byte at a time holds a connection no longer than this. */
const timeouts = { headersTimeout: 10_000, requestTimeout: 30_000, connectionsCheckingInterval: 5_000 };

/** Starts to answer. Throws a StartUpError when the port cannot be had. */
export async function listen(fetch: Fetch, address: Address): Promise<{ server: Server; url: string }> {
  const server = createServer(timeouts, getRequestListener(fetch));
  await new Promise<void>((done, refused) => {
    server.once('error', refused);
    server.listen(address.port, address.host, () => {
      server.off('error', refused);
      done();
    });
  }).catch((error: unknown) => {
    throw new StartUpError(`${whyNot(error, address)} Välj en annan med PORT.`, { cause: error });
  });
  return { server, url: urlOf(server, address) };
}

function whyNot(error: unknown, { host, port }: Address): string {
  const code = error instanceof Error && 'code' in error ? error.code : null;
  if (code === 'EADDRINUSE') return `Port ${port} på ${host} används redan av ett annat program.`;
  if (code === 'EACCES') return `Port ${port} kräver särskild behörighet på den här datorn.`;
  return `Det går inte att lyssna på port ${port} på ${host}.`;
}

/** With the port that was given, also when any free one was asked for. */
function urlOf(server: Server, { host, port }: Address): string {
  const bound = server.address();
  const name = host.includes(':') ? `[${host}]` : host;
  return `http://${name}:${typeof bound === 'object' && bound !== null ? bound.port : port}/`;
}
