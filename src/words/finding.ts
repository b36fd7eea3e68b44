import { type Indicator, latestValue, type SplitKind } from '#domain/indicator.ts';
import { byTime } from '#domain/time/compare.ts';
import { trendOf } from '#domain/trend.ts';
import { comparedLatest, comparedWords } from './comparison.ts';
import { inPeriod } from './measured-period.ts';
import { withUnit } from './numbers.ts';
import { testedSpan, wayWords } from './trend.ts';

/**
 * The title of an indicator's chart, which says the finding. Where a trend can be told, it is that: "Medellivslängd: ökade
 * 2016–2025, åt rätt håll, senast 83,3 år". Otherwise the latest value beside the country's: "Gymnasiebehörighet: 83,0 %
 * 2025, lägre än riket (84,2 %)".
 */
export function findingOf(indicator: Indicator): string {
  const { series, shortTitle, decimals, unit } = indicator;
  const latest = latestValue(series);
  if (latest === null) return `${shortTitle}: inget värde finns`;
  // A heading is balanced over its lines, and would be broken within "100 000" like anywhere else.
  const value = withUnit(latest.value, decimals, unit).replace(/(\d) (?=\d{3})/g, '$1\u00a0');
  const trend = trendOf(indicator);
  if (trend.state === 'rising' || trend.state === 'falling') {
    const verb = trend.state === 'rising' ? 'ökade' : 'minskade';
    return `${shortTitle}: ${verb} ${testedSpan(trend)}${wayWords(trend)}, senast ${value}`;
  }
  const compared = comparedLatest(indicator);
  const beside = compared === null ? '' : `, ${comparedWords(compared, indicator)}`;
  return `${shortTitle}: ${inPeriod(value, latest.period)}${beside}`;
}

/**
 * The same of its parts of one kind, in the latest period that any of them has: "Gymnasiebehörighet efter kön 2025: högst
 * Kvinnor (85,0 %), lägst Män (81,0 %)". Which of them is better is not said: that a value is higher may be chance.
 */
export function splitFindingOf({ splits, shortTitle, decimals, unit }: Indicator, by: SplitKind): string {
  const about = `${shortTitle} efter ${splitWords[by]}`;
  const latest = splits.flatMap(({ by: kind, name, series }) => {
    const value = latestValue(series);
    return kind !== by || value === null ? [] : [{ name, ...value }];
  });
  const period = latest
    .map((one) => one.period)
    .sort((a, b) => byTime(a.edtf, b.edtf))
    .at(-1);
  const there = latest.filter((one) => one.period.edtf === period?.edtf).sort((a, b) => b.value - a.value);
  const [highest, lowest] = [there[0], there.at(-1)];
  if (period === undefined || highest === undefined || lowest === undefined) return `${about}: inget värde finns`;
  const say = ({ name, value }: { name: string; value: number }) => `${name} (${withUnit(value, decimals, unit)})`;
  if (highest === lowest) return `${inPeriod(about, period)}: ${say(highest)}`;
  if (highest.value === lowest.value)
    return `${inPeriod(about, period)}: lika (${withUnit(highest.value, decimals, unit)})`;
  return `${inPeriod(about, period)}: högst ${say(highest)}, lägst ${say(lowest)}`;
}

const splitWords: Record<SplitKind, string> = { sex: 'kön', group: 'grupp', place: 'plats' };
