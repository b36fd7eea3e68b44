import type { Show } from '#contract/views.ts';
import { latestByActivity } from '#domain/area-picture.ts';
import { all, find, type VersionedOf } from '#domain/document.ts';
import { lastClosed } from '#domain/meeting.ts';
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

/** Against what the meeting before it last showed: as it was when this one was opened or, until then, as it is now. */
async function sinceLast(
  meeting: VersionedOf<'meeting'>,
  { now, shown }: { now: Scene; shown: Scene },
  ports: Ports,
): Promise<Comparison | null> {
  const last = lastClosed(all(now.picture, 'meeting'));
  const previous =
    meeting.shown === null ? last && { meetingId: last.id, position: last.shown.position } : meeting.previous;
  const before = previous && find(now.picture, 'meeting', previous.meetingId);
  if (previous === null || before === undefined || before === null) return null;
  const picture = await ports.journal.pictureAt({ position: previous.position });
  const { today: on } = shown.setting;
  const told = ({ id: meetingId, title }: VersionedOf<'meeting'>) => ({ kind: 'meeting', meetingId, title }) as const;
  return {
    from: { on: before.shown?.on ?? on, ...told(before) },
    to: { on, ...(meeting.shown === null ? { kind: 'now' } : told(meeting)) },
    ...changesBetween(picture, shown.picture),
  };
}
