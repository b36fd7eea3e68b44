import fc from 'fast-check';
import { type Activity, activityStatuses, type Gate } from '#domain/activity.ts';
import { calendarDate } from '#domain/calendar.ts';
import type { Command } from '#domain/commands.ts';
import { decide } from '#domain/decide.ts';
import type { LastChange } from '#domain/decision.ts';
import type { Document, Picture } from '#domain/document.ts';
import { type Happening, shownEvent } from '#domain/events.ts';
import { foldInto, type GrowingPicture } from '#domain/fold.ts';
import type { ActivityId, DocumentId, GateId } from '#domain/ids.ts';
import { noteKinds } from '#domain/note.ts';
import { mask } from '#domain/redaction.ts';
import { edtf } from '#domain/time/edtf.ts';
import { written } from '#domain/time/written.ts';
import { maybe } from './arbitrary-times.ts';
import {
  aGate,
  aMilestone,
  aNote,
  anActivity,
  anArea,
  anEvent,
  anIndicator,
  aPerson,
  aPlan,
  aSeries,
  today,
} from './builders.ts';

/** Journals such as people make them: every entry is something that was added or that `decide` let happen. */

const conferences = { times: 2, per: 'year', one: 'konferens', many: 'konferenser', phrase: 'två om året' } as const;

const beginning: readonly Document[] = [
  aPlan(),
  aPerson('coordinator'),
  aPerson('manager'),
  anArea(),
  anArea({ id: 'area-2', number: 2 }),
  anActivity({
    recurrence: conferences,
    milestones: [aMilestone(), aMilestone({ id: 'milestone-2', title: 'En till' })],
  }),
  anActivity({ id: 'activity-2', areaId: 'area-2', time: '2023-08', row: '2a' }),
  aGate(),
  aNote({ id: 'note-1' }),
  anIndicator(),
  anIndicator({
    id: 'indicator-2',
    areaId: null,
    comparison: null,
    splits: [{ id: 'split-1', by: 'sex', name: 'Kvinnor', series: aSeries('Kalmar län', { '2022': 80 }) }],
  }),
];

/** What may come into the plan later on. */
const additions: readonly Document[] = [
  anActivity({ id: 'activity-3', areaId: 'area-2', status: 'not-started' }),
  aGate({ id: 'gate-2', areaId: 'area-2', time: '2023-12' }),
  anIndicator({ id: 'indicator-3', areaId: 'area-2' }),
];

const activityId = fc.constantFrom<ActivityId[]>('activity-1', 'activity-2', 'activity-3');
const gateId = fc.constantFrom<GateId[]>('gate-1', 'gate-2');
const noteId = fc.constantFrom('note-1', 'note-2', 'note-3');
const areaId = fc.constantFrom('area-1', 'area-2');
const kind = fc.constantFrom(...noteKinds);
const text = fc.constantFrom('Ett', 'Två ord', 'Tre hela ord');
const reason = fc.constantFrom('Ett skäl', 'Ett annat');
/** Few, so that what was once is often so again. */
const time = fc.constantFrom(written('2023-08', 'klart augusti'), written('2023-12'), written('2023-03', 'i mars'));
const occurrenceId = fc.constantFrom('occurrence-1', 'occurrence-2', 'occurrence-3');
const measured = {
  indicatorId: fc.constantFrom('indicator-1', 'indicator-2', 'indicator-3'),
  series: fc.constantFrom('own', 'comparison', 'split-1'),
};
const period = fc.constantFrom('2021', '2021-01/2021-12', '2022', '2018').map(edtf);

const changeActivity: fc.Arbitrary<Command> = fc.record(
  {
    type: fc.constant('change-activity'),
    activityId,
    status: fc.constantFrom(...activityStatuses),
    time: maybe(time),
    recurrence: fc.constantFrom(conferences, { ...conferences, times: 3 }),
    reason,
  },
  { requiredKeys: ['type', 'activityId', 'reason'] },
);

