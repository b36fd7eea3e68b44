import type { Journal, Ports } from '#operations/ports.ts';
import { log } from './log.ts';

/** The machine's own clock and ids around a journal. */
export function portsOn(journal: Journal): Ports {
  return {
    journal,
    clock: { now: () => new Date().toISOString() },
    report: (error) => log.error(error),
  };
}
