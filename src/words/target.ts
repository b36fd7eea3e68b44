import type { Indicator } from '#domain/indicator.ts';
import { observationWords } from './indicator.ts';

/** "Mål: färre än fem procent rökare. Utgångsvärde saknas." Null: there is neither. */
export function targetWords(indicator: Indicator): string | null {
  const { target, baseline } = indicator;
  if (target === null && baseline === null) return null;
  const goal = target === null ? 'Inget mål är angivet' : `Mål: ${target.text}`;
  return `${goal}. ${baselineWords(indicator)}.`;
}

/** What the target is to be held against: "Utgångsvärde: 7,5 %, 2020". */
export function baselineWords(indicator: Indicator): string {
  const { baseline } = indicator;
  if (baseline === null) return 'Utgångsvärde saknas';
  return `Utgångsvärde: ${observationWords(baseline, indicator)}, ${baseline.period.phrase}`;
}
