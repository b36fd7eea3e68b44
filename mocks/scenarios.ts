import { type HttpHandler, HttpResponse, http } from 'msw/http';
import { delay } from 'msw/utils/delay';
import { problem } from '#contract/problem.ts';
import { routes } from '#contract/routes.ts';
import type { Happening } from '#domain/events.ts';
import { problemResponse } from '#operations/respond.ts';
import { indicators } from '#seed/indicators/all.ts';
import { seedHappenings } from '#seed/journal.ts';
import { largePlan } from './data/large-plan.ts';
import { handlers } from './handlers/index.ts';
import { seededJournal } from './journal.ts';
import { addressOf, type PortsSource } from './mock-endpoint.ts';
import { somebodyElseFirst } from './somebody-else-first.ts';
import { fetchFromMocks, sourceHandlers } from './sources/fetching.ts';
import { withExamples, withNewValues } from './sources/new-values.ts';

/** Handlers that go before the usual ones, to rehearse what the interface does when things are not as usual. */
type Scenario = (ports: PortsSource) => readonly HttpHandler[];

const everything = () => addressOf('/api/*');

/** By the names that `?scenario=` takes, in Swedish without dots and rings. */
export const scenarios = {
  /** A plan without areas. */
  tom: (ports) =>
    handlers(
      otherPlan(
        ports,
        seedHappenings().filter(({ areaId }) => areaId === null),
      ),
    ),
  /** Reading areas fails; everything else works. */
  fel: () =>
    [routes.listAreas, routes.readArea].map(({ path }) =>
      http.get(addressOf(path), () => problemResponse(problem('unexpected'))),
    ),
  /** Every answer takes two and a half seconds. */
  langsam: () => [http.all(everything(), () => delay(2500))],
  /** The first change of every kind finds that somebody else has just changed the same thing. */
  konflikt: somebodyElseFirst,
  /** There is no network. */
  frankopplad: () => [http.all(everything(), () => HttpResponse.error())],
  /** The sources have changed their minds about measures that are marked as examples. */
  'nya-varden': (ports) => {
    const examples = otherPlan(ports, withExamples(seedHappenings()));
    void fetchFromMocks(examples);
    return [...sourceHandlers(indicators.map(withNewValues)), ...handlers(examples)];
  },
  /** Ten times the plan. */
  stor: (ports) => handlers(otherPlan(ports, largePlan(10))),
} satisfies Record<string, Scenario>;

export type ScenarioName = keyof typeof scenarios;

/** The same clock and ids over another plan, which lasts as long as the page. */
function otherPlan(ports: PortsSource, happenings: readonly Happening[]): PortsSource {
  const journal = seededJournal(happenings, new Date().toISOString());
  return async () => ({ ...(await ports()), journal });
}
