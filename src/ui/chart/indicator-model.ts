import type { Indicator, SplitKind } from '#domain/indicator.ts';
import { findingOf, summaryOf } from '#words/finding.ts';
import { capitalised } from '#words/numbers.ts';
import { sourceLabel } from '#words/provenance.ts';
import type { ChartModel } from './chart-model.ts';

/** What is drawn of an indicator: its own series, beside the country's or its parts of one kind. */
export type IndicatorChoice = { split: SplitKind | null };

export function indicatorModel(indicator: Indicator, _choice: IndicatorChoice): ChartModel {
  return {
    title: findingOf(indicator),
    subtitle: capitalised(indicator.unit),
    summary: summaryOf(indicator),
    unit: indicator.unit,
    decimals: indicator.decimals,
    fromZero: true,
    lines: [],
    levels: [],
    breaks: [],
    source: `Källa: ${sourceLabel(indicator.source)}`,
    missing: [],
  };
}
