import type { Setting } from '#contract/views.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import { all, type Picture } from '#domain/document.ts';
import type { ShownPicture } from '#domain/meeting.ts';
import { maskedPicture } from '#domain/redaction.ts';
import { todayOf } from '#domain/today.ts';
import { type Failure, fail } from './outcome.ts';
import type { Journal, Ports } from './ports.ts';

/** The picture of the day asked for, with what every view of it needs. */
export type Scene = { picture: Picture; setting: Setting };

/** The plan as it is, or as it stood at the end of an earlier day. */
export async function sceneOf(ports: Ports, asOf: CalendarDate | undefined): Promise<Scene | Failure> {
  // Before the picture: what comes between the two is then at worst told again, and never missed.
  const position = await ports.journal.position();
  const current = await ports.journal.picture();
  const [currentPlan] = all(current, 'plan');
  if (currentPlan === undefined) return fail('before-plan');
  const calendarToday = todayOf(currentPlan, ports.clock.now());
  if (asOf !== undefined && asOf > calendarToday) return fail('as-of-in-future');

  const isNow = asOf === undefined || asOf === calendarToday;
  const picture = isNow ? current : maskedPicture(await ports.journal.pictureAt({ until: asOf }), current);
  const [plan] = all(picture, 'plan');
  if (plan === undefined) return fail('before-plan');
  return {
    picture,
    setting: {
      plan,
      today: isNow ? calendarToday : asOf,
      calendarToday,
      asOf: isNow ? null : asOf,
      position,
      people: all(picture, 'person'),
      partners: all(picture, 'partner'),
    },
  };
}

/**
 * The plan as it stood at a position of the journal, told on the plan's day of it. Measures are as they stood there: no
 * period is left out, as it is from an earlier day. Throws nothing; before there was a plan it is told with today's.
 */
export async function sceneShown(
  { position, on }: ShownPicture,
  { picture: now, setting }: Scene,
  journal: Journal,
): Promise<Scene> {
  const picture = maskedPicture(await journal.pictureAt({ position }), now);
  const [plan = setting.plan] = all(picture, 'plan');
  const [people, partners] = [all(picture, 'person'), all(picture, 'partner')];
  return { picture, setting: { ...setting, plan, today: on, position, people, partners } };
}
