import type { Happening } from '#domain/events.ts';
import type { ActivityId, AreaId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import { nils, omar, sara } from '../people.ts';
import { byPerson } from './by-person.ts';

/** Lokala utvecklingsarbeten has not been heard of since January, so that silence can be seen. */
export const checkIns: readonly Happening[] = [
  ...checkedIn(nils, '2023-01-24', 'area-lokalt', ['activity-3a', 'activity-3b']),
  ...checkedIn(omar, '2023-05-09', 'area-jamlik-vard', ['activity-9b', 'activity-9d']),
  ...checkedIn(sara, '2023-05-16', 'area-funktionsnedsattning', ['activity-6a']),
  ...checkedIn(sara, '2023-05-23', 'area-levnadsvanor', ['activity-4b', 'activity-4c']),
  ...checkedIn(nils, '2023-05-30', 'area-civilsamhallet', ['activity-7a', 'activity-7b']),
  ...checkedIn(sara, '2023-06-01', 'area-suicid', ['activity-2b', 'activity-2c', 'activity-2d']),
  ...checkedIn(nils, '2023-06-02', 'area-lansmodell', ['activity-1a']),
  ...checkedIn(sara, '2023-06-07', 'area-levnadsvanor', ['activity-4e']),
  ...checkedIn(omar, '2023-06-08', 'area-hbtq', ['activity-5a', 'activity-5b']),
  ...checkedIn(omar, '2023-06-12', 'area-vald', ['activity-8a', 'activity-8c']),
];

function checkedIn(person: Person, on: string, areaId: AreaId, activityIds: readonly ActivityId[]): Happening[] {
  return activityIds.map((entityId) => byPerson(person, on, { areaId, entityId }, { type: 'checked-in' }));
}
