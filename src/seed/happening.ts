import type { CalendarDate } from '#domain/calendar.ts';
import type { Document } from '#domain/document.ts';
import type { Event, Happening } from '#domain/events.ts';
import type { ActivityId, AreaId } from '#domain/ids.ts';
import type { Provenance } from '#domain/provenance.ts';

export function added(document: Document, on: CalendarDate, provenance: Provenance): Happening {
  const event: Event = { type: 'added', document };
  return { entityId: document.id, areaId: areaIdOf(document), event, on, by: null, provenance };
}

/** What a source says has happened to an activity. Nobody here did it, so `by` is null. */
export function toldBySource(
  activity: { id: ActivityId; areaId: AreaId },
  on: CalendarDate,
  provenance: Provenance,
  event: Event,
): Happening {
  return { entityId: activity.id, areaId: activity.areaId, event, on, by: null, provenance };
}

function areaIdOf(document: Document): AreaId | null {
  switch (document.type) {
    case 'area':
      return document.id;
    case 'activity':
    case 'gate':
    case 'note':
    case 'indicator':
    case 'resolution':
      return document.areaId;
    case 'plan':
    case 'person':
    case 'partner':
    case 'meeting':
      return null;
  }
}
