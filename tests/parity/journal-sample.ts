import type { Activity } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import type { Event, Happening } from '#domain/events.ts';
import type { ActivityId, AreaId, DocumentId } from '#domain/ids.ts';
import { example } from '#domain/provenance.ts';
import type { Batch } from '#operations/ports.ts';
import { anActivity } from '#tests/builders.ts';

/** The least that a journal can be tried with: activities in areas, and batches of what happens to them. */

export const [areaOne, areaTwo]: readonly [AreaId, AreaId] = ['area-one', 'area-two'];
export const [first, second]: readonly [ActivityId, ActivityId] = ['activity-first', 'activity-second'];

export function activity(id: ActivityId, areaId: AreaId = areaOne): Activity {
  return anActivity({ id, areaId, title: `Kurs “${id}” – åäö`, status: 'not-started', time: '2023-08', leadId: null });
}

export type Circumstances = { areaId?: AreaId | null; on?: string };

export function happening(
  entityId: DocumentId,
  event: Event,
  { areaId = areaOne, on = '2023-06-15' }: Circumstances = {},
) {
  return { entityId, areaId, event, on: calendarDate(on), by: 'person-anna', provenance: example } satisfies Happening;
}

export function added(id: ActivityId, where: Circumstances = {}): Happening {
  return happening(id, { type: 'added', document: activity(id, where.areaId ?? areaOne) }, where);
}

export function checkedIn(id: ActivityId, where: Circumstances = {}): Happening {
  return happening(id, { type: 'checked-in' }, where);
}

/** A batch that expects nothing and leaves no receipt, unless told otherwise. */
export function batch(happenings: readonly Happening[], rest: Partial<Batch> = {}): Batch {
  return { happenings, at: '2026-11-21T12:00:00.000Z', expected: new Map(), receipt: null, ...rest };
}

export function receipt(key: string) {
  return { key, fingerprint: `fingerprint of ${key}`, body: '{"title":"å"}', version: 1 };
}
