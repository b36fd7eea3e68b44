import type { Indicator, Interval, Outcome, Series, SeriesId } from '#domain/indicator.ts';
import type { Impossibility } from '#domain/plausible.ts';
import { rangeOf } from '#domain/plausible.ts';
import { decimalsOf, type NumberReading } from '#domain/read-number.ts';
import { missingNames } from './names.ts';
import { decimal, withUnit } from './numbers.ts';

type Measure = Pick<Indicator, 'decimals' | 'unit'>;

/** An outcome where its indicator is not at hand: as many decimals as were written, and no unit. */
export function outcomeWords(outcome: Outcome): string {
  if ('missing' in outcome) return missingNames[outcome.missing];
  const { value, interval } = outcome;
  const beside = interval === undefined ? '' : ` (${inFull(interval.low)}–${inFull(interval.high)})`;
  return inFull(value) + beside;
}

/** "82,1–83,9", without the unit, which stands beside the value. Null: none is given. */
export function intervalWords(outcome: Outcome, { decimals }: Pick<Measure, 'decimals'>): string | null {
  if ('missing' in outcome || outcome.interval === undefined) return null;
  return boundsWords(outcome.interval, decimals);
}

/** "82,1–83,9". */
export function boundsWords({ low, high }: Interval, decimals: number): string {
  return `${decimal(low, decimals)}–${decimal(high, decimals)}`;
}

/** A number with all its decimals: what a field that corrects it begins with. */
export function inFull(value: number): string {
  return decimal(value, decimalsOf(value));
}

/** Which of a measure's series, within a sentence, where its names are not at hand. Nothing for its own. */
export function besideSeries(series: SeriesId): string {
  if (series === 'own') return '';
  return series === 'comparison' ? ' (jämförelsen)' : ' (en uppdelning)';
}

/** What one of a measure's series is called. */
export function seriesName({ series, comparison, splits }: Indicator, id: SeriesId): string {
  if (id === 'own') return series.geography;
  if (id === 'comparison') return comparison?.geography ?? 'Jämförelsen';
  return splits.find((split) => split.id === id)?.name ?? 'Uppdelningen';
}

/** What is wrong with what stands in a field for a number; null while nothing is. */
export function numberProblem(reading: NumberReading, unit: string): string | null {
  if (reading.kind !== 'unread') return null;
  switch (reading.why) {
    case 'no-number':
      return 'Skriv ett tal, till exempel 83,0 eller 1 234.';
    case 'other-unit':
      return `Skriv talet i måttets enhet: ${unit}.`;
    case 'thousands-or-decimals':
      return 'Punkten kan betyda två saker. Skriv 1 234 för tusental eller 1,234 för decimaler.';
    case 'too-many-digits':
      return 'Talet har fler siffror än vad som kan sparas.';
  }
}

/** Why there can be no such value. */
export function impossibleWords(impossibility: Impossibility): string {
  switch (impossibility) {
    case 'negative':
      return 'Värdet kan inte vara mindre än noll.';
    case 'over-hundred-per-cent':
      return 'En andel kan inte vara mer än 100 procent.';
    case 'too-large':
      return 'Talet är större än vad som kan sparas.';
    case 'outside-its-interval':
      return 'Värdet ska ligga mellan gränserna.';
  }
}

/** How far a value lies from the others of its series: "340 personer är 295 mer än det högsta hittills. De ligger …" */
export function farOutsideWords(value: number, others: Series, measure: Measure): string {
  const range = rangeOf(others);
  const written = withUnit(value, Math.max(measure.decimals, decimalsOf(value)), measure.unit);
  if (range === null) return written;
  const { low, high } = range;
  const [apart, than] = value > high ? [value - high, 'mer än det högsta'] : [low - value, 'mindre än det lägsta'];
  const [from, to] = [decimal(low, measure.decimals), withUnit(high, measure.decimals, measure.unit)];
  return `${written} är ${apartWords(apart, value, measure)} ${than} av seriens andra värden. De ligger mellan ${from} och ${to}.`;
}

function apartWords(apart: number, value: number, { decimals, unit }: Measure): string {
  const difference = decimal(apart, Math.max(decimals, decimalsOf(value)));
  return unit === '%' ? `${difference} procentenheter` : difference;
}
