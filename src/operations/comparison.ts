import type { Input } from '#contract/index.ts';
import { isCalendarDate } from '#domain/calendar.ts';
import { all, find, type Picture } from '#domain/document.ts';
import { type ComparedPicture, changesBetween } from '#domain/since.ts';
import type { Operation } from './operation.ts';
import { type Failure, fail } from './outcome.ts';
import type { Ports } from './ports.ts';
import { type Scene, sceneOf, sceneShown } from './setting.ts';

type MomentAsked = Input<'compare'>['query']['from'];

/** `position`: its place in the journal. Null: a day has none, since what is dated to it may be entered later. */
type Compared = { told: ComparedPicture; picture: Picture; position: number | null };

/** Measures are as they were known: no period is left out of an earlier day, as it is where that day is shown. */
export const compare: Operation<'compare'> = async ({ query }, ports) => {
  const now = await sceneOf(ports, undefined);
  if ('problem' in now) return now;
  const from = await pictureAsked(query.from, now, ports);
  if ('problem' in from) return from;
  const to = query.to === undefined ? nowAsked(now) : await pictureAsked(query.to, now, ports);
  if ('problem' in to) return to;
  const [earlier, later] = isAfter(from, to) ? [to, from] : [from, to];
  return { answer: { from: earlier.told, to: later.told, ...changesBetween(earlier.picture, later.picture) } };
};

/** By the journal where both have a place in it, else by the plan's days. */
function isAfter(a: Compared, b: Compared): boolean {
  if (a.position !== null && b.position !== null) return a.position > b.position;
  return a.told.on === b.told.on ? placeInDay[a.told.kind] > placeInDay[b.told.kind] : a.told.on > b.told.on;
}

/** A day is compared as it ended, and the one that goes on has come as far as now. */
const placeInDay: Record<ComparedPicture['kind'], number> = { position: 0, meeting: 0, day: 1, now: 2 };

function nowAsked({ picture, setting }: Scene): Compared {
  return { told: { kind: 'now', on: setting.today }, picture, position: setting.position };
}

async function pictureAsked(asked: MomentAsked, now: Scene, ports: Ports): Promise<Compared | Failure> {
  if (typeof asked === 'number') return pictureAfter(asked, now, ports);
  if (isCalendarDate(asked)) {
    const scene = await sceneOf(ports, asked);
    return 'problem' in scene ? scene : { told: { kind: 'day', on: asked }, picture: scene.picture, position: null };
  }
  const meeting = find(now.picture, 'meeting', asked);
  if (meeting === undefined) return fail('not-found');
  if (meeting.shown === null) return fail('meeting-not-open');
  const { picture } = await sceneShown(meeting.shown, now, ports.journal);
  const { position, on } = meeting.shown;
  return { told: { kind: 'meeting', on, meetingId: meeting.id, title: meeting.title }, picture, position };
}

async function pictureAfter(position: number, now: Scene, { journal }: Ports): Promise<Compared | Failure> {
  if (position > now.setting.position) return fail('position-ahead');
  const [entry] = await journal.entries({ after: position - 1, limit: 1 });
  const on = entry?.on ?? now.setting.today;
  const { picture } = await sceneShown({ position, on }, now, journal);
  // The journal may begin with people and partners.
  if (all(picture, 'plan').length === 0) return fail('before-plan');
  return { told: { kind: 'position', on, position }, picture, position };
}
