import fc from 'fast-check';
import type { Command } from '#domain/commands.ts';
import type { Event } from '#domain/events.ts';
import {
  fetchFailures,
  missingCodes,
  type NewSeries,
  type Observation,
  type Outcome,
  type SeriesId,
} from '#domain/indicator.ts';
import { edtf } from '#domain/time/edtf.ts';
import { written } from '#domain/time/written.ts';
import { anyDay, anyWritten, dayNear, maybe, text } from './arbitrary-times.ts';

/** Arbitrary values about measures. */

const indicatorId = fc.constantFrom('indicator-1', 'indicator-missing');
const seriesId: fc.Arbitrary<SeriesId> = fc.constantFrom('own', 'comparison', 'split-women');
/** Some that the builders' indicator has, and others. */
const measuredPeriod = fc.constantFrom('2020', '2021', '2022', '2023', '2018/2021').map(edtf);
const number = fc.constantFrom(-1, 0, 12.5, 83, 100, 101, 1e9);
const anyOutcome: fc.Arbitrary<Outcome> = fc.oneof(
  fc.record({ value: number }),
  fc.record({ value: number, interval: fc.record({ low: number, high: number }) }),
  fc.record({ missing: fc.constantFrom(...missingCodes) }),
);
const anySource = fc.record({
  title: text,
  url: fc.constantFrom(null, 'https://example.org/tabell'),
  published: fc.option(anyWritten, { nil: null }),
});

const observation = fc
  .record({
    period: fc.oneof(
      anyWritten,
      measuredPeriod.map((time) => written(time)),
    ),
    outcome: anyOutcome,
  })
  .map(({ period, outcome }): Observation => ({ period, ...outcome }));
const proposed = {
  proposals: fc.array(fc.record({ series: seriesId, period: anyWritten, from: maybe(anyOutcome), to: anyOutcome }), {
    maxLength: 5,
  }),
  newSeries: fc.subarray<NewSeries>([
    { id: 'comparison', geography: 'Riket' },
    { id: 'split-women', by: 'sex', name: 'Kvinnor', geography: 'Kalmar län' },
  ]),
};
const at = fc.constantFrom('2026-11-21T09:00:00.000Z', '2026-12-31T23:30:00.000Z');
const fetched: fc.Arbitrary<Extract<Event, { type: 'values-fetched' }>['fetched']> = fc.oneof(
  fc.record({ state: fc.constant('unchanged'), at }),
  fc.record({ state: fc.constant('failed'), at, failure: fc.constantFrom(...fetchFailures), detail: maybe(text) }),
  fc.record({ state: fc.constant('proposed'), at, ...proposed }),
);

export const measureCommands: readonly fc.Arbitrary<Command>[] = [
  fc.record({
    type: fc.constant('record-observation'),
    indicatorId,
    series: seriesId,
    period: anyWritten,
    outcome: anyOutcome,
    source: anySource,
    readOn: dayNear,
    reason: maybe(text),
    isSure: fc.boolean(),
  }),
  fc.record({
    type: fc.constant('remove-observation'),
    indicatorId,
    series: seriesId,
    period: measuredPeriod,
    reason: text,
  }),
  fc.record({ type: fc.constantFrom('ask-for-values', 'take-in-values', 'dismiss-values'), indicatorId }),
];

export const measureEvents: readonly fc.Arbitrary<Event>[] = [
  fc.record({ type: fc.constant('observation-recorded'), series: seriesId, observation }),
  fc.record({
    type: fc.constant('observation-corrected'),
    series: seriesId,
    period: anyWritten,
    from: anyOutcome,
    to: anyOutcome,
    source: anySource,
    readOn: anyDay,
    reason: text,
  }),
  fc.record({ type: fc.constant('observation-removed'), series: seriesId, observation, reason: text }),
  fc.record({ type: fc.constantFrom('values-asked-for', 'values-dismissed') }),
  fc.record({ type: fc.constant('values-fetched'), fetched }),
  fc.record({ type: fc.constant('values-taken-in'), readOn: anyDay, ...proposed }),
];
