import { createServer } from 'node:net';
import { join } from 'node:path';

export const repository = join(import.meta.dirname, '../..');

/** Where the application on the mock backend is built (mock-application.config.ts). */
export const mockApplication = join(repository, 'node_modules/.cache/mock-application');

/** Where no source answers: no test asks the world. */
const nowhere = { KOLADA_URL: 'http://127.0.0.1:9/', FOLKHALSODATA_URL: 'http://127.0.0.1:9/' };

/** The environment that a user's shell would give: without what the test runner puts into its own. */
export function productionEnv(extra: Record<string, string> = {}): NodeJS.ProcessEnv {
  const own = Object.entries(process.env).filter(
    ([name]) => !/^(VITE|VITEST|TEST|NODE_ENV|DEV|PROD|SSR|MODE|BASE_URL)/.test(name),
  );
  return { ...Object.fromEntries(own), NODE_ENV: 'production', ...nowhere, ...extra };
}

/** A port that nobody listened on a moment ago. */
export function freePort(): Promise<number> {
  return new Promise((resolve, reject) => {
    const probe = createServer();
    probe.once('error', reject);
    probe.listen(0, '127.0.0.1', () => {
      const address = probe.address();
      probe.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0));
    });
  });
}
