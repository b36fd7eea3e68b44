import type { MeetingList } from '#contract/views.ts';
import type { VersionedOf } from '#domain/document.ts';
import { lastClosed } from '#domain/meeting.ts';

/**
 * What a meeting that is opened now will have to go through: see `earlierResolutions`, which the server asks. Here it is
 * not known what was open when the last meeting closed, and what has been followed up since then stands for it.
 */
export function toGoThrough({
  meetings,
  resolutions,
}: Pick<MeetingList, 'meetings' | 'resolutions'>): VersionedOf<'resolution'>[] {
  const last = lastClosed(meetings);
  if (last === null) return [];
  return resolutions.filter(({ meetingId, state, followUps }) => {
    if (state === 'withdrawn') return false;
    const heardOn = followUps.at(-1)?.on;
    return meetingId === last.id || state === 'open' || (heardOn !== undefined && heardOn > last.shown.on);
  });
}
