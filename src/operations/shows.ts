import type { Show } from '#contract/views.ts';
import { latestByActivity } from '#domain/area-picture.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import { previousMeeting } from '#domain/meeting.ts';
import { type Comparison, changesBetween } from '#domain/since.ts';
import { overviewOf } from './areas.ts';
import type { Operation } from './operation.ts';
import { fail } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Scene, sceneOf, sceneShown } from './setting.ts';

export const readShow: Operation<'readShow'> = async ({ params }, ports) => {
  const now = await sceneOf(ports, undefined);
  if ('problem' in now) return now;
  const meeting = find(now.picture, 'meeting', params.meetingId);
  return meeting === undefined ? fail('not-found') : { answer: await showOf(meeting, now, ports) };
};

/** What a meeting shows of the plan; before it is opened, the plan as it is. */
export async function showOf(meeting: VersionedOf<'meeting'>, now: Scene, ports: Ports): Promise<Show> {
  const scene = meeting.shown === null ? now : await sceneShown(meeting.shown, now, ports.journal);
  const since = await sinceLast(meeting, { now, shown: scene }, ports);
  return { ...overviewOf(scene), notes: latestByActivity(scene.picture), since };
}

/**
 * Against what the meeting before it last showed: as it was when this one was opened or, until then, as it is now. That
 * one may be opened again afterwards, so what it is called is read off what is shown, and not off how it is now.
 */
async function sinceLast(
  meeting: VersionedOf<'meeting'>,
  { now, shown }: { now: Scene; shown: Scene },
  ports: Ports,
): Promise<Comparison | null> {
  const previous = meeting.shown === null ? previousMeeting(all(now.picture, 'meeting')) : meeting.previous;
  if (previous === null) return null;
  const [before] = [shown, now].flatMap(({ picture }) => find(picture, 'meeting', previous.meetingId) ?? []);
  if (before === undefined) return null;
  const { picture } = await sceneShown(previous, now, ports.journal);
  const { today: on } = shown.setting;
  const told = ({ id: meetingId, title }: VersionedOf<'meeting'>) => ({ kind: 'meeting', meetingId, title }) as const;
  return {
    from: { on: previous.on, ...told(before) },
    to: { on, ...(meeting.shown === null ? { kind: 'now' } : told(meeting)) },
    ...changesBetween(picture, shown.picture),
  };
}
