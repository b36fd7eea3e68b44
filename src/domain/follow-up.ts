import type { AreaPicture } from './area-picture.ts';
import type { VersionedOf } from './document.ts';
import type { PersonId } from './ids.ts';
import { byLastDay } from './time/compare.ts';

/** A decision that is to be followed up, and who is asked how it goes; null: nobody is. */
export type FollowUpRow = { resolution: VersionedOf<'resolution'>; ownerId: PersonId | null };

type Decided = {
  areas: readonly Pick<AreaPicture, 'area' | 'resolutions'>[];
  /** Those about the whole plan. */
  resolutions: readonly VersionedOf<'resolution'>[];
};

/**
 * What was decided and is to be followed up, what should be done first before the rest and what has no time last. Who
 * answers for it is asked or, where nobody does, who keeps its area true.
 */
export function followUpRows({ areas, resolutions }: Decided): FollowUpRow[] {
  return [
    ...areas.flatMap(({ area, resolutions: own }) =>
      own.map((resolution) => ({ resolution, ownerId: resolution.leadId ?? area.coordinatorId })),
    ),
    ...resolutions.map((resolution) => ({ resolution, ownerId: resolution.leadId })),
  ].sort((a, b) => byLastDay(a.resolution.time, b.resolution.time));
}
