import { swedishDate } from './calendar.ts';
import type { Command, RecordObservation } from './commands.ts';
import { connectionOf } from './connection.ts';
import { type Context, type Decision, happened, problemWithReason, problemWithText, refuse } from './decision.ts';
import { find, type Picture } from './document.ts';
import { type Indicator, observationOf, outcomeOf, sameOutcome, seriesOf } from './indicator.ts';
import { longestShortText } from './note.ts';
import { isFarOutside, isImpossible } from './plausible.ts';
import { boundsOf } from './time/bounds.ts';

/** What may happen to an indicator: people enter and correct its values, and take in what its source says. */

type ChangeIndicator = Extract<
  Command,
  { type: 'record-observation' | 'remove-observation' | 'ask-for-values' | 'take-in-values' | 'dismiss-values' }
>;

export function changeIndicator(picture: Picture, command: ChangeIndicator, context: Context): Decision {
  const indicator = find(picture, 'indicator', command.indicatorId);
  if (indicator === undefined) return refuse('not-found');
  switch (command.type) {
    case 'record-observation':
      return recordObservation(indicator, command, context);
    case 'remove-observation': {
      const observation = observationOf(seriesOf(indicator, command.series) ?? indicator.series, command.period);
      if (seriesOf(indicator, command.series) === null) return refuse('no-such-series');
      if (observation === undefined) return refuse('not-found');
      const problem = problemWithReason(command.reason);
      if (problem !== null) return refuse(problem);
      const reason = command.reason.trim();
      return happened(context, indicator, { type: 'observation-removed', series: command.series, observation, reason });
    }
    case 'ask-for-values':
      if (connectionOf(indicator) === null) return refuse('not-connected');
      if (indicator.fetched?.state === 'asked') return refuse('nothing-changed');
      return happened(context, indicator, { type: 'values-asked-for' });
    case 'take-in-values': {
      const { fetched } = indicator;
      if (fetched?.state !== 'proposed') return refuse('nothing-fetched');
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
  const problem = problemWithText(command.source.title, longestShortText, 'source-required');
  if (problem !== null) return refuse(problem);
  const { period, readOn } = command;
  const to = outcomeOf(command.outcome);
  // Nobody has read what had not begun.
  if ((boundsOf(period.edtf).earliestStart ?? readOn) > readOn) return refuse('still-ahead');
  if (isImpossible(to, indicator)) return refuse('impossible-value');
  const source = { ...command.source, title: command.source.title.trim() };
  const standing = observationOf(series, period.edtf);
  if (standing !== undefined && sameOutcome(standing, to)) return refuse('nothing-changed');
  if (standing !== undefined && problemWithReason(command.reason ?? '') !== null) {
    return refuse(problemWithReason(command.reason ?? '') ?? 'reason-required');
  }
  const others = { ...series, observations: series.observations.filter((one) => one !== standing) };
  if (!command.isSure && isFarOutside(to, others)) return refuse('far-outside');
  if (standing === undefined) {
    const observation = { period, ...to, source, readOn };
    return happened(context, indicator, { type: 'observation-recorded', series: command.series, observation });
  }
  const [from, reason] = [outcomeOf(standing), (command.reason ?? '').trim()];
  const correction = { series: command.series, period: standing.period, from, to, source, readOn, reason };
  return happened(context, indicator, { type: 'observation-corrected', ...correction });
}
