import type { Overview } from '#contract/views.ts';
import type { VersionedOf } from '#domain/document.ts';
import type { ActivityId, PersonId } from '#domain/ids.ts';
import type { RoundRow } from '#domain/round.ts';
import type { Names, Permission } from '#parts/plan-view.ts';

/** The plan as Avstämning needs it. */
export type CheckInView = Overview & Names & Permission & { me: PersonId | null; texts: LastTexts };

/** The latest note about each activity, once they have come. */
export type LastTexts = ReadonlyMap<ActivityId | null, VersionedOf<'note'>>;

/** Others' rows are looked at; they are changed on the area's page. */
export function mayWorkOn(row: RoundRow, view: CheckInView): boolean {
  return row.ownerId !== null && row.ownerId === view.me && view.may('check-in');
}

/** The last that was written about it or, where nothing was, about its area. */
export function lastTextOf(row: RoundRow, { texts }: CheckInView): VersionedOf<'note'> | null {
  const own = row.kind === 'activity' ? texts.get(row.activity.id) : undefined;
  return own ?? row.picture.latestNote;
}
