/** Work that comes again, one round at a time. */
export type Lane = {
  /** Begins a round, or has one more follow when one is under way. */
  begin: () => void;
  /** Resolves when nothing is under way. */
  settled: () => Promise<void>;
};

/** `goesOn`: asked before every round. A round that fails is told of, and is over. */
export function laneOf(round: () => Promise<void>, goesOn: () => boolean, report: (error: unknown) => void): Lane {
  let isHeard = false;
  let work: Promise<void> | null = null;

  async function rounds(): Promise<void> {
    while (isHeard && goesOn()) {
      isHeard = false;
      await round().catch(report);
    }
    work = null;
  }

  return {
    begin: () => {
      isHeard = true;
      if (goesOn()) work ??= rounds();
    },
    settled: async () => {
      while (work !== null) await work;
    },
  };
}
