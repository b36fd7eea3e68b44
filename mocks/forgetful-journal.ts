import { announcer } from '#operations/announcer.ts';
import type { DemoJournal, Seed } from './browser-journal.ts';
import { seededJournal } from './journal.ts';

/** The demo's journal where the browser keeps nothing, as in some private windows. */
export function forgetfulJournal({ happenings, at }: Seed): DemoJournal {
  const { subscribe, announce } = announcer();
  const begin = () => {
    const journal = seededJournal(happenings, at);
    journal.subscribe(announce);
    return journal;
  };
  let memory = begin();
  return {
    picture: () => memory.picture(),
    pictureAt: (moment) => memory.pictureAt(moment),
    receipt: (key) => memory.receipt(key),
    entries: (range) => memory.entries(range),
    position: () => memory.position(),
    subscribe,
    append: (batch) => memory.append(batch),
    startOver: async () => {
      memory = begin();
      announce(await memory.entries({}));
    },
    close: () => memory.close(),
  };
}
