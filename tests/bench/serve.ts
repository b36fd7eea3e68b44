import { enableCompileCache } from 'node:module';
import { join } from 'node:path';

// As src/server/main.ts, with a built page and a size of plan to choose: node serve.ts <dist> <real | ten-times>
enableCompileCache(join(import.meta.dirname, '../../node_modules/.cache/compiled'));
const { fail, start } = await import('#server/start.ts');
const [dist = '', size] = process.argv.slice(2);

// Tells whoever started it what it has used so far.
process.on('message', () => {
  const { user, system } = process.cpuUsage();
  process.send?.({ cpu: (user + system) / 1000, megabytes: process.memoryUsage.rss() / 1e6 });
});

// Not left behind when whoever started it is gone.
process.on('disconnect', () => process.exit());
process.on('uncaughtException', fail);
start({
  env: process.env,
  dist,
  seed: async () =>
    size === 'ten-times'
      ? (await import('./busy-plan.ts')).busyPlan()
      : (await import('#seed/journal.ts')).seedHappenings(),
}).catch(fail);
