import { join } from 'node:path';
import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';
import { RandomOrder } from './tests/random-order.ts';

const domainTests = ['src/domain/**/*.test.ts', 'tests/time-zone.test.ts'];

/** Domain tests run in three time zones: a plan's days must be the same days everywhere. */
function domainIn(name: string, timeZone: string) {
  return { extends: true, test: { name, include: domainTests, env: { TZ: timeZone } } } as const;
}

export default defineConfig({
  plugins: [react()],
  test: {
    // A process each, not a thread each: a thread cannot have a time zone of its own.
    pool: 'forks',
    // What these load, and the servers that tests start, is compiled once for all of them.
    env: { NODE_COMPILE_CACHE: join(import.meta.dirname, 'node_modules/.cache/compiled') },
    // Half as many again as there are cores: end-to-end tests often wait for a browser, and the others then work.
    maxWorkers: '150%',
    // Files of a project take turns in the same processes, as tests in a file do: each tidies up after itself.
    isolate: false,
    sequence: { shuffle: { tests: true }, sequencer: RandomOrder },
    retry: 0,
    // For a busy machine: a test that passes never waits for it.
    testTimeout: 20_000,
    restoreMocks: true,
    reporters: ['default', './tests/plain-reporter.ts'],
    // What takes longest a file comes first, so that no core waits for the last of it.
    projects: [
      {
        extends: true,
        test: {
          name: 'e2e',
          include: ['tests/{e2e,a11y}/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: { TZ: 'Europe/Stockholm' },
        },
      },
      {
        extends: true,
        test: {
          name: 'browser-dom',
          include: ['src/**/*.test.tsx', 'tests/flows/**/*.test.tsx'],
          environment: 'jsdom',
          setupFiles: ['tests/setup.ts'],
          testTimeout: 60_000,
          env: { TZ: 'Europe/Stockholm' },
        },
      },
      {
        extends: true,
        test: {
          name: 'node',
          include: [
            'src/**/*.test.ts',
            'mocks/**/*.test.ts',
            'tests/{parity,rules,network}/**/*.test.ts',
            'tests/time-zone.test.ts',
          ],
          setupFiles: ['tests/tidy.ts'],
          env: { TZ: 'Europe/Stockholm' },
        },
      },
      domainIn('domain-tokyo', 'Asia/Tokyo'),
      domainIn('domain-los-angeles', 'America/Los_Angeles'),
    ],
  },
});
