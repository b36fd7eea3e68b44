import { calendarDate } from '#domain/calendar.ts';
import type { Event, Happening } from '#domain/events.ts';
import type { AreaId, DocumentId } from '#domain/ids.ts';
import type { Person } from '#domain/people.ts';
import { example } from '#domain/provenance.ts';

/** Exempeldata: something that an example person is made to have done. */
export function byPerson(
  person: Person,
  on: string,
  { areaId, entityId }: { areaId: AreaId | null; entityId: DocumentId },
  event: Event,
): Happening {
  return { entityId, areaId, event, on: calendarDate(on), by: person.id, provenance: example };
}
