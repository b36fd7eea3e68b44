import { type Indicator, type Interval, latestValue, type Observation, type Outcome } from '#domain/indicator.ts';
import { brief, decimal } from './numbers.ts';

/** The latest value beside the comparison's of the very same period. */
export type Compared = {
  /** "riket". */
  name: string;
  period: Observation['period'];
  /** As published, so that a difference too small to be printed is none. */
  is: 'higher' | 'lower' | 'same';
  value: number;
  /** Whether the 95 % intervals have values in common; null where one of them is not given. */
  overlaps: boolean | null;
};

/** Null: there is nothing of the same period to compare with, or no sense in it, as with how many live here and there. */
export function comparedLatest({ series, comparison, direction, decimals }: Indicator): Compared | null {
  const latest = latestValue(series);
  if (latest === null || comparison === null || direction === 'neutral') return null;
  const other = comparison.observations.find((one) => one.period.edtf === latest.period.edtf);
  if (other === undefined || !('value' in other)) return null;
  const [own, its] = [decimal(latest.value, decimals), decimal(other.value, decimals)];
  return {
    name: comparison.geography.toLocaleLowerCase('sv'),
    period: latest.period,
    is: own === its ? 'same' : isHigher(latest.value, other.value),
    value: other.value,
    overlaps: overlap(intervalOf(latest), intervalOf(other)),
  };
}

/** "lägre än riket (84,2 %)", with the doubt that the intervals leave. */
export function comparedWords({ name, is, value, overlaps }: Compared, { decimals, unit }: Indicator): string {
  const words = `${relations[is]} ${name} (${brief(value, decimals, unit)})`;
  // That they overlap leaves it open, and no more: the difference may be certain all the same (Schenker and Gentleman,
  // "On judging the significance of differences by examining the overlap between confidence intervals", 2001).
  return overlaps === true && is !== 'same' ? `${words}, men skillnaden kan bero på slumpen` : words;
}

const relations: Record<Compared['is'], string> = { higher: 'högre än', lower: 'lägre än', same: 'samma som' };

function isHigher(value: number, other: number): 'higher' | 'lower' {
  return value > other ? 'higher' : 'lower';
}

function intervalOf(outcome: Outcome): Interval | null {
  return 'value' in outcome ? (outcome.interval ?? null) : null;
}

function overlap(one: Interval | null, other: Interval | null): boolean | null {
  return one === null || other === null ? null : one.low <= other.high && other.low <= one.high;
}
