import type { DemoJournal, Seed } from './browser-journal.ts';
import { seededJournal } from './journal.ts';

/** The demo's journal where the browser keeps nothing, as in some private windows. */
export function forgetfulJournal({ happenings, at }: Seed): DemoJournal {
  let memory = seededJournal(happenings, at);
  return {
    picture: () => memory.picture(),
    pictureUntil: (day) => memory.pictureUntil(day),
    receipt: (key) => memory.receipt(key),
    entries: (range) => memory.entries(range),
    append: (batch) => memory.append(batch),
    startOver: async () => {
      memory = seededJournal(happenings, at);
    },
    close: () => memory.close(),
  };
}
