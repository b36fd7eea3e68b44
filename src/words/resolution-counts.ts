import type { CalendarDate } from '#domain/calendar.ts';
import { type Resolution, standingOf } from '#domain/resolution.ts';
import { counted, listed } from './numbers.ts';

/** The most urgent first. */
const standings = [
  { standing: 'overdue', one: 'försenat', many: 'försenade' },
  { standing: 'open', one: 'inte klart', many: 'inte klara' },
  { standing: 'done', one: 'klart', many: 'klara' },
] as const;

/** "Av 3 beslut är 1 försenat, 1 inte klart och 1 klart." What was taken back is not counted. */
export function resolutionCounts(resolutions: readonly Resolution[], today: CalendarDate): string {
  const stands = resolutions.map((resolution) => standingOf(resolution, today)).filter((one) => one !== 'withdrawn');
  if (stands.length === 0) return 'Inget har beslutats än.';
  const parts = standings.flatMap(({ standing, one, many }) => {
    const count = stands.filter((other) => other === standing).length;
    return count === 0 ? [] : [counted(count, one, many)];
  });
  return `Av ${counted(stands.length, 'beslut', 'beslut')} är ${listed(parts)}.`;
}
