import { connectionOf } from '#domain/connection.ts';
import { all, type DocumentType, type VersionedOf } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import { longestSeries } from '#domain/indicator.ts';
import type { Role } from '#domain/people.ts';
import { seedHappenings } from '#seed/journal.ts';
import { plan as seedPlan } from '#seed/plan.ts';
import { aMeeting, aMilestone, anActivity, anEvent, anIndicator, aResolution, aSeries } from '#tests/builders.ts';

/** An activity with a point inside it that nobody has reached; the seed's only one is reached. */
const awaited = anActivity({
  id: 'activity-awaited',
  areaId: 'area-jamlik-vard',
  leadId: null,
  milestones: [aMilestone()],
});

/** A measure of which no more values can be entered: one a day. */
const full = anIndicator({
  id: 'indicator-full',
  areaId: 'area-jamlik-vard',
  unit: 'personer',
  series: aSeries('Kalmar län', Object.fromEntries(Array.from({ length: longestSeries }, (_, day) => [dayOf(day), 5]))),
});

/** A meeting that goes on, with an address to what it shows and something that it has decided. */
const open = aMeeting({
  id: 'meeting-under-way',
  planId: seedPlan.id,
  state: 'open',
  shown: { position: 100, on: seedPlan.calendar.exampleToday },
  agenda: [
    {
      id: 'item-one',
      title: 'En punkt',
      areaId: 'area-suicid',
      why: 'Ett skäl.',
      privateNote: 'Bara för sekreteraren.',
    },
  ],
  privateNote: 'Också bara för sekreteraren.',
  links: [
    { id: 'link-under-way', until: '2026-11-21T12:00:00.000Z', by: 'person-maja', isWithdrawn: false },
    { id: 'link-ended', until: '2026-11-21T08:59:59.999Z', by: 'person-maja', isWithdrawn: false },
  ],
});
const resolution = aResolution({ id: 'resolution-under-way', meetingId: open.id, by: 'person-maja' });

function dayOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

/** What every backend begins with. */
export const beginning: readonly Happening[] = [
  ...seedHappenings(),
  anEvent({ type: 'added', document: full }, { entityId: full.id, areaId: full.areaId, by: null }),
  anEvent({ type: 'added', document: awaited }, { entityId: awaited.id, areaId: awaited.areaId, by: null }),
  anEvent({ type: 'added', document: open }, { entityId: open.id, areaId: null, by: null }),
  anEvent({ type: 'added', document: resolution }, { entityId: resolution.id, areaId: null, by: null }),
];

/** Things in it that the cases are about, found by what they are rather than by name. */
const picture = fold(beginning);

export const plan = first('plan');
export const areas = all(picture, 'area');
export const area = first('area');
export const indicators = all(picture, 'indicator');
export const timed = first('activity', ({ time }) => time.current !== null);
export const untimed = first('activity', ({ time }) => time.current === null);
/** Recurs, and has been ticked off once. */
export const recurring = first(
  'activity',
  ({ recurrence, occurrences }) => recurrence !== null && occurrences.length > 0,
);
export const withMilestone = first('activity', ({ milestones }) => milestones.some(({ reached }) => reached === null));
/** Waits for a decision. */
export const gate = first('gate', ({ outcome }) => outcome === null);
/** Has been ticked off, under a name that a key may have as well. */
export const ticked = first('activity', ({ occurrences }) => occurrences.some(({ id }) => id.length > 18));
/** Was there from the beginning. */
export const knownNote = first('note');
/** A measure that its source can be asked for, and one that is entered by hand. */
export const connected = first('indicator', (one) => connectionOf(one) !== null);
export const byHand = first('indicator', (one) => connectionOf(one) === null && one.series.observations.length > 3);
export const fullOfValues = first('indicator', ({ id }) => id === full.id);
/** A meeting that has been held, one to come and one under way. */
export const held = first('meeting', ({ state }) => state === 'closed');
export const planned = first('meeting', ({ state }) => state === 'planned');
export const underWay = first('meeting', ({ id }) => id === open.id);
/** By the meeting under way, and what the one before it decided that is not done. */
export const decided = first('resolution', ({ id }) => id === resolution.id);
export const undone = first('resolution', ({ meetingId, state }) => meetingId === held.id && state === 'open');
export const elsewhere = first('activity', ({ areaId }) => areaId !== area.id);
export const manager = personWho('manager');
export const coordinator = personWho('coordinator');
export const steering = personWho('steering');
export const today = plan.calendar.exampleToday;

function personWho(role: Role): VersionedOf<'person'> {
  return first('person', (person) => person.role === role);
}

function first<T extends DocumentType>(type: T, fits: (one: VersionedOf<T>) => boolean = () => true): VersionedOf<T> {
  const found = all(picture, type).find(fits);
  if (found === undefined) throw new Error(`There is no such ${type}.`);
  return found;
}
