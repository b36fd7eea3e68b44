import { dateFrom, daysBetween, partsOf } from '#domain/calendar.ts';
import type { Indicator, Observation, Series, SeriesId, SplitKind } from '#domain/indicator.ts';
import { firstDayOf, type Measurement, runsOf } from '#domain/series-runs.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import { findingOf, splitFindingOf } from '#words/finding.ts';
import { helpLines } from '#words/help-lines.ts';
import { missingNames } from '#words/names.ts';
import { brief } from '#words/numbers.ts';
import { breakWords, splitSummaryOf, summaryOf } from '#words/series-summary.ts';
import { sourcesLine } from '#words/sources.ts';
import type { ChartLine, ChartModel, ChartPoint } from './chart-model.ts';

/**
 * What is drawn of an indicator: its own series beside the country's, or beside its parts of one kind. `showsHelpLines`: as
 * its area does.
 */
export type IndicatorChoice = { split: SplitKind | null; showsHelpLines: boolean };

export function indicatorModel(indicator: Indicator, { split, showsHelpLines }: IndicatorChoice): ChartModel {
  const { title, unit, decimals } = indicator;
  const shown = shownSeries(indicator, split);
  return {
    title: split === null ? findingOf(indicator) : splitFindingOf(indicator, split),
    subtitle: `${title}, ${unit === '%' ? 'procent' : unit}`,
    summary: split === null ? summaryOf(indicator) : splitSummaryOf(indicator, split),
    unit,
    decimals,
    // A count that is half as high should be half as many.
    fromZero: decimals === 0 && unit !== '%',
    lines: shown.map((one) => lineOf(one, indicator)),
    levels: levelsOf(indicator),
    breaks: breaksOf(indicator),
    source: sourcesLine(
      indicator,
      shown.map(({ series }) => series),
    ),
    notice: showsHelpLines ? helpLines : null,
    missing: shown.flatMap(missingOf),
  };
}

type ShownSeries = { id: SeriesId; name: string; series: Series };

function shownSeries({ series, comparison, splits, direction }: Indicator, split: SplitKind | null): ShownSeries[] {
  const own: ShownSeries = { id: 'own', name: series.geography, series };
  if (split !== null) return [own, ...splits.filter(({ by }) => by === split)];
  // How many live in the county and in the country are not held against each other.
  if (comparison === null || direction === 'neutral') return [own];
  return [own, { id: 'comparison', name: comparison.geography, series: comparison }];
}

function lineOf({ id, name, series }: ShownSeries, { breaks, averagedYears }: Indicator): ChartLine {
  const runs = runsOf(series.observations, breaks).map((run) => run.map((one) => pointOf(one, averagedYears)));
  return { id, name, shape: 'line', isMain: id === 'own', runs };
}

/** A period of more than a year is drawn as the span that it is, from its first year to its last. */
function pointOf(measurement: Measurement, averagedYears: number | null): ChartPoint {
  const { period, last, value, interval } = measurement;
  const first = firstDayOf(measurement, averagedYears);
  const from = daysBetween(first, last) > 366 ? dateFrom(partsOf(first).year, 12, 31) : null;
  return { on: last, from, period: period.phrase, value, interval };
}

/** In short: the target's own words stand in the summary. */
function levelsOf({ target, baseline, decimals, unit }: Indicator): ChartModel['levels'] {
  const said = (value: number) => brief(value, decimals, unit);
  const goal =
    target === null || target.value === null ? [] : [{ name: `Mål: ${said(target.value)}`, value: target.value }];
  if (baseline === null || !('value' in baseline)) return goal;
  return [...goal, { name: `Utgångsvärde ${baseline.period.phrase}: ${said(baseline.value)}`, value: baseline.value }];
}

function breaksOf({ breaks }: Indicator): ChartModel['breaks'] {
  return breaks.flatMap((one) => {
    const { latestEnd } = boundsOf(one.from.edtf);
    return latestEnd === null ? [] : [{ on: latestEnd, text: breakWords(one) }];
  });
}

function missingOf({ id, series }: ShownSeries): ChartModel['missing'] {
  return series.observations.flatMap((one: Observation) => {
    const { latestEnd } = boundsOf(one.period.edtf);
    if (!('missing' in one) || latestEnd === null) return [];
    return [{ line: id, on: latestEnd, period: one.period.phrase, why: missingNames[one.missing] }];
  });
}
