import { all, type DocumentType, type VersionedOf } from '#domain/document.ts';
import { fold } from '#domain/fold.ts';
import type { Role } from '#domain/people.ts';
import { seedHappenings } from '#seed/journal.ts';

/** Things in the seed that the cases are about, found by what they are rather than by name. */
const picture = fold(seedHappenings());

export const plan = first('plan');
export const areas = all(picture, 'area');
export const area = first('area');
export const timed = first('activity', ({ time }) => time.current !== null);
export const untimed = first('activity', ({ time }) => time.current === null);
/** Recurs, and has been ticked off once. */
export const recurring = first(
  'activity',
  ({ recurrence, occurrences }) => recurrence !== null && occurrences.length > 0,
);
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
  if (found === undefined) throw new Error(`The seed has no such ${type}.`);
  return found;
}
