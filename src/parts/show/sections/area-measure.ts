import type { AreaPicture } from '#domain/area-picture.ts';
import { type Indicator, latestValue } from '#domain/indicator.ts';
import { comparedWith } from '#words/indicator.ts';
import { directionWords } from '#words/names.ts';
import { brief, decimal } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import { beside, body, intro, label, plain, soft } from '../paragraphs.ts';
import type { Block } from '../slide.ts';

/** The area's measure with its latest value, the country's, its period and its source; or why there is none. */
export function measureBlocks({ area, headline }: AreaPicture): Block[] {
  if (headline === null) {
    return [label('Mått'), body(soft(area.measureRemark ?? 'Inget mått är valt för området.'))];
  }
  const { title, direction, source } = headline;
  return [
    label('Mått'),
    intro(plain(`${title}.`), soft(`${directionWords[direction]}.`)),
    ...latestBlocks(headline),
    beside(soft(`Källa: ${sourceLabel(source)}`)),
  ];
}

function latestBlocks(indicator: Indicator): Block[] {
  const { series, comparison, decimals, unit, direction } = indicator;
  const latest = latestValue(series);
  if (latest === null) return [body(soft('Inget värde än.'))];
  // How many live in the county and in the country are not held against each other.
  const compared = direction === 'neutral' ? null : comparedWith(latest.period, comparison);
  const country =
    comparison === null || compared === null
      ? []
      : [`${comparison.geography.toLocaleLowerCase('sv')} ${decimal(compared, decimals)}`];
  return [
    {
      kind: 'measure',
      value: brief(latest.value, decimals, unit),
      beside: [...(unit === '%' ? [] : [unit]), ...country, latest.period.phrase].join(' · '),
      indicator,
    },
  ];
}
