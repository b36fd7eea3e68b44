import { all, find, type Picture, type VersionedOf } from './document.ts';
import type { MeetingId } from './ids.ts';

type Meetings = {
  previousId: MeetingId;
  /** The plan, or its meetings and decisions, as the previous meeting last showed it. */
  before: Picture;
};

/**
 * What a meeting has to go through of what was decided before: all that the previous meeting decided, and what was open
 * then of what is older. What has been taken back is nothing to go through. What the meeting decides itself is in no
 * picture from before it was opened.
 */
export function earlierResolutions(picture: Picture, { previousId, before }: Meetings): VersionedOf<'resolution'>[] {
  return all(picture, 'resolution').filter((resolution) => {
    if (resolution.state === 'withdrawn') return false;
    return resolution.meetingId === previousId || find(before, 'resolution', resolution.id)?.state === 'open';
  });
}
