import { expect, it } from 'vitest';
import { isNews } from './fetch-news.ts';
import type { Fetched, Proposal } from './indicator.ts';
import { written } from './time/written.ts';

type Answered = Exclude<Fetched, { state: 'asked' }>;

const [morning, evening, nextDay] = [
  '2026-11-22T06:00:00.000Z',
  '2026-11-22T20:00:00.000Z',
  '2026-11-22T23:30:00.000Z',
];

function proposed(fields: Partial<Proposal> = {}): Answered {
  const proposal: Proposal = { series: 'own', period: written('2024'), from: null, to: { value: 1 }, ...fields };
  return { state: 'proposed', at: morning, proposals: [proposal], newSeries: [] };
}

const unchanged = (at: string): Answered => ({ state: 'unchanged', at });
const failed = (failure: 'time-out' | 'no-network'): Answered => ({
  state: 'failed',
  at: morning,
  failure,
  detail: null,
});

it.each<[boolean, string, Fetched | null, Answered]>([
  [true, 'the first finding', null, unchanged(morning)],
  [true, 'the first failure', null, failed('time-out')],
  [false, 'what somebody waits for by themselves', { state: 'asked' }, proposed()],
  [true, 'a proposal', unchanged(morning), proposed()],
  [true, 'a proposal after a failure', failed('time-out'), proposed()],
  [false, 'the same proposal', proposed(), proposed()],
  [true, 'another value', proposed(), proposed({ to: { value: 2 } })],
  [true, 'another period', proposed(), proposed({ period: written('2025') })],
  [true, 'another series', proposed(), proposed({ series: 'comparison' })],
  [true, 'another value that stands', proposed(), proposed({ from: { value: 1 } })],
  [true, 'that nothing is new after all', proposed(), unchanged(evening)],
  [false, 'that nothing is new, again', unchanged(morning), unchanged(evening)],
  [true, 'that nothing is new, the next day in Sweden', unchanged(evening), unchanged(nextDay)],
  [true, 'a failure', unchanged(morning), failed('time-out')],
  [true, 'another failure', failed('time-out'), failed('no-network')],
  [false, 'the same failure', failed('time-out'), failed('time-out')],
  [false, 'a failure while a proposal waits', proposed(), failed('time-out')],
])('is %s of %s', (isIt, _, stands, found) => {
  expect(isNews({ fetched: stands }, found)).toBe(isIt);
});
