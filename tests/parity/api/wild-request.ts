import fc from 'fast-check';
import type { Endpoint } from '#contract/endpoint.ts';
import { endpoints } from '#contract/index.ts';
import { type EndpointName, headers as names } from '#contract/routes.ts';
import { activityStatuses } from '#domain/activity.ts';
import { historyKinds } from '#domain/history-kind.ts';
import { noteKinds } from '#domain/note.ts';
import { mask } from '#domain/redaction.ts';
import { monthsInPeriod } from '#domain/time/recurrence.ts';
import { testNumber } from '#tests/builders.ts';
import {
  area,
  byHand,
  connected,
  coordinator,
  decided,
  elsewhere,
  gate,
  held,
  manager,
  plan,
  planned,
  recurring,
  steering,
  timed,
  today,
  underWay,
  untimed,
  withMilestone,
} from './sample.ts';

/** A request as somebody careless, or somebody who means ill, might make it: mostly near what is right. */
export type WildRequest = {
  name: EndpointName;
  params: Record<string, string>;
  query: Record<string, string>;
  body: string;
  headers: Record<string, string>;
  /** Whether to send the version that the document really has. */
  knowsVersion: boolean;
};

const text = fc.oneof(
  fc.string(),
  fc.string({ unit: 'grapheme', maxLength: 40 }),
  fc.constantFrom('x'.repeat(7000), `Det gäller ${testNumber}.`, 'Text.', mask, `${mask}xt.`),
);
const people = [manager.id, coordinator.id, steering.id, 'person-ingen'];
const writtenTimes = [
  { edtf: '2024-21', phrase: 'våren 2024' },
  { edtf: '2023-05', phrase: 'i maj' },
  { edtf: '../2025', phrase: 't.o.m. 2025' },
  { edtf: '2024-13', phrase: 'fel' },
];

/** Between which the plan is compared. */
const moments = [today, '2023-03-31', '1999-01-01', '2030-01-01', held.id, planned.id, '0', '60', '9999', '-1', 'nu'];

const days = fc.constantFrom<string>('2023-03-31', today, '2023-06-16', '2023-02-30');

