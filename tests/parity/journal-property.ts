import * as fc from 'fast-check';
import { expect } from 'vitest';
import { activityStatuses } from '#domain/activity.ts';
import { addDays, calendarDate } from '#domain/calendar.ts';
import type { Event } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import type { ActivityId } from '#domain/ids.ts';
import { written } from '#domain/time/written.ts';
import { memoryJournal } from '#mocks/journal.ts';
import type { Batch, Journal } from '#operations/ports.ts';
import { activity, areaOne, areaTwo, batch, happening, receipt } from './journal-sample.ts';

const ids: readonly ActivityId[] = ['activity-a', 'activity-b', 'activity-c'];

const status = fc.constantFrom(...activityStatuses);
const text = fc.option(fc.string({ unit: 'grapheme' }));
const time = fc.option(
  fc.constantFrom(written('2023-08', 'klart augusti'), written('2023-12~'), written('2023-01/..')),
);

/** Whether the event fits the document is not asked here: `evolve` is total, and a journal keeps what it is given. */
const eventOf = (id: ActivityId): fc.Arbitrary<Event> =>
  fc.oneof(
    fc.constantFrom<Event>(
      { type: 'added', document: activity(id) },
      { type: 'note-finished' },
      { type: 'lead-changed', from: null, to: 'person-anna' },
    ),
    fc.constant<Event>({ type: 'checked-in' }),
    fc.record({ type: fc.constant('status-changed'), from: status, to: status, accordingTo: text, reason: text }),
    fc.record({ type: fc.constant('time-changed'), from: time, to: time, reason: text }),
  );

const happenings = fc
  .constantFrom(...ids)
  .chain((id) =>
    fc
      .record({ event: eventOf(id), areaId: fc.constantFrom(areaOne, areaTwo, null), day: fc.nat({ max: 400 }) })
      .map(({ event, areaId, day }) => happening(id, event, { areaId, on: addDays(calendarDate('2023-01-01'), day) })),
  );

const batches: fc.Arbitrary<Batch[]> = fc.array(
  fc
    .record({
      happenings: fc.array(happenings, { maxLength: 5 }),
      // Low versions and few keys, so that conflicts and repetitions are common.
      expected: fc.array(fc.tuple(fc.constantFrom(...ids), fc.nat({ max: 3 })), { maxLength: 1 }),
      key: fc.option(fc.constantFrom('key-one', 'key-two', 'key-three')),
    })
    .map(({ happenings, expected, key }) =>
      batch(happenings, { expected: new Map(expected), receipt: key === null ? null : receipt(key) }),
    ),
  { maxLength: 12 },
);

/** Random batches come to the same in memory and in the journal under test: each answer, all entries, all documents, and how they stood half-way. */
export async function journalAgreesWithMemory(open: () => Promise<Journal>): Promise<void> {
  await fc.assert(
    fc.asyncProperty(batches, async (all) => {
      const [memory, journal] = [memoryJournal(), await open()];
      try {
        for (const one of all) expect(await journal.append(one)).toEqual(await memory.append(one));
        expect(await journal.entries({})).toEqual(await memory.entries({}));
        expect([...(await journal.picture())]).toEqual([...(await memory.picture())]);
        const position = Math.floor((await journal.position()) / 2);
        const before = (await memory.entries({})).slice(0, position);
        expect([...(await journal.pictureAt({ position }))]).toEqual([...fold(before)]);
      } finally {
        await journal.close();
      }
    }),
    { numRuns: 40 },
  );
}
