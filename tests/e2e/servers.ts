import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createServer, preview } from 'vite';
import { freePort, mockApplication, productionEnv, repository } from './environment.ts';

/** The real server in a process of its own, on a data folder that lives as long as it. */
export type RealServer = {
  url: string;
  dataDir: string;
  /** Asks it to stop (SIGTERM) and waits until it has. Answers its exit code. */
  stop: () => Promise<number | null>;
  /** Kills it where it stands (SIGKILL), as a power cut would. */
  kill: () => Promise<void>;
  /** Starts it again on the same port and data. */
  start: () => Promise<void>;
  /** Everything that it has written, for failures. */
  output: () => string;
  /** Stops it if need be and removes its data. */
  dispose: () => Promise<void>;
};

const patience = 20_000;

export async function startServer(env: Record<string, string> = {}): Promise<RealServer> {
  const dataDir = env.DATA_DIR ?? (await mkdtemp(join(tmpdir(), 'lagesbild-')));
  const port = env.PORT ?? String(await freePort());
  const url = `http://127.0.0.1:${port}`;
  let child: ChildProcess | null = null;
  let written = '';

  async function start(): Promise<void> {
    const next = spawn(process.execPath, ['src/server/main.ts'], {
      cwd: repository,
      env: productionEnv({ ...env, PORT: port, HOST: '127.0.0.1', DATA_DIR: dataDir }),
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    child = next;
    next.stdout.on('data', (chunk) => {
      written += chunk;
    });
    next.stderr.on('data', (chunk) => {
      written += chunk;
    });
    await untilHealthy(url, () => {
      if (next.exitCode !== null || next.signalCode !== null) throw new Error(`The server did not start:\n${written}`);
    });
  }

  async function end(signal: NodeJS.Signals): Promise<number | null> {
    const running = child;
    child = null;
    if (running === null || running.exitCode !== null || running.signalCode !== null) return running?.exitCode ?? null;
    const gone = once(running, 'exit');
    running.kill(signal);
    await gone;
    return running.exitCode;
  }

  await start();
  return {
    url,
    dataDir,
    start,
    stop: () => end('SIGTERM'),
    kill: async () => {
      await end('SIGKILL');
    },
    output: () => written,
    dispose: async () => {
      await end('SIGTERM');
      if (env.DATA_DIR === undefined) await rm(dataDir, { recursive: true, force: true });
    },
  };
}

/** The application on the mock backend alone, as `npm run dev` serves it. */
export async function startDevServer(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const vite = await createServer({
    root: repository,
    configFile: join(repository, 'vite.config.ts'),
    mode: 'development',
    logLevel: 'error',
    server: { host: '127.0.0.1', port, strictPort: true, hmr: false, watch: null },
  });
  await vite.listen();
  return { url: `http://127.0.0.1:${port}`, close: () => vite.close() };
}

/** The same, built: as quick to load as the real thing. */
export async function startMockApplication(): Promise<{ url: string; close: () => Promise<void> }> {
  const port = await freePort();
  const files = await preview({
    root: repository,
    configFile: false,
    logLevel: 'error',
    build: { outDir: mockApplication },
    preview: { host: '127.0.0.1', port, strictPort: true },
  });
  return { url: `http://127.0.0.1:${port}`, close: () => files.close() };
}

/** Asks until it is answered: a process has no other way to say that it listens. */
async function untilHealthy(url: string, check: () => void): Promise<void> {
  const deadline = performance.now() + patience;
  while (performance.now() < deadline) {
    check();
    const answer = await fetch(`${url}/api/health`).catch(() => null);
    if (answer?.ok) return;
    await wait(50);
  }
  throw new Error(`No answer from ${url} within ${patience} ms`);
}
