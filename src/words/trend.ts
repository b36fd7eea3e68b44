import { fewestForTrend, mostForTrend, type Trend, type TrendUnknown, trendLevel } from '#domain/trend.ts';
import { spanWords } from './measured-period.ts';
import { decimal, numeral } from './numbers.ts';

/** "Ökade 2016–2025, åt rätt håll.", or that it cannot be told and why. */
export function trendLine(trend: Trend): string {
  return trend.state === 'unknown'
    ? `Trenden kan inte bedömas: ${whyWords[trend.why]}.`
    : `${trendWords(trend)} ${testedSpan(trend)}${wayWords(trend)}.`;
}

/** ", åt rätt håll"; empty where neither way is better, or none is shown. */
export function wayWords(trend: Trend): string {
  if (!('way' in trend) || trend.way === null) return '';
  return trend.way === 'right' ? ', åt rätt håll' : ', åt fel håll';
}

/** By which rule and from what, with the rule's source: one step away from the line. */
export function trendBasis(trend: Trend): string {
  const sentences =
    trend.state === 'unknown'
      ? [ruleWords(), countWords(trend), whyMore[trend.why]]
      : [`Bedömt av ${testedWords(trend)}.`, ruleWords(), meaningOf(trend), assumption];
  return [...sentences, sources].filter((one) => one !== '').join(' ');
}

/** The rule alone, for where many trends are told. */
export function trendRule(): string {
  return [ruleWords(), assumption, sources].join(' ');
}

/** The years over which a trend was looked for: "2016–2025". */
export function testedSpan({ periods }: Extract<Trend, { p: number }>): string {
  const [first, last] = [periods[0], periods.at(-1)];
  return first === undefined || last === undefined ? '' : spanWords(first, last);
}

function trendWords({ state }: Exclude<Trend, { state: 'unknown' }>): string {
  if (state === 'not-shown') return 'Ingen säker ökning eller minskning';
  return state === 'rising' ? 'Ökade' : 'Minskade';
}

const whyWords: Record<TrendUnknown, string> = {
  'no-values': 'det finns inga värden',
  'single-value': 'det finns bara ett värde',
  'too-few': 'det finns för få värden',
  'after-break': 'det finns för få värden sedan mätningen ändrades',
  overlapping: 'det finns för få perioder som inte överlappar varandra',
};

const whyMore: Record<TrendUnknown, string> = {
  'no-values': '',
  'single-value': '',
  'too-few': '',
  'after-break': 'Värden från före och efter en ändring av vad som mäts jämförs inte.',
  overlapping: 'Perioder med gemensamma år överlappar varandra: deras värden bygger till en del på samma uppgifter.',
};

/** The rule of domain/trend.ts, and why it asks for so many values. */
function ruleWords(): string {
  return (
    `En trend anges bara när Mann–Kendalls test visar den på ${percent(trendLevel)} procents nivå (tvåsidigt, exakt fördelning), ` +
    `av de högst ${numeral(mostForTrend)} senaste värdena vars perioder inte överlappar varandra. ` +
    `Minst ${numeral(fewestForTrend)} värden behövs: av färre ser testet sällan en förändring, fast den finns.`
  );
}

function countWords({ count }: Extract<Trend, { state: 'unknown' }>): string {
  if (count === 0) return '';
  return `Här finns ${numeral(count)} som kan användas.`;
}

function testedWords(trend: Extract<Trend, { p: number }>): string {
  return `${numeral(trend.periods.length)} värden, ${testedSpan(trend)}: ${chanceWords(trend.p)}`;
}

function chanceWords(p: number): string {
  return p < 0.001 ? 'p är mindre än 0,001' : `p = ${decimal(p, 3)}`;
}

function meaningOf({ state }: Trend): string {
  return state === 'not-shown'
    ? 'Att ingen trend visas betyder inte att inget har ändrats.'
    : 'Testet säger åt vilket håll värdena har gått, inte hur mycket, inte varför och inte hur det blir.';
}

const assumption =
  'Testet utgår från att värdena inte beror på varandra. Där ett års värde liknar det förra visar sig en trend lättare än p säger.';

const sources =
  'Källor: Mann, Nonparametric tests against trend, Econometrica 13 (1945); Kendall, Rank Correlation Methods (1975).';

function percent(share: number): string {
  return numeral(Math.round(share * 100));
}
