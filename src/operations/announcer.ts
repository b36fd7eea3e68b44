import type { Journal, JournalListener } from './ports.ts';

/** The listeners of a journal. Its implementations share it, so that they tell alike. */
export type Announcer = { subscribe: Journal['subscribe']; announce: JournalListener };

export function announcer(): Announcer {
  const listeners = new Set<{ hear: JournalListener }>();
  return {
    subscribe: (hear) => {
      // An object of its own, since the same function may listen twice.
      const listener = { hear };
      listeners.add(listener);
      return () => {
        listeners.delete(listener);
      };
    },
    announce: (entries) => {
      if (entries.length === 0) return;
      for (const { hear } of listeners) hear(entries);
    },
  };
}
