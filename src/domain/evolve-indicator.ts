import { swedishDate } from './calendar.ts';
import type { Happening } from './events.ts';
import {
  type Earlier,
  type Indicator,
  type NewSeries,
  type Observation,
  observationOf,
  outcomeOf,
  type Proposal,
  type Series,
  type SeriesId,
  seriesWithout,
} from './indicator.ts';
import { byEnd } from './time/compare.ts';
import type { Edtf } from './time/edtf.ts';

export function evolveIndicator(indicator: Indicator, { event, on, by }: Happening): Indicator {
  switch (event.type) {
    case 'observation-recorded':
      return withSeries(indicator, event.series, (series) => withObservation(series, event.observation));
    case 'observation-corrected': {
      const { period, from, to, source, readOn, reason } = event;
      return withSeries(indicator, event.series, (series) => {
        const earlier = earlierWith(series, period.edtf, { outcome: from, on, by, reason });
        return withObservation(series, { period, ...to, source, readOn, earlier });
      });
    }
    case 'observation-removed':
      return withSeries(indicator, event.series, (series) => seriesWithout(series, event.observation.period.edtf));
    case 'values-asked-for':
      return { ...indicator, fetched: { state: 'asked' } };
    case 'values-fetched': {
      // That nothing is new at the source says that what stands here stood there on that day.
      const readOn = event.fetched.state === 'unchanged' ? swedishDate(event.fetched.at) : indicator.readOn;
      return { ...indicator, fetched: event.fetched, readOn };
    }
    case 'values-taken-in': {
      const ready = event.newSeries.reduce(withNewSeries, indicator);
      const revised = (one: Indicator, proposal: Proposal) => withProposal(one, proposal, { on, by, reason: null });
      return { ...event.proposals.reduce(revised, ready), readOn: event.readOn, fetched: null };
    }
    case 'values-dismissed':
      return { ...indicator, fetched: null };
    default:
      return indicator;
  }
}

/**
 * What the source says stands as the whole series does: read there, on the day on which all of it was. What stood here is
 * kept, be it what the proposal was made of or not.
 */
function withProposal(
  indicator: Indicator,
  { series: id, period, to }: Proposal,
  when: Omit<Earlier, 'outcome'>,
): Indicator {
  return withSeries(indicator, id, (series) => {
    const standing = observationOf(series, period.edtf);
    if (standing === undefined) return withObservation(series, { period, ...to });
    const earlier = earlierWith(series, period.edtf, { outcome: outcomeOf(standing), ...when });
    return withObservation(series, { period, ...to, earlier });
  });
}

function withNewSeries(indicator: Indicator, added: NewSeries): Indicator {
  const series: Series = { geography: added.geography, observations: [] };
  if (added.id === 'comparison') return { ...indicator, comparison: indicator.comparison ?? series };
  if (indicator.splits.some(({ id }) => id === added.id)) return indicator;
  const { id, by, name } = added;
  return { ...indicator, splits: [...indicator.splits, { id, by, name, series }] };
}

function withSeries(indicator: Indicator, id: SeriesId, change: (series: Series) => Series): Indicator {
  if (id === 'own') return { ...indicator, series: change(indicator.series) };
  if (id === 'comparison') {
    return indicator.comparison === null ? indicator : { ...indicator, comparison: change(indicator.comparison) };
  }
  const splits = indicator.splits.map((split) =>
    split.id === id ? { ...split, series: change(split.series) } : split,
  );
  return { ...indicator, splits };
}

/** In the order of periods, in the place of one of the very same period. */
function withObservation(series: Series, observation: Observation): Series {
  const others = seriesWithout(series, observation.period.edtf).observations;
  const observations = [...others, observation].sort((a, b) => byEnd(a.period.edtf, b.period.edtf));
  return { ...series, observations };
}

/** All that stood there, with what is now replaced last: read where and when it had been read by itself, if it had. */
function earlierWith(series: Series, period: Edtf, replaced: Earlier): readonly Earlier[] {
  const { earlier = [], source, readOn } = observationOf(series, period) ?? {};
  return [...earlier, { ...replaced, ...(source && { source }), ...(readOn && { readOn }) }];
}
