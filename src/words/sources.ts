import type { Indicator, Observation, Series } from '#domain/indicator.ts';
import { readWords } from './freshness.ts';
import { counted, listed } from './numbers.ts';
import { sourceLabel } from './provenance.ts';

/** "Källa: SCB via Folkhälsomyndigheten. Avläst 2 juli 2026.", and where single values come from, if from elsewhere. */
export function sourcesLine({ source, readOn }: Indicator, shown: readonly Series[]): string {
  const usual = `${sourceLabel(source)}. ${readWords(readOn)}`;
  const elsewhere = new Map<string, Observation['period'][]>();
  for (const one of shown.flatMap(({ observations }) => observations)) {
    const label = `${sourceLabel(one.source ?? source)}. ${readWords(one.readOn ?? readOn)}`;
    if (label !== usual) elsewhere.set(label, [...(elsewhere.get(label) ?? []), one.period]);
  }
  const others = [...elsewhere].map(([label, periods]) => `${whichWords(periods)}: ${label}.`);
  return [`Källa: ${usual}.`, ...others].join(' ');
}

function whichWords(periods: readonly Observation['period'][]): string {
  const phrases = [...new Set(periods.map(({ phrase }) => phrase))];
  return phrases.length > 3 ? counted(phrases.length, 'period', 'perioder') : listed(phrases);
}
