import type { HttpHandler } from 'msw/http';
import type { Indicator } from '#domain/indicator.ts';
import type { PortsSource } from '#mocks/mock-endpoint.ts';
import { type Fetching, startFetching } from '#operations/fetching.ts';
import { indicators } from '#seed/indicators/all.ts';
import { statisticsAt } from '#sources/statistics.ts';
import { mockAddresses } from './addresses.ts';
import { folkhalsodataHandlers } from './folkhalsodata.ts';
import { koladaHandlers } from './kolada.ts';

/** The sources, saying what they were read to say: nothing is new there, and nothing is made up. */
export function sourceHandlers(published: readonly Indicator[] = indicators): HttpHandler[] {
  return [...koladaHandlers(published), ...folkhalsodataHandlers(published)];
}

/** Fetches values from the mock sources, as the server does from the real ones. */
export async function fetchFromMocks(ports: PortsSource): Promise<Fetching> {
  return startFetching(await ports(), statisticsAt(mockAddresses(), new AbortController().signal));
}