/** For each field, values that can be right; beside them anything at all is tried. */
const fields: Record<string, fc.Arbitrary<unknown>> = {
  status: fc.constantFrom(...activityStatuses),
  accordingTo: fc.option(text),
  heardOn: fc.option(days),
  on: days,
  time: fc.option(fc.constantFrom(...writtenTimes)),
  recurrence: fc.option(
    fc.constantFrom(
      { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två om året' },
      { times: 100, per: 'week', one: '', many: '', phrase: '' },
    ),
  ),
  reached: fc.constantFrom(...writtenTimes),
  rhythm: fc.option(fc.constantFrom(...Object.keys(monthsInPeriod))),
  title: text,
  leadId: fc.option(fc.constantFrom(...people)),
  coordinatorId: fc.option(fc.constantFrom(...people)),
  reason: fc.option(text),
  value: fc.constantFrom('on-track', 'at-risk', 'off-track', 'not-assessed'),
  kind: fc.constantFrom(...noteKinds),
  text,
  activityId: fc.constantFrom(null, timed.id, elsewhere.id),
  state: fc.constantFrom('draft', 'finished'),
  mode: fc.constantFrom('example', 'real'),
  series: fc.constantFrom('own', 'comparison', 'split-women'),
  period: fc.constantFrom<unknown>('2016', '2026', '2024/..', ...writtenTimes),
  outcome: fc.constantFrom<unknown>(
    { value: 17 },
    { value: 17.25, interval: { low: 16, high: 18 } },
    { value: 17, interval: { low: 18, high: 16 } },
    { value: -1 },
    { value: 1e6 },
    { value: 1e300 },
    { value: 17, missing: 'confidential' },
    { missing: 'confidential' },
  ),
  source: fc.record({
    title: text,
    url: fc.constantFrom(null, 'https://example.org/tabell?år=2024', 'javascript:alert(1)', 'x'),
    published: fc.option(fc.constantFrom(...writtenTimes)),
  }),
  readOn: days,
  isSure: fc.boolean(),
  difference: text,
  position: fc.constantFrom<unknown>(0, 1, 50, 9999, -1, 1.5),
  privateNote: text,
  agenda: fc.array(
    fc.record({
      id: fc.constantFrom('item-one', 'item-two', 'one'),
      title: text,
      areaId: fc.constantFrom(null, area.id, 'area-finns-inte'),
      why: text,
      privateNote: text,
    }),
    { maxLength: 3 },
  ),
  until: fc.constantFrom('2026-11-21T11:00:00.000Z', '2026-11-20T11:00:00Z', '2027-11-21T11:00:00Z', 'i kväll'),
  areaId: fc.constantFrom(null, area.id, 'area-finns-inte'),
  isDone: fc.boolean(),
};

const params: Record<string, readonly string[]> = {
  areaId: [area.id, elsewhere.areaId, 'area-finns-inte'],
  activityId: [timed.id, untimed.id, recurring.id, withMilestone.id],
  gateId: [gate.id, 'gate-finns-inte'],
  milestoneId: [...withMilestone.milestones.map(({ id }) => id), 'finns-inte'],
  occurrenceId: [...recurring.occurrences.map(({ id }) => id), 'occurrence-finns-inte'],
  noteId: ['note-draft', 'note-finished'],
  indicatorId: [connected.id, byHand.id, 'indicator-finns-inte'],
  planId: [plan.id],
  meetingId: [held.id, planned.id, underWay.id, 'meeting-finns-inte'],
  linkId: [...underWay.links.map(({ id }) => id), 'link-finns-inte'],
  resolutionId: [decided.id, 'resolution-finns-inte'],
  documentId: [timed.id, plan.id, underWay.id, decided.id, 'note-finished', 'meeting-finns-inte'],
};

const queries: Record<string, fc.Arbitrary<string>> = {
  asOf: fc.constantFrom(today, '2023-03-31', '2023-06-16', '1999-01-01', '2023-02-30'),
  limit: fc.integer({ min: -1, max: 102 }).map(String),
  before: fc.integer({ min: -1, max: 400 }).map(String),
  cursor: fc.constantFrom('2023-05-01 000000100', '9', ''),
  kind: fc.constantFrom(...noteKinds, ...historyKinds),
  entityId: fc.constantFrom(timed.id, area.id, 'note-finished', 'gate-finns-inte'),
  by: fc.constantFrom(...people),
  since: fc.integer({ min: -1, max: 4 }).map(String),
  from: fc.constantFrom<string>(...moments),
  to: fc.constantFrom<string>(...moments),
};

export const wildRequest: fc.Arbitrary<WildRequest> = fc
  .constantFrom(...Object.keys(endpoints).filter(isEndpoint))
  .chain((name) => {
    const endpoint: Endpoint = endpoints[name];
    return fc.record({
      name: fc.constant(name),
      params: fc.record(
        mapped(endpoint.params.shape, (key) => mostly(fc.constantFrom(...(params[key] ?? [])), fc.string())),
      ),
      query: rarelyMore(mapped(endpoint.query.shape, (key) => mostly(queries[key] ?? fc.string(), fc.string()))),
      body: mostly(
        bodyOf(endpoint).map((body) => JSON.stringify(body)),
        fc.oneof(fc.json(), fc.string()),
      ),
      headers: headersOf(),
      knowsVersion: fc.oneof({ arbitrary: fc.constant(true), weight: 4 }, fc.constant(false)),
    });
  });

function bodyOf({ body }: Endpoint): fc.Arbitrary<unknown> {
  const values = mapped(body?.shape ?? {}, (key) => mostly(fields[key] ?? fc.anything(), fc.jsonValue()));
  const some = fc.oneof(fc.record(values, { requiredKeys: [] }), fc.record({ ...values, extra: fc.jsonValue() }));
  const whole: fc.Arbitrary<unknown> = fc.record(values);
  return fc.oneof({ arbitrary: whole, weight: 4 }, some);
}

function headersOf(): fc.Arbitrary<Record<string, string>> {
  // What a header may hold at all; the platform refuses the rest before it is sent.
  const junk = fc.string({ maxLength: 120 }).map((value) => value.trim());
  return fc.record(
    {
      [names.person]: mostly<string>(fc.constantFrom(manager.id, coordinator.id, steering.id), junk),
      [names.idempotencyKey]: mostly(fc.uuid(), fc.oneof(junk, fc.constant('the-same-key'))),
      [names.ifMatch]: fc.oneof(junk, fc.constantFrom('"1"', '"99"')),
      'Content-Type': mostly(fc.constant('application/json'), junk),
    },
    { requiredKeys: [names.person, names.idempotencyKey, 'Content-Type'] },
  );
}

function rarelyMore(known: Record<string, fc.Arbitrary<string>>): fc.Arbitrary<Record<string, string>> {
  const some = fc.subarray(Object.entries(known)).chain((pairs) => fc.record(Object.fromEntries(pairs)));
  return mostly(some, fc.dictionary(fc.string(), fc.string()));
}

function mostly<T>(usual: fc.Arbitrary<T>, unusual: fc.Arbitrary<T>): fc.Arbitrary<T> {
  return fc.oneof({ arbitrary: usual, weight: 29 }, { arbitrary: unusual, weight: 1 });
}

function mapped<V>(shape: object, arbitraryOf: (key: string) => V): Record<string, V> {
  return Object.fromEntries(Object.keys(shape).map((key) => [key, arbitraryOf(key)]));
}

function isEndpoint(name: string): name is EndpointName {
  return Object.hasOwn(endpoints, name);
}
