import type { CalendarDate } from '#domain/calendar.ts';
import { type Resolution, type Standing, standingOf } from '#domain/resolution.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { dateLabel } from '#domain/time/label.ts';
import { timePhrase } from './activity.ts';
import { shortDate } from './dates.ts';
import { type ShownStatus, standingNames } from './names.ts';
import { capitalised, counted } from './numbers.ts';

/** The shape that a decision's standing is drawn with: that of an activity which stands likewise. */
export const standingShapes: Record<Standing, ShownStatus> = {
  done: 'done',
  overdue: 'late',
  open: 'not-started',
  withdrawn: 'cancelled',
};

type Told = Pick<Resolution, 'state' | 'time' | 'followUps' | 'withdrawn'>;

/** How a decision stands, with the day that says so: "Försenat: skulle vara klart senast 31 maj 2023". */
export function standingWords(resolution: Told, today: CalendarDate): string {
  const standing = standingOf(resolution, today);
  const name = standingNames[standing];
  const day = dayOf(standing, resolution);
  if (day === null) return name;
  if (standing === 'overdue') return `${name}: skulle vara klart senast ${dateLabel(day)}`;
  return `${name} ${shortDate(day, today)}`;
}

/** When a decision is to be done: "Tid: våren 2024", "Tid ej angiven". */
export function dueWords({ time: { current } }: Pick<Resolution, 'time'>): string {
  return current === null ? capitalised(timePhrase(null)) : `Tid: ${timePhrase(current)}`;
}

/** What there is to follow up, in short: "3 beslut att följa upp, varav 1 försenat". */
export function followUpWords(resolutions: readonly Told[], today: CalendarDate): string {
  const open = resolutions.filter(({ state }) => state === 'open');
  if (open.length === 0) return 'Inget beslut kvar att följa upp';
  const overdue = open.filter((resolution) => standingOf(resolution, today) === 'overdue').length;
  const words = `${open.length} beslut att följa upp`;
  return overdue === 0 ? words : `${words}, varav ${counted(overdue, 'försenat', 'försenade')}`;
}

function dayOf(standing: Standing, { time, followUps, withdrawn }: Told): CalendarDate | null {
  switch (standing) {
    case 'done':
      return followUps.at(-1)?.on ?? null;
    case 'overdue':
      return time.current && boundsOf(time.current.edtf).latestEnd;
    case 'open':
      return null;
    case 'withdrawn':
      return withdrawn?.on ?? null;
  }
}
