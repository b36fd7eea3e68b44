import type { CalendarDate } from '#domain/calendar.ts';
import { type Resolution, type Standing, standingOf } from '#domain/resolution.ts';
import { standingNames } from './names.ts';
import { counted, listed } from './numbers.ts';

const order: readonly Standing[] = ['overdue', 'open', 'done'];

/** "Av 3 beslut är 1 försenat, 1 inte klart och 1 klart." What was taken back is not counted. */
export function resolutionCounts(resolutions: readonly Resolution[], today: CalendarDate): string {
  const standings = resolutions.map((one) => standingOf(one, today)).filter((one) => one !== 'withdrawn');
  if (standings.length === 0) return 'Inget har beslutats än.';
  const parts = order.flatMap((standing) => {
    const count = standings.filter((one) => one === standing).length;
    return count === 0 ? [] : [`${count} ${standingNames[standing].toLocaleLowerCase('sv')}`];
  });
  return `Av ${counted(standings.length, 'beslut', 'beslut')} är ${listed(parts)}.`;
}