/** What is done, decided and taken back. */
const doneCommands: readonly fc.Arbitrary<Command>[] = [
  fc.record({ type: fc.constant('record-occurrence'), activityId, occurrenceId, title: text, time }),
  fc.record({ type: fc.constant('withdraw-occurrence'), activityId, occurrenceId, reason }),
  fc.record({
    type: fc.constant('reach-milestone'),
    activityId,
    milestoneId: fc.constantFrom('milestone-1', 'milestone-2'),
    reached: time,
  }),
  fc.record({ type: fc.constant('record-outcome'), gateId, text, on: fc.constant(today) }),
  fc.record({ type: fc.constant('undo'), targetId: fc.oneof(activityId, gateId) }),
];

/** What is judged, written and measured. */
const toldCommands: readonly fc.Arbitrary<Command>[] = [
  fc.record({
    type: fc.constant('assess-area'),
    areaId,
    value: fc.constantFrom('on-track', 'at-risk', 'off-track', 'not-assessed'),
    reason,
    difference: reason,
  }),
  fc.record({
    type: fc.constant('add-note'),
    noteId,
    areaId,
    activityId: maybe(activityId),
    kind,
    text,
    state: fc.constantFrom('draft', 'finished'),
  }),
  fc.record({ type: fc.constant('revise-draft'), noteId, kind, text }),
  fc.record({ type: fc.constant('finish-note'), noteId }),
  fc.record({ type: fc.constant('correct-note'), noteId, text, reason }),
  fc.record({ type: fc.constant('redact-note'), noteId, text: fc.constantFrom(mask, `${mask} ord`), reason }),
  fc.record({
    type: fc.constant('record-observation'),
    ...measured,
    period: period.map((one) => written(one)),
    outcome: fc.constantFrom({ value: 80 }, { value: 81 }, { missing: 'confidential' as const }),
    source: fc.constant({ title: 'En källa', url: null, published: null }),
    readOn: fc.constant(today),
    reason,
    isSure: fc.constant(true),
  }),
  fc.record({ type: fc.constant('remove-observation'), ...measured, period, reason }),
];

/** Weighed so that what can be taken back is often there to be taken back. */
const doing = fc.oneof(
  { weight: 6, arbitrary: changeActivity },
  { weight: 12, arbitrary: fc.oneof(...doneCommands) },
  { weight: 9, arbitrary: fc.oneof(...toldCommands) },
  { weight: 1, arbitrary: fc.constantFrom(...additions) },
);

/** As many things as somebody tries to do; what is refused is not there. */
export function anyJournal(): fc.Arbitrary<Happening[]> {
  return fc.array(doing, { minLength: 10, maxLength: 60, size: 'max' }).map((doings) => {
    const journal = beginning.map(addition);
    const picture: GrowingPicture = new Map();
    const last = new Map<DocumentId, LastChange>();
    for (const happening of journal) foldInto(picture, happening);
    for (const one of doings) {
      const happenings = isDocument(one) ? added(picture, one) : decided(picture, one, last);
      journal.push(...happenings);
      for (const happening of happenings) foldInto(picture, happening);
    }
    return journal;
  });
}

function isDocument(one: Document | Command): one is Document {
  return 'id' in one;
}

function addition(document: Document): Happening {
  return anEvent({ type: 'added', document }, { entityId: document.id });
}

function added(picture: Picture, document: Document): Happening[] {
  return picture.has(document.id) ? [] : [addition(document)];
}

const actor = aPerson('manager');
const realToday = calendarDate('2026-11-22');

function decided(picture: Picture, command: Command, lastOf: Map<DocumentId, LastChange>): readonly Happening[] {
  const last = command.type === 'undo' ? (lastOf.get(command.targetId) ?? null) : null;
  const decision = decide(picture, command, { actor, today, realToday, last });
  if ('refusal' in decision) return [];
  const [first] = decision.happenings;
  const before = first === undefined ? undefined : picture.get(first.entityId);
  if (before?.type === 'activity' || before?.type === 'gate') {
    const { version: _, ...document } = before;
    lastOf.set(before.id, changeOf(decision.happenings, document));
  }
  return decision.happenings;
}

function changeOf(happenings: readonly Happening[], before: Activity | Gate): LastChange {
  return { by: actor.id, events: happenings.map(({ event }) => shownEvent(event)), before };
}
