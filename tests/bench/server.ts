import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { productionEnv, repository } from '../e2e/environment.ts';

export type PlanSize = 'real' | 'ten-times';

/** What the server's process has used: processor time in milliseconds since it started, memory in megabytes. */
export type Usage = { cpu: number; megabytes: number };

export type MeasuredServer = {
  url: string;
  /** Milliseconds from the start of the process until it said that it was up. */
  startUp: number;
  usage: () => Promise<Usage>;
  stop: () => Promise<void>;
};

/** A folder for a store that several starts can share. */
export async function makeDataFolder(): Promise<{ path: string; remove: () => Promise<void> }> {
  const path = await mkdtemp(join(tmpdir(), 'lagesbild-data-'));
  return { path, remove: () => rm(path, { recursive: true, force: true }) };
}

/** The real server in a process of its own, on any free port. A fresh store begins with a plan of the given size. */
export async function startMeasured(dist: string, size: PlanSize, dataDir: string): Promise<MeasuredServer> {
  const from = performance.now();
  // As `npm start` starts it.
  const options = ['--max-semi-space-size=4'];
  const child = spawn(process.execPath, [...options, join(import.meta.dirname, 'serve.ts'), dist, size], {
    cwd: repository,
    env: productionEnv({ PORT: '0', DATA_DIR: dataDir, LOG_LEVEL: 'error' }),
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  const url = await addressSaid(child);
  const startUp = performance.now() - from;
  return {
    url,
    startUp,
    usage: async () => {
      child.send('usage');
      const [usage] = await once(child, 'message');
      return usage;
    },
    stop: async () => {
      child.kill('SIGTERM');
      await once(child, 'exit');
    },
  };
}

async function addressSaid({ stdout }: ChildProcess): Promise<string> {
  let said = '';
  for await (const chunk of stdout ?? []) {
    said += chunk;
    const url = /http:\S+(?=\/\s)/.exec(said)?.[0];
    if (url !== undefined) return url;
  }
  throw new Error(`The server did not start: ${said}`);
}
