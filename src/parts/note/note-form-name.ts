import type { ActivityId, AreaId } from '#domain/ids.ts';

/** Where a new note is begun: in its area, or from one of its activities. */
export function noteFormName(areaId: AreaId, about: ActivityId | null): string {
  return `note ${areaId} ${about ?? ''}`.trim();
}
