import type { HttpHandler } from 'msw/http';
import { type EndpointName, liveRoute } from '#contract/routes.ts';
import { mockEndpoint, type PortsSource } from '#mocks/mock-endpoint.ts';
import { followLive } from '#operations/live.ts';
import { activities } from './activities.ts';
import { areas } from './areas.ts';
import { comparison } from './comparison.ts';
import { gates } from './gates.ts';
import { history } from './history.ts';
import { indicators } from './indicators.ts';
import { meetings } from './meetings.ts';
import { notes } from './notes.ts';
import { plans } from './plans.ts';
import { progress } from './progress.ts';
import { resolutions } from './resolutions.ts';
import { room } from './room.ts';
import { shows } from './shows.ts';
import { trailingSlash, unmatched } from './unmatched.ts';

/** One handler for each endpoint; the compiler asks for every one. */
export function endpointHandlers(ports: PortsSource) {
  const mock = mockEndpoint(ports);
  return {
    ...areas(mock),
    ...activities(mock),
    ...gates(mock),
    ...notes(mock),
    ...history(mock),
    ...plans(mock),
    ...indicators(mock),
    ...progress(mock),
    ...meetings(mock),
    ...shows(mock),
    ...resolutions(mock),
    ...comparison(mock),
  } satisfies Record<EndpointName, HttpHandler>;
}

/** The whole mock backend, in the order in which MSW asks. */
export function handlers(ports: PortsSource): HttpHandler[] {
  const mock = mockEndpoint(ports);
  const beside = [mock(liveRoute, followLive), ...room(mock)];
  return [trailingSlash(), ...Object.values(endpointHandlers(ports)), ...beside, ...unmatched()];
}
