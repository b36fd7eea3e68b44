import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pino } from 'pino';
import type { Happening } from '#domain/events.ts';
import type { Clock, Journal } from '#operations/ports.ts';
import { signingWith } from '#operations/signing.ts';
import { createApp } from './app.ts';
import { configFrom } from './config.ts';
import { fetchValues } from './fetching.ts';
import { openSqliteJournal } from './journal/sqlite.ts';
import { linkSecret } from './link-secret.ts';
import { listen } from './listen.ts';
import { StartUpError } from './start-up-error.ts';
import { stopOn } from './stop.ts';

type Circumstances = {
  env: Record<string, string | undefined>;
  /** The folder of the built application. */
  dist: string;
  /** What a fresh store begins with. */
  seed: () => Promise<readonly Happening[]>;
};

const clock: Clock = { now: () => new Date().toISOString() };

/** Starts the server. Throws a StartUpError when something that the person who starts it can mend is in the way. */
export async function start({ env, dist, seed }: Circumstances): Promise<void> {
  const config = configFrom(env);
  if (!existsSync(join(dist, 'index.html'))) {
    throw new StartUpError(
      'Programmet är inte byggt: dist/index.html saknas. Kör npm start, eller npm run build först.',
    );
  }
  makeFolder(dirname(config.storeFile));
  const journal = openSqliteJournal(config.storeFile);
  await seedWhenEmpty(journal, seed);
  // After the store, which only one server at a time can open: two would make a secret each.
  const signing = signingWith(linkSecret(config.secretFile));
  const [ports, log] = [{ journal, clock, signing }, pino({ level: config.logLevel })];
  const app = createApp({ ports, log, dist, version: version() });
  const { server, url } = await listen(app.fetch, config);
  const stopFetching = fetchValues({ ...ports, report: (error) => log.error({ err: error }) }, config);
  stopOn(['SIGTERM', 'SIGINT'], server, { journal, stopFetching });
  process.stdout.write(`Lägesbild folkhälsa är igång: ${url}\n`);
}

/** Ends the process with one line for whoever runs it. */
export function fail(error: unknown): never {
  const message = error instanceof Error ? error.message : String(error);
  const line = error instanceof StartUpError ? message : `Oväntat fel, servern stannar: ${message}`;
  process.stderr.write(`${line.replaceAll('\n', ' ')}\n`);
  process.exit(1);
}

function makeFolder(folder: string): void {
  try {
    mkdirSync(folder, { recursive: true });
  } catch (error) {
    const advice = 'Kontrollera DATA_DIR och att programmet får skriva där.';
    throw new StartUpError(`Mappen ${folder} går inte att skapa. ${advice}`, { cause: error });
  }
}

/** In one batch: a start that is cut short leaves the store empty, to be seeded the next time. */
async function seedWhenEmpty(journal: Journal, seed: Circumstances['seed']): Promise<void> {
  if ((await journal.entries({ limit: 1 })).length > 0) return;
  await journal.append({ happenings: await seed(), at: clock.now(), expected: new Map(), receipt: null });
}

function version(): string {
  const file = join(import.meta.dirname, '../../package.json');
  const description: { version: string } = JSON.parse(readFileSync(file, 'utf8'));
  return description.version;
}
