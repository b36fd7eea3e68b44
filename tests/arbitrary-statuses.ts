import fc from 'fast-check';
import { type ActivityStatus, activityStatuses } from '#domain/activity.ts';
import { addDays } from '#domain/calendar.ts';
import type { Event, Happening } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import type { ActivityId } from '#domain/ids.ts';
import { entered, example } from '#domain/provenance.ts';
import { planned, type WrittenTime, written } from '#domain/time/written.ts';
import { anActivity, anEvent, today } from './builders.ts';

/** Few days and few times, so that the same day, days that go back and times that pass are common. */
const day = fc.integer({ min: -120, max: 0 }).map((days) => addDays(today, days));
const time = fc.constantFrom(null, written('2023-03'), written('2023-04-10'), written('2023-33'), written('2023/..'));
const status = fc.constantFrom(...activityStatuses);
const provenance = fc.constantFrom(entered, example);

type Kind = 'status' | 'time' | 'check-in' | 'undo';
type Doing = { kind: Kind; to: ActivityStatus; at: WrittenTime | null };

const doing = (kinds: readonly Kind[]): fc.Arbitrary<Doing> =>
  fc.record({ kind: fc.constantFrom(...kinds), to: status, at: time });

/** Three activities, each added once and then changed on any days, as a journal has them. */
export function anyStatusJournal(kinds: readonly Kind[] = ['status', 'time', 'check-in', 'undo']) {
  const changes = fc.array(fc.record({ doing: doing(kinds), on: day, provenance }), { maxLength: 8 });
  const own = (id: ActivityId) =>
    fc.record({ status, time, changes, on: day }).map((first): Happening[] => {
      const document = anActivity({ id, status: first.status, time: planned(first.time) });
      const journal = [anEvent({ type: 'added', document }, { entityId: id, on: first.on })];
      for (const { doing, on, provenance } of first.changes) {
        journal.push(anEvent(eventOf(doing, journal, id), { entityId: id, on, provenance }));
      }
      return journal;
    });
  return fc.tuple(own('activity-1'), own('activity-2'), own('activity-3')).map((all) => all.flat());
}

/** What it says of the time that was is true, as `decide` would have it. */
function eventOf({ kind, to, at }: Doing, before: readonly Happening[], id: ActivityId): Event {
  const activity = fold(before).get(id);
  if (activity?.type !== 'activity') return { type: 'checked-in' };
  switch (kind) {
    case 'status':
      return { type: 'status-changed', from: activity.status.value, to, accordingTo: null, reason: null };
    case 'time':
      return { type: 'time-changed', from: activity.time.current, to: at, reason: null };
    case 'undo': {
      const earlier = fold(before.slice(0, -1)).get(id);
      const { version: _, ...restored } = earlier?.type === 'activity' ? earlier : activity;
      return { type: 'undone', undid: [{ type: 'checked-in' }], restored };
    }
    case 'check-in':
      return { type: 'checked-in' };
  }
}
