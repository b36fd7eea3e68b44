import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { text } from 'node:stream/consumers';
import { onTestFinished } from 'vitest';

/** What was asked: "GET /v3/data", and what was posted. */
type Asked = { line: string; body: string };
type Answer = (response: ServerResponse, request: IncomingMessage, nth: number) => void;

/** A source on this machine that answers as a test wants it to, until the test is over. `nth` counts from 1. */
export async function sourceServer(answer: Answer): Promise<{ url: string; asked: Asked[]; close: () => void }> {
  const asked: Asked[] = [];
  const server = createServer(async (request, response) => {
    const nth = asked.push({ line: `${request.method} ${request.url}`, body: '' });
    asked[nth - 1] = { line: `${request.method} ${request.url}`, body: await text(request) };
    answer(response, request, nth);
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const close = () => {
    server.close();
    server.closeAllConnections();
  };
  onTestFinished(close);
  const address = server.address();
  return { url: `http://127.0.0.1:${typeof address === 'object' ? address?.port : ''}/v3`, asked, close };
}

export function sendJson(response: ServerResponse, json: unknown): void {
  response.setHeader('Content-Type', 'application/json');
  response.end(JSON.stringify(json));
}
