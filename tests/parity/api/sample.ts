import { connectionOf } from '#domain/connection.ts';
import { all, type DocumentType, type VersionedOf } from '#domain/document.ts';
import type { Happening } from '#domain/events.ts';
import { fold } from '#domain/fold.ts';
import { longestSeries } from '#domain/indicator.ts';
import type { Role } from '#domain/people.ts';
import { seedHappenings } from '#seed/journal.ts';
import { aMilestone, anActivity, anEvent, anIndicator, aSeries } from '#tests/builders.ts';

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

function dayOf(day: number): string {
  return new Date(Date.UTC(2020, 0, 1 + day)).toISOString().slice(0, 10);
}

/** What every backend begins with. */
export const beginning: readonly Happening[] = [
  ...seedHappenings(),
  anEvent({ type: 'added', document: full }, { entityId: full.id, areaId: full.areaId, by: null }),
  anEvent({ type: 'added', document: awaited }, { entityId: awaited.id, areaId: awaited.areaId, by: null }),
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
