import type { KeptPromise, MilestoneStanding, PromisedYear } from '#domain/own-performance.ts';
import { timePhrase } from './activity.ts';
import { capitalised, counted, listed } from './numbers.ts';

/** "ANDTS-konferenser 2023: 1 av 2, 2024: 0 av 2 hittills, 2025 ligger framåt". */
export function promiseWords({ recurrence, years }: Pick<KeptPromise, 'recurrence' | 'years'>): string {
  const begun = years.filter((year) => !liesAhead(year)).map(yearWords);
  const ahead = years.filter(liesAhead).map(({ year }) => String(year));
  const later = ahead.length === 0 ? [] : [`${listed(ahead)} ligger framåt`];
  return `${capitalised(recurrence.many)} ${[...begun, ...later].join(', ')}`;
}

/** What has already been done of a year to come is told as of any other. */
function liesAhead({ state, done }: PromisedYear): boolean {
  return state === 'ahead' && done === 0;
}

function yearWords({ year, done, promised, state }: PromisedYear): string {
  const count = promised === null ? `${done}, utan att något antal är lovat` : `${done} av ${promised}`;
  return `${year}: ${count}${state === 'over' ? '' : ' hittills'}`;
}

/** What has been done that no year counts, and why. Null: nothing. */
export function uncountedWords({
  recurrence: { one, many },
  uncounted,
}: Pick<KeptPromise, 'recurrence' | 'uncounted'>): string | null {
  if (uncounted.length === 0) return null;
  const times = uncounted.map(({ time }) => timePhrase(time));
  return `${counted(uncounted.length, one, many)} räknas inte: ${listed(times)} ligger utanför löftet eller kan ligga i mer än en period.`;
}

/** "1 av 2 hållpunkter nådda". */
export function milestoneCountWords(milestones: readonly MilestoneStanding[]): string {
  const reached = milestones.filter(({ milestone }) => milestone.reached !== null).length;
  const all = milestones.length;
  return `${reached} av ${counted(all, 'hållpunkt nådd', 'hållpunkter nådda')}`;
}

/** "nådd 31 mars 2023", "skulle ha nåtts mars 2023", "planerad till hösten 2023". */
export function milestoneWords({ milestone: { reached, time }, isOverdue }: MilestoneStanding): string {
  if (reached !== null) return `nådd ${timePhrase(reached)}`;
  if (time === null) return 'tid ej angiven';
  return `${isOverdue ? 'skulle ha nåtts' : 'planerad till'} ${timePhrase(time)}`;
}
