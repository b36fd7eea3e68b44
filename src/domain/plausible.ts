import type { Indicator, Outcome, Series } from './indicator.ts';

/** With fewer values than this nothing can be called far outside them. */
const fewest = 4;

/** More than a county counts of anything, and little enough for every digit of it to be kept. */
const largest = 1e12;

/** Why there can be no such value. */
export type Impossibility = 'negative' | 'over-hundred-per-cent' | 'too-large' | 'outside-its-interval';

/** What is impossible about an outcome: a share outside 0–100 per cent, an interval that leaves its value out; or null. */
export function impossibilityOf(outcome: Outcome, { unit }: Pick<Indicator, 'unit'>): Impossibility | null {
  if ('missing' in outcome) return null;
  const { value, interval } = outcome;
  const all = interval === undefined ? [value] : [value, interval.low, interval.high];
  if (all.some((one) => one < 0)) return 'negative';
  if (unit === '%' && all.some((one) => one > 100)) return 'over-hundred-per-cent';
  // Said so that what is no number at all fails it too.
  if (!all.every((one) => one <= largest)) return 'too-large';
  return interval !== undefined && (value < interval.low || value > interval.high) ? 'outside-its-interval' : null;
}

export function isImpossible(outcome: Outcome, indicator: Pick<Indicator, 'unit'>): boolean {
  return impossibilityOf(outcome, indicator) !== null;
}

/**
 * Whether a value lies so far outside a series that a slip is likelier than a change: beyond Tukey's outer fences,
 * three interquartile ranges below the first quartile or above the third (Tukey, Exploratory Data Analysis, 1977), and
 * more than a tenth of the median away, since a series that hardly varies has fences that anything would pass.
 */
export function isFarOutside(outcome: Outcome, series: Series): boolean {
  if ('missing' in outcome) return false;
  const values = sortedValues(series);
  if (values.length < fewest) return false;
  const [first, median, third] = [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
  const reach = Math.max(3 * (third - first), Math.abs(median) / 10);
  // What has been measured before can be measured again.
  const lowest = Math.min(first - reach, ...values);
  const highest = Math.max(third + reach, ...values);
  return outcome.value < lowest || outcome.value > highest;
}

/** The lowest and the highest value, or null where there is none. */
export function rangeOf(series: Series): { low: number; high: number } | null {
  const values = sortedValues(series);
  const [low, high] = [values[0], values.at(-1)];
  return low === undefined || high === undefined ? null : { low, high };
}

function sortedValues({ observations }: Series): number[] {
  return observations.flatMap((one) => ('value' in one ? [one.value] : [])).sort((a, b) => a - b);
}

/** Linear between the two nearest of sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
