import type { MeetingDetail, MeetingList } from '#contract/views.ts';
import { all, find, type Picture, type VersionedOf } from '#domain/document.ts';
import { earlierResolutions } from '#domain/earlier-resolutions.ts';
import { fold } from '#domain/fold.ts';
import type { MeetingId } from '#domain/ids.ts';
import { previousMeeting } from '#domain/meeting.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import type { Journal } from './ports.ts';
import { type Scene, sceneOf } from './setting.ts';

export const listMeetings: Operation<'listMeetings'> = async (_, ports) => {
  const scene = await sceneOf(ports, undefined);
  if ('problem' in scene) return scene;
  const { picture, setting } = scene;
  const areas = all(picture, 'area')
    .sort((a, b) => a.number - b.number)
    .map(({ id, number, title }) => ({ id, number, title }));
  const [meetings, resolutions] = [all(picture, 'meeting'), all(picture, 'resolution')];
  return { answer: { ...setting, areas, meetings, resolutions } satisfies MeetingList };
};

export const readMeeting: Operation<'readMeeting'> = async ({ params: { meetingId } }, ports) => {
  const scene = await sceneOf(ports, undefined);
  if ('problem' in scene) return scene;
  const now = find(scene.picture, 'meeting', meetingId);
  return now === undefined ? fail('not-found') : { answer: await detailOf(now, scene, ports.journal) };
};

/** A meeting with what it decided and goes through; a closed one as it was closed. */
export async function detailOf(
  now: VersionedOf<'meeting'>,
  { picture, setting }: Scene,
  journal: Journal,
): Promise<MeetingDetail> {
  const then = now.state === 'closed' ? await asClosed(journal, now.id) : picture;
  const meeting = find(then, 'meeting', now.id) ?? now;
  return {
    ...setting,
    // The version is the one that a change is held against. Addresses and what was masked are as they are now.
    meeting: { ...meeting, version: now.version, links: now.links },
    resolutions: all(then, 'resolution').filter((one) => one.meetingId === meeting.id),
    earlier: await earlierTo(meeting, then, journal),
  };
}

/** Only what can happen to meetings and decisions: nothing else of the plan is asked of it. */
async function picturesOfMeetings(journal: Journal, before: number): Promise<Picture> {
  return fold(await journal.entries({ of: ['meeting', 'resolution'], before }));
}

/** Meetings and decisions as they stood when the meeting was last closed. */
async function asClosed(journal: Journal, entityId: MeetingId): Promise<Picture> {
  const [closing] = await journal.entries({ entityId, types: ['meeting-closed'], order: 'newest', limit: 1 });
  return picturesOfMeetings(journal, (closing?.seq ?? 0) + 1);
}

/** Which meeting comes before is settled when this one is opened; until then it is the one that was last closed. */
async function earlierTo(
  meeting: VersionedOf<'meeting'>,
  then: Picture,
  journal: Journal,
): Promise<VersionedOf<'resolution'>[]> {
  const previous = meeting.shown === null ? previousMeeting(all(then, 'meeting')) : meeting.previous;
  if (previous === null) return [];
  const before = await picturesOfMeetings(journal, previous.position + 1);
  return earlierResolutions(then, { previousId: previous.meetingId, before });
}
