import type { CalendarDate } from '#domain/calendar.ts';
import { type Resolution, type Standing, standingOf } from '#domain/resolution.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { dateLabel } from '#domain/time/label.ts';
import { shortDate } from './dates.ts';
import { type ShownStatus, standingNames } from './names.ts';

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
