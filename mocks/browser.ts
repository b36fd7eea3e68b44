import { setupWorker } from 'msw/browser';
import { seedHappenings } from '#seed/journal.ts';
import { browserJournal, type DemoJournal, type Seed } from './browser-journal.ts';
import { chosenScenario } from './chosen-scenario.ts';
import { forgetfulJournal } from './forgetful-journal.ts';
import { handlers } from './handlers/index.ts';
import { log } from './log.ts';
import { portsOn } from './ports.ts';
import { scenarios } from './scenarios.ts';
import { fetchFromMocks, sourceHandlers } from './sources/fetching.ts';

const journal = openJournal({ happenings: seedHappenings(), at: new Date().toISOString() });
const ports = async () => portsOn(await journal);

/** From here on the mock backend answers everything under /api, unknown addresses too. The rest goes to Vite. */
export async function startMockBackend(): Promise<void> {
  const scenario = chosenScenario(location.search, sessionStorage);
  if (scenario !== null) log.info(`Scenario: ${scenario}. End it with ?scenario=ingen.`);
  const overrides = scenario === null ? [] : scenarios[scenario](ports);
  const all = [...overrides, ...handlers(ports), ...sourceHandlers()];
  await setupWorker(...all).start({ quiet: true, onUnhandledFrame: 'bypass' });
  await fetchFromMocks(ports);
}

/** Forgets every change made in this browser. */
export async function startOver(): Promise<void> {
  await (await journal).startOver();
}

async function openJournal(seed: Seed): Promise<DemoJournal> {
  try {
    return await browserJournal('lagesbild-folkhalsa', seed);
  } catch (error) {
    log.info('This browser keeps nothing here, so changes last until the page is closed.', error);
    return forgetfulJournal(seed);
  }
}
