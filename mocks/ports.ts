import type { Journal, Ports } from '#operations/ports.ts';
import { signingWith } from '#operations/signing.ts';
import { log } from './log.ts';

/** The mock backend's own, and no secret: what it signs opens nothing but itself. */
export const mockSigning = signingWith(new Uint8Array(32).fill(1));

/** The machine's own clock and ids around a journal. */
export function portsOn(journal: Journal): Ports {
  return {
    journal,
    clock: { now: () => new Date().toISOString() },
    signing: mockSigning,
    report: (error) => log.error(error),
  };
}
