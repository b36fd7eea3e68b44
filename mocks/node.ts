import { setupServer } from 'msw/node';
import type { Happening } from '#domain/events.ts';
import type { Ports } from '#operations/ports.ts';
import { seedHappenings } from '#seed/journal.ts';
import { handlers } from './handlers/index.ts';
import { seededJournal } from './journal.ts';
import { portsOn } from './ports.ts';
import { type ScenarioName, scenarios } from './scenarios.ts';

/** The machine's clock in tests: the real date, far from the example's own day. */
export const fixedNow = '2026-11-21T09:00:00.000Z';

const seed = seedHappenings();
let ports = freshPorts(seed);

/** The mock backend for tests. Start it with `server.listen({ onUnhandledFrame: 'error' })`. */
export const server = setupServer(...handlers(() => ports));

/** Between tests: no overrides, and a journal that holds the seed and nothing else. */
export function resetBackend(happenings: readonly Happening[] = seed): void {
  server.resetHandlers();
  ports = freshPorts(happenings);
}

/** What the handlers work on, for a test that needs to change something behind the interface's back. */
export function currentPorts(): Ports {
  return ports;
}

/** Lays a scenario over the usual handlers until the next `resetBackend`. */
export function playScenario(name: ScenarioName): void {
  server.use(...scenarios[name](() => ports));
}

/** The same clock in every run. */
function freshPorts(happenings: readonly Happening[]): Ports {
  return { ...portsOn(seededJournal(happenings, fixedNow)), clock: { now: () => fixedNow } };
}
