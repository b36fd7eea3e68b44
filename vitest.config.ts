import react from '@vitejs/plugin-react';
import { defineConfig } from 'vitest/config';

const domainTests = ['src/domain/**/*.test.ts', 'tests/time-zone.test.ts'];

/** Domain tests run in three time zones: a plan's days must be the same days everywhere. */
function domainIn(name: string, timeZone: string) {
  // They touch nothing that outlives them, so they share a process, whose start takes longer than most of them do.
  return { extends: true, test: { name, include: domainTests, isolate: false, env: { TZ: timeZone } } } as const;
}

export default defineConfig({
  plugins: [react()],
  test: {
    // A process each, not a thread each: a thread cannot have a time zone of its own.
    pool: 'forks',
    // Half as many again as there are cores: end-to-end tests mostly wait for a browser, and the others then work.
    maxWorkers: '150%',
    sequence: { shuffle: { files: true, tests: true } },
    retry: 0,
    restoreMocks: true,
    reporters: ['default', './tests/plain-reporter.ts'],
    projects: [
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
          // For a busy machine: a test that passes never waits for it.
          testTimeout: 20_000,
          env: { TZ: 'Europe/Stockholm' },
        },
      },
      domainIn('domain-tokyo', 'Asia/Tokyo'),
      domainIn('domain-los-angeles', 'America/Los_Angeles'),
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
          name: 'e2e',
          include: ['tests/{e2e,a11y}/**/*.test.ts'],
          globalSetup: ['tests/e2e/build.ts'],
          maxConcurrency: 2,
          testTimeout: 120_000,
          hookTimeout: 120_000,
          env: { TZ: 'Europe/Stockholm' },
        },
      },
    ],
  },
});
