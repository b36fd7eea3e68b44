import { HttpHandler } from 'msw/http';
import type { Route } from '#contract/routes.ts';
import type { Ports } from '#operations/ports.ts';
import type { Handler } from '#operations/respond.ts';

/** Asked anew at every request, so that a journal may still be opening, or be exchanged, behind the handlers. */
export type PortsSource = () => Ports | Promise<Ports>;

/** Joins an entry of the contract to the operation that answers it. */
export type MockEndpoint = (route: Route, handler: Handler) => HttpHandler;

export function mockEndpoint(ports: PortsSource): MockEndpoint {
  return ({ method, path }, handler) =>
    // As on the real server, what can be read can be asked about with HEAD.
    new HttpHandler(method === 'GET' ? /^(GET|HEAD)$/ : method, addressOf(path), async ({ request, params }) =>
      handler(request, params, await ports()),
    );
}

/** Absolute, because MSW matches no relative address where there is no page for it to be relative to. */
export function addressOf(path: string): string {
  return `${globalThis.location?.origin ?? 'http://localhost'}${path}`;
}
