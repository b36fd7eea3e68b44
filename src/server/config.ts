import { join, resolve } from 'node:path';
import { z } from 'zod';
import { StartUpError } from './start-up-error.ts';

export type Config = {
  port: number;
  host: string;
  storeFile: string;
  /** Where the secret is kept that addresses to shows are signed with. */
  secretFile: string;
  logLevel: string;
  /** Where each source answers. */
  sources: { kolada: string; folkhalsodata: string };
  /** Milliseconds between two askings of all sources. Null: only when somebody asks. */
  fetchEvery: number | null;
};

// Until sign-in arrives anybody who reaches the server can change everything, so only this machine may.
const hosts = ['127.0.0.1', '::1', 'localhost'] as const;
const logLevels = ['fatal', 'error', 'warn', 'info', 'debug', 'trace', 'silent'] as const;

/** A week. */
const longestBetweenFetches = 168;

const address = z.url({ protocol: /^https?$/ }).regex(/^[^?#@]+$/);

const environment = z.object({
  PORT: z
    .string()
    .regex(/^\d{1,5}$/)
    .transform(Number)
    .pipe(z.int().max(65_535))
    .default(3000),
  HOST: z.enum(hosts).default('127.0.0.1'),
  DATA_DIR: z.string().regex(/\S/).default('./data'),
  LOG_LEVEL: z.enum(logLevels).default('info'),
  KOLADA_URL: address.default('https://api.kolada.se/v3'),
  FOLKHALSODATA_URL: address.default(
    'https://fohm-app.folkhalsomyndigheten.se/Folkhalsodata/api/v1/sv/A_Folkhalsodata',
  ),
  FETCH_EVERY_HOURS: z
    .string()
    .regex(/^\d{1,3}$/)
    .transform(Number)
    .pipe(z.int().max(longestBetweenFetches))
    .default(0),
});

type Variable = keyof z.output<typeof environment>;

const allowed: Record<Variable, string> = {
  PORT: 'ett heltal från 0 till 65535 (0: en ledig port)',
  HOST: `${hosts.join(', ')} (bara den egna datorn, tills inloggning finns)`,
  DATA_DIR: 'sökvägen till en mapp',
  LOG_LEVEL: logLevels.join(', '),
  KOLADA_URL: 'en adress som börjar med https:// eller http://, utan frågetecken och lösenord',
  FOLKHALSODATA_URL: 'en adress som börjar med https:// eller http://, utan frågetecken och lösenord',
  FETCH_EVERY_HOURS: `ett heltal från 0 till ${longestBetweenFetches} (0: bara när någon ber om det)`,
};

/** Reads the configuration. Throws a StartUpError that names every variable that is wrong. */
export function configFrom(env: Record<string, string | undefined>): Config {
  // An empty variable is one that somebody left blank in a form: the same as none.
  const given = Object.fromEntries(Object.entries(env).filter(([, value]) => value !== ''));
  const result = environment.safeParse(given);
  if (!result.success) {
    const wrong = new Set(result.error.issues.map(({ path: [name] }) => name));
    const lines = variables.filter((name) => wrong.has(name)).map((name) => explain(name, env[name]));
    throw new StartUpError(lines.join(' '));
  }
  const { PORT, HOST, DATA_DIR, LOG_LEVEL, KOLADA_URL, FOLKHALSODATA_URL, FETCH_EVERY_HOURS } = result.data;
  return {
    port: PORT,
    host: HOST,
    storeFile: join(resolve(DATA_DIR), 'lagesbild.sqlite'),
    secretFile: join(resolve(DATA_DIR), 'link-secret'),
    logLevel: LOG_LEVEL,
    sources: { kolada: KOLADA_URL, folkhalsodata: FOLKHALSODATA_URL },
    fetchEvery: FETCH_EVERY_HOURS === 0 ? null : FETCH_EVERY_HOURS * 60 * 60 * 1000,
  };
}

const variables: readonly Variable[] = [
  'PORT',
  'HOST',
  'DATA_DIR',
  'LOG_LEVEL',
  'KOLADA_URL',
  'FOLKHALSODATA_URL',
  'FETCH_EVERY_HOURS',
];

function explain(name: Variable, value: string | undefined): string {
  // Quoted as JSON, so that a line break in the value cannot make two lines of one.
  return `${name} är ${JSON.stringify(value)} men ska vara ${allowed[name]}.`;
}
