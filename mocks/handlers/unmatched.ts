import { type HttpHandler, http } from 'msw/http';
import { problem } from '#contract/problem.ts';
import { liveRoute, type Route, roomRoutes, routes } from '#contract/routes.ts';
import { addressOf } from '#mocks/mock-endpoint.ts';
import { problemResponse } from '#operations/respond.ts';

/** What the backend says where it has no endpoint: the wrong method on a known address, or an unknown address. */
export function unmatched(): HttpHandler[] {
  const byPath = Map.groupBy(
    [...Object.values<Route>(routes), ...Object.values<Route>(roomRoutes), liveRoute],
    ({ path }) => path,
  );
  return [
    ...Array.from(byPath, ([path, known]) => http.all(addressOf(path), () => methodNotAllowed(known))),
    http.all(addressOf('/api'), unknownAddress),
    http.all(addressOf('/api/*'), unknownAddress),
  ];
}

/** MSW overlooks a slash at the end of an address; the real server does not. */
export function trailingSlash(): HttpHandler {
  return http.all(addressOf('/api/*'), ({ request }) =>
    new URL(request.url).pathname.endsWith('/') ? unknownAddress() : undefined,
  );
}

function methodNotAllowed(known: readonly Route[]): Response {
  const response = problemResponse(problem('method-not-allowed'));
  const methods = known.flatMap(({ method }) => (method === 'GET' ? ['GET', 'HEAD'] : method));
  response.headers.set('Allow', methods.join(', '));
  return response;
}

function unknownAddress(): Response {
  return problemResponse(problem('unknown-address'));
}
