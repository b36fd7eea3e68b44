import { connectionOf } from '#domain/connection.ts';
import type { Happening } from '#domain/events.ts';
import type { Indicator, Observation, Series } from '#domain/indicator.ts';
import { written } from '#domain/time/written.ts';

/**
 * For rehearsing what a source that has changed its mind looks like. The values are made up, so every measure that gets
 * one says in its own name that it is an example.
 */

const mark = ' (exempeldata)';

/** The same plan, with the measures that a source can be asked about marked as examples. */
export function withExamples(happenings: readonly Happening[]): Happening[] {
  return happenings.map((happening) => {
    const { event } = happening;
    if (event.type !== 'added' || event.document.type !== 'indicator') return happening;
    return { ...happening, event: { ...event, document: marked(event.document) } };
  });
}

function marked(indicator: Indicator): Indicator {
  if (connectionOf(indicator) === null) return indicator;
  const { title, shortTitle } = indicator;
  return { ...indicator, title: title + mark, shortTitle: shortTitle + mark };
}

/** One value more than before, one that is another, one that is no more, and both sexes of the latest. */
export function withNewValues(indicator: Indicator): Indicator {
  const latest = indicator.series.observations.at(-1);
  if (latest === undefined || !('value' in latest)) return indicator;
  const part = (name: string): Series => ({ geography: name, observations: [next(latest)] });
  return {
    ...indicator,
    series: changed(indicator.series, indicator.decimals),
    splits: [
      { id: 'split-women', by: 'sex', name: 'Kvinnor', series: part('Kvinnor') },
      { id: 'split-men', by: 'sex', name: 'Män', series: part('Män') },
    ],
  };
}

function changed(series: Series, decimals: number): Series {
  const [first, second, ...rest] = series.observations;
  const latest = series.observations.at(-1);
  if (first === undefined || second === undefined || latest === undefined) return series;
  return { ...series, observations: [revised(first, decimals), ...rest, next(latest)] };
}

function revised(observation: Observation, decimals: number): Observation {
  return 'value' in observation ? { ...observation, value: observation.value + 10 ** -decimals } : observation;
}

/** The same again, a year later. */
function next(observation: Observation): Observation {
  const period = observation.period.edtf.replace(/\d{4}/g, (year) => String(Number(year) + 1));
  return { ...observation, period: written(period) };
}
