import type { Indicator, Outcome, Series } from './indicator.ts';

/** With fewer values than this nothing can be called far outside them. */
const fewest = 4;

/** Whether no such value can be: a share outside 0–100 per cent, a negative count, an interval that leaves its value out. */
export function isImpossible(outcome: Outcome, { unit }: Pick<Indicator, 'unit'>): boolean {
  if ('missing' in outcome) return false;
  const { value, interval } = outcome;
  const all = interval === undefined ? [value] : [interval.low, value, interval.high];
  const isOrdered = all.every((one, index) => index === 0 || one >= (all[index - 1] ?? one));
  return !isOrdered || all.some((one) => !Number.isFinite(one) || one < 0 || (unit === '%' && one > 100));
}

/**
 * Whether a value lies so far outside a series that a slip is likelier than a change: beyond Tukey's outer fences,
 * three interquartile ranges below the first quartile or above the third (Tukey, Exploratory Data Analysis, 1977), and
 * more than a tenth of the median away, since a series that hardly varies has fences that anything would pass.
 */
export function isFarOutside(outcome: Outcome, series: Series): boolean {
  if ('missing' in outcome) return false;
  const values = series.observations.flatMap((one) => ('value' in one ? [one.value] : [])).sort((a, b) => a - b);
  if (values.length < fewest) return false;
  const [first, median, third] = [quantile(values, 0.25), quantile(values, 0.5), quantile(values, 0.75)];
  const reach = Math.max(3 * (third - first), Math.abs(median) / 10);
  return outcome.value < first - reach || outcome.value > third + reach;
}

/** Linear between the two nearest of sorted values. */
function quantile(sorted: readonly number[], share: number): number {
  const place = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(place)] ?? 0, sorted[Math.ceil(place)] ?? 0];
  return below + (above - below) * (place - Math.floor(place));
}
