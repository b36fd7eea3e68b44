import { longestShare, type ShowLink } from '#domain/meeting.ts';
import { fetchedAtText } from '#ui/fetched-at.ts';

/** How long an address may be asked to hold, in words and by this machine's clock. */
export const linkEnds = [
  { id: 'two', name: 'I två timmar', from: (now: Date) => hoursAfter(now, 2) },
  { id: 'four', name: 'I fyra timmar', from: (now: Date) => hoursAfter(now, 4) },
  { id: 'midnight', name: 'Till midnatt', from: untilMidnight },
] as const;

export type LinkEnd = (typeof linkEnds)[number];

export type LinkState = 'holds' | 'ended' | 'withdrawn';

export function linkState({ until, isWithdrawn }: ShowLink, now: Date): LinkState {
  if (isWithdrawn) return 'withdrawn';
  return Date.parse(until) > now.getTime() ? 'holds' : 'ended';
}

/** "Gäller till 16.30", "Gällde till 22 november 16.30". */
export function endWords({ until }: Pick<ShowLink, 'until'>, now: Date): string {
  const end = new Date(until);
  const isMidnight = end.getTime() === midnightAfter(now).getTime();
  const told = isMidnight ? 'midnatt' : fetchedAtText(end, now);
  return `${end > now ? 'Gäller' : 'Gällde'} till ${told}`;
}

function hoursAfter(now: Date, hours: number): Date {
  return new Date(now.getTime() + hours * 60 * 60 * 1000);
}

/** Or for as long as may be: the day on which the clocks are set back is longer than that. */
function untilMidnight(now: Date): Date {
  return new Date(Math.min(midnightAfter(now).getTime(), now.getTime() + longestShare));
}

function midnightAfter(now: Date): Date {
  return new Date(now.getFullYear(), now.getMonth(), now.getDate() + 1);
}
