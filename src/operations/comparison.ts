import type { Input } from '#contract/index.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { find, type Picture } from '#domain/document.ts';
import { type ComparedPicture, changesBetween } from '#domain/since.ts';
import type { Operation } from './operation.ts';
import { type Failure, fail } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Scene, sceneOf, sceneShown } from './setting.ts';

type MomentAsked = Input<'compare'>['query']['from'];
type Compared = { told: ComparedPicture; picture: Picture };

export const compare: Operation<'compare'> = async ({ query }, ports) => {
  const now = await sceneOf(ports, undefined);
  if ('problem' in now) return now;
  const from = await pictureAsked(query.from, now, ports);
  if ('problem' in from) return from;
  const to = query.to === undefined ? nowAsked(now) : await pictureAsked(query.to, now, ports);
  if ('problem' in to) return to;
  return { answer: { from: from.told, to: to.told, ...changesBetween(from.picture, to.picture) } };
};

function nowAsked({ picture, setting }: Scene): Compared {
  return { told: { kind: 'now', on: setting.today }, picture };
}

async function pictureAsked(asked: MomentAsked, now: Scene, ports: Ports): Promise<Compared | Failure> {
  if (typeof asked === 'number') {
    if (asked > now.setting.position) return fail('position-ahead');
    const shown = { position: asked, on: now.setting.today };
    const { picture } = await sceneShown(shown, now, ports.journal);
    return { told: { kind: 'position', ...shown }, picture };
  }
  if (isCalendarDate(asked)) {
    const scene = await sceneOf(ports, asked);
    return 'problem' in scene ? scene : { told: { kind: 'day', on: asked }, picture: scene.picture };
  }
  const meeting = find(now.picture, 'meeting', asked);
  if (meeting === undefined) return fail('not-found');
  if (meeting.shown === null) return fail('meeting-not-open');
  const { picture, setting } = await sceneShown(meeting.shown, now, ports.journal);
  return { told: { kind: 'meeting', on: setting.today, meetingId: meeting.id, title: meeting.title }, picture };
}
