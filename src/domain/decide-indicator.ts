import { earlier, swedishDate } from './calendar.ts';
import type { Command, RecordObservation } from './commands.ts';
import { connectionOf } from './connection.ts';
import {
  type Context,
  type Decision,
  happened,
  problemWithReason,
  problemWithText,
  type Refusal,
  refuse,
} from './decision.ts';
import { stillHolds } from './delivery.ts';
import { find, type Picture } from './document.ts';
import {
  type Indicator,
  longestSeries,
  type Observation,
  observationOf,
  outcomeOf,
  type Series,
  sameOutcome,
  seriesOf,
  seriesWithout,
} from './indicator.ts';
import { longestShortText } from './note.ts';
import { isFarOutside, isImpossible } from './plausible.ts';
import { type Source, sameSource } from './provenance.ts';
import { boundsOf } from './time/bounds.ts';

/** What may happen to an indicator: people enter and correct its values, and take in what its source says. */

type Some<T extends Command['type']> = Extract<Command, { type: T }>;
type ChangeIndicator = Some<
  'record-observation' | 'remove-observation' | 'ask-for-values' | 'take-in-values' | 'dismiss-values'
>;

export function changeIndicator(picture: Picture, command: ChangeIndicator, context: Context): Decision {
  const indicator = find(picture, 'indicator', command.indicatorId);
  if (indicator === undefined) return refuse('not-found');
  switch (command.type) {
    case 'record-observation':
      return recordObservation(indicator, command, context);
    case 'remove-observation':
      return removeObservation(indicator, command, context);
    case 'ask-for-values':
      if (connectionOf(indicator) === null) return refuse('not-connected');
      if (indicator.fetched?.state === 'asked') return refuse('nothing-changed');
      return happened(context, indicator, { type: 'values-asked-for' });
    case 'take-in-values': {
      const { fetched } = indicator;
      // What stands has been changed since: nobody has seen what taking this in would change.
      if (fetched?.state !== 'proposed' || !stillHolds(indicator, fetched)) return refuse('nothing-fetched');
      const { proposals, newSeries, at } = fetched;
      return happened(context, indicator, { type: 'values-taken-in', proposals, newSeries, readOn: swedishDate(at) });
    }
    case 'dismiss-values':
      if (indicator.fetched === null || indicator.fetched.state === 'asked') return refuse('nothing-fetched');
      return happened(context, indicator, { type: 'values-dismissed' });
  }
}

function recordObservation(indicator: Indicator, command: RecordObservation, context: Context): Decision {
  const series = seriesOf(indicator, command.series);
  if (series === null) return refuse('no-such-series');
  const standing = observationOf(series, command.period.edtf);
  const problem =
    problemWithEntry(indicator, command, context) ??
    (standing === undefined ? problemWithRoom(series) : problemWithCorrection(indicator, standing, command)) ??
    problemWithDistance(seriesWithout(series, command.period.edtf), command);
  if (problem !== null) return refuse(problem);
  const [source, to] = [sourceIn(command), outcomeOf(command.outcome)];
  const { series: id, period, readOn } = command;
  if (standing === undefined) {
    const observation = { period, ...to, source, readOn };
    return happened(context, indicator, { type: 'observation-recorded', series: id, observation });
  }
  // The words in which its period was first written stay.
  const correction = { series: id, period: standing.period, from: outcomeOf(standing), to, source, readOn };
  const reason = (command.reason ?? '').trim();
  return happened(context, indicator, { type: 'observation-corrected', ...correction, reason });
}

function removeObservation(indicator: Indicator, command: Some<'remove-observation'>, context: Context): Decision {
  const series = seriesOf(indicator, command.series);
  if (series === null) return refuse('no-such-series');
  const observation = observationOf(series, command.period);
  if (observation === undefined) return refuse('not-found');
  const problem = problemWithReason(command.reason);
  if (problem !== null) return refuse(problem);
  const reason = command.reason.trim();
  return happened(context, indicator, { type: 'observation-removed', series: command.series, observation, reason });
}

function problemWithEntry(
  indicator: Indicator,
  { source, period, readOn, outcome }: RecordObservation,
  { realToday }: Context,
): Refusal | null {
  const problem = problemWithText(source.title, longestShortText, 'source-required');
  if (problem !== null) return problem;
  const { earliestStart, latestEnd } = boundsOf(period.edtf);
  // Nobody has read what had not begun, or what is said to go on without end. The day of reading is what somebody says,
  // and may by their clock be a day ahead of ours.
  const begins = earliestStart ?? latestEnd;
  if (begins === null || latestEnd === null || begins > earlier(readOn, realToday)) return 'still-ahead';
  return isImpossible(outcome, indicator) ? 'impossible-value' : null;
}

function problemWithRoom({ observations }: Series): Refusal | null {
  return observations.length < longestSeries ? null : 'too-many-values';
}

function problemWithCorrection(
  indicator: Indicator,
  standing: Observation,
  command: RecordObservation,
): Refusal | null {
  const isSame =
    sameOutcome(standing, command.outcome) &&
    sameSource(standing.source ?? indicator.source, sourceIn(command)) &&
    (standing.readOn ?? command.readOn) === command.readOn;
  return isSame ? 'nothing-changed' : problemWithReason(command.reason ?? '');
}

function problemWithDistance(others: Series, { outcome, isSure }: RecordObservation): Refusal | null {
  return !isSure && isFarOutside(outcome, others) ? 'far-outside' : null;
}

function sourceIn({ source }: RecordObservation): Source {
  return { ...source, title: source.title.trim() };
}
