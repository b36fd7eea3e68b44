import type { Break, Indicator, Observation, Series, SplitKind } from '#domain/indicator.ts';
import { erasOf, gapsOf, type Measurement } from '#domain/series-runs.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { trendOf } from '#domain/trend.ts';
import { comparedLatest, comparedWords } from './comparison.ts';
import { inPeriod, spanWords } from './measured-period.ts';
import { directionWords, missingNames } from './names.ts';
import { brief, counted, listed, numeral, withUnit } from './numbers.ts';
import { targetWords } from './target.ts';
import { trendLine } from './trend.ts';

/**
 * In a few sentences what an indicator's series does, for who cannot see it. What two definitions say stays apart. It stands
 * under findingOf, and says of the trend and the country what that does not; why a break is there stands at its mark.
 */
export function summaryOf(indicator: Indicator): string {
  const compared = comparedLatest(indicator);
  const trend = trendOf(indicator);
  const isFound = trend.state === 'rising' || trend.state === 'falling';
  return sentences(
    seriesWords(indicator.series, indicator),
    compared === null || !isFound ? null : `Det senaste värdet är ${comparedWords(compared, indicator)}.`,
    isFound ? null : trendLine(trend),
    readingWords(indicator),
  );
}

/** The same of the parts of one kind: of each its first value and its latest. */
export function splitSummaryOf(indicator: Indicator, by: SplitKind): string {
  const parts = indicator.splits.filter((split) => split.by === by);
  return sentences(
    ...parts.map(({ name, series }) => partWords(name, series, indicator)),
    ...indicator.breaks.map((one) => `${breakLead(one)}.`),
    readingWords(indicator),
  );
}

type Shown = Pick<Indicator, 'breaks' | 'decimals' | 'unit'>;

/** What must be known to read any of its values right. */
function readingWords(indicator: Indicator): string {
  const { averagedYears, direction } = indicator;
  return sentences(
    averagedYears === null ? null : averageWords(averagedYears),
    targetWords(indicator),
    `${directionWords[direction]}.`,
  );
}

function seriesWords({ geography, observations }: Series, shown: Shown): string {
  const untold = [...shown.breaks];
  const eras = erasOf(observations, shown.breaks).map((era, index) => {
    const before = untold
      .splice(0, untold.filter(({ from }) => isBy(from.edtf, era)).length)
      .map((one) => `${breakLead(one)}.`);
    return sentences(...before, `${index === 0 ? `${geography}:` : 'Sedan dess'} ${eraWords(era, shown)}`);
  });
  const told = eras.length === 0 ? [`${geography}: inget värde finns.`] : eras;
  return sentences(
    ...told,
    ...untold.map((one) => `${breakLead(one)}.`),
    ...gapWords(observations),
    missingWords(observations),
  );
}

function isBy(from: Break['from']['edtf'], [first]: readonly Measurement[]): boolean {
  const { latestEnd } = boundsOf(from);
  return latestEnd === null || (first !== undefined && latestEnd <= first.last);
}

/** "20 värden 2006–2025. Först 90,0 % och senast 83,0 %. Högst 90,0 % (2006) och lägst 82,2 % (2017)." */
function eraWords(era: readonly Measurement[], { decimals, unit }: Shown): string {
  const [first, last] = [era[0], era.at(-1)];
  if (first === undefined || last === undefined) return '';
  if (first === last) return `${inPeriod(withUnit(first.value, decimals, unit), first.period)}, ett enda värde.`;
  const say = (value: number) => brief(value, decimals, unit);
  const values = era.map(({ value }) => value);
  const extreme = (value: number) => `${say(value)} (${periodsOf(value, era)})`;
  return sentences(
    `${counted(era.length, 'värde', 'värden')} ${spanWords(first.period, last.period)}${unit === '%' ? '' : `, ${unit}`}.`,
    `Först ${say(first.value)} och senast ${say(last.value)}.`,
    `Högst ${extreme(Math.max(...values))} och lägst ${extreme(Math.min(...values))}.`,
  );
}

function periodsOf(value: number, era: readonly Measurement[]): string {
  const periods = era.filter((one) => one.value === value).map(({ period }) => period.phrase);
  return periods.length > 3 ? `${numeral(periods.length)} gånger` : listed(periods);
}

function partWords(name: string, { observations }: Series, { breaks, decimals, unit }: Shown): string {
  const era = erasOf(observations, breaks).at(-1);
  const [first, last] = [era?.[0], era?.at(-1)];
  if (first === undefined || last === undefined) return `${name}: inget värde finns.`;
  const say = ({ value, period }: Measurement) => inPeriod(withUnit(value, decimals, unit), period);
  return first === last ? `${name}: ${say(last)}.` : `${name}: först ${say(first)}, senast ${say(last)}.`;
}

/** What each value of a measure is, whose periods name only the last of the years that it is a mean over. */
export function averageWords(averagedYears: number): string {
  return `Varje värde är ett medelvärde för ${numeral(averagedYears)} år, av vilka det sista är det som anges.`;
}

/** "Från 2018 mäts något annat: frågan ändrades." Where that is not certain, it says so. */
export function breakWords(one: Break): string {
  return `${breakLead(one)}: ${one.text.replace(/\.$/, '')}.`;
}

function breakLead({ from, certain }: Break): string {
  return `Från ${from.phrase} ${certain ? 'mäts något annat' : 'kan något annat ha mätts'}`;
}

function gapWords(observations: readonly Observation[]): string[] {
  return gapsOf(observations).map(
    ({ after, before }) => `Mellan ${after.phrase} och ${before.phrase} finns inga värden.`,
  );
}

function missingWords(observations: readonly Observation[]): string | null {
  const missing = observations.flatMap((one) =>
    'missing' in one ? [`${one.period.phrase} (${missingNames[one.missing]})`] : [],
  );
  return missing.length === 0 ? null : `Värde saknas för ${listed(missing)}.`;
}

function sentences(...parts: (string | null)[]): string {
  return parts.filter((part) => part !== null && part !== '').join(' ');
}
