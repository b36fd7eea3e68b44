import type { Indicator } from '#domain/indicator.ts';
import { type TrendGroup, trendGroupOf, trendOf } from '#domain/trend.ts';
import { listed } from './numbers.ts';

/**
 * Whether the population's measures go the right way, as far as that can be told: "Av 20 befolkningsmått har 8 gått åt rätt
 * håll och inget åt fel håll. Övriga: 9 kan inte bedömas." What we have done and what care does are not counted in. Null:
 * there are none.
 */
export function populationSentence(indicators: readonly Indicator[]): string | null {
  const measures = indicators.filter(({ kind }) => kind === 'population');
  if (measures.length === 0) return null;
  const groups = measures.map((one) => trendGroupOf(trendOf(one)));
  const count = (group: TrendGroup) => groups.filter((one) => one === group).length;
  const rest = others.flatMap(([group, words]) => (count(group) === 0 ? [] : [`${count(group)} ${words}`]));
  const told = `Av ${measures.length} befolkningsmått har ${count('right') || 'inget'} gått åt rätt håll och ${count('wrong') || 'inget'} åt fel håll.`;
  return rest.length === 0 ? told : `${told} Övriga: ${listed(rest)}.`;
}

const others = [
  ['not-shown', 'visar ingen säker ökning eller minskning'],
  ['neither', 'har ändrats utan att något håll är bättre'],
  ['unknown', 'kan inte bedömas'],
] as const satisfies readonly (readonly [TrendGroup, string])[];
