import { expect } from 'vitest';
import type { EndpointName } from '#contract/routes.ts';
import { longestNote, longestShortText } from '#domain/note.ts';
import { mask } from '#domain/redaction.ts';
import type { Api, Asked } from './api.ts';
import type { Case } from './case.ts';
import {
  area,
  elsewhere,
  gate,
  knownNote,
  manager,
  plan,
  recurring,
  steering,
  ticked,
  timed,
  untimed,
  withMilestone,
} from './sample.ts';

const onActivity = { params: { activityId: timed.id }, version: timed.version };
const onRecurring = { params: { activityId: recurring.id }, version: recurring.version };
const occurrenceId = recurring.occurrences[0]?.id ?? '';
const onOccurrence = { params: { activityId: recurring.id, occurrenceId }, version: recurring.version };
const milestoneId = withMilestone.milestones[0]?.id ?? '';
const onMilestone = { params: { activityId: withMilestone.id, milestoneId }, version: withMilestone.version };
const onGate = { params: { gateId: gate.id }, version: gate.version };
const onArea = { params: { areaId: area.id }, version: area.version, by: manager.id };
const onPlan = { params: { planId: plan.id }, version: plan.version };
const text = { kind: 'report', text: 'Text.' };
const past = { edtf: '2023-05', phrase: 'i maj' };
const decision = { text: 'Arbetet fortsätter.', on: '2023-06-14' };
const redaction = { text: mask, reason: 'Skäl.' };
const time = { edtf: '2025', phrase: 'under 2025' };

export const refusals: readonly Case[] = [
  {
    name: 'finds nothing to change where nothing is',
    run: async (api) => {
      const gone: [EndpointName, Record<string, string>, unknown][] = [
        ['changeActivity', { activityId: 'activity-finns-inte' }, { status: 'done' }],
        ['recordOccurrence', { activityId: 'activity-finns-inte' }, { title: '', time: past }],
        ['withdrawOccurrence', { activityId: 'activity-finns-inte', occurrenceId }, { reason: 'Skäl.' }],
        ['checkIn', { activityId: 'activity-finns-inte' }, {}],
        ['undoActivity', { activityId: 'activity-finns-inte' }, {}],
        ['reachMilestone', { activityId: 'activity-finns-inte', milestoneId }, { reached: past }],
        ['recordOutcome', { gateId: 'gate-finns-inte' }, decision],
        ['undoGate', { gateId: 'gate-finns-inte' }, {}],
        ['agreeRhythm', { areaId: 'area-finns-inte' }, { rhythm: 'month' }],
        ['redactNote', { noteId: 'note-finns-inte' }, redaction],
        ['assessArea', { areaId: 'area-finns-inte' }, { value: 'at-risk', reason: 'Skäl.' }],
        ['addNote', { areaId: 'area-finns-inte' }, { ...text, state: 'draft' }],
        ['reviseDraft', { noteId: 'note-finns-inte' }, text],
        ['finishNote', { noteId: 'note-finns-inte' }, {}],
        ['correctNote', { noteId: 'note-finns-inte' }, { text: 'Text.', reason: 'Skäl.' }],
        ['switchCalendar', { planId: 'plan-finns-inte' }, { mode: 'real' }],
      ];
      for (const [name, params, body] of gone) {
        await api.refusalOf('not-found', name, { params, version: 1, by: manager.id, body });
      }
      const body = { ...text, state: 'draft', activityId: elsewhere.id };
      await api.refusalOf('not-found', 'addNote', { params: { areaId: area.id }, body });
    },
  },
  {
    name: 'lets managers assess, managers and coordinators write, and the steering group read',
    run: async (api) => {
      const { draft, finished } = await notes(api);
      const by = steering.id;
      const forbidden: [EndpointName, Asked][] = [
        ['assessArea', { ...onArea, by, body: { value: 'at-risk', reason: 'Skäl.' } }],
        ['changeActivity', { ...onActivity, by, body: { status: 'done' } }],
        ['recordOccurrence', { ...onRecurring, by, body: { title: '', time: past } }],
        ['withdrawOccurrence', { ...onOccurrence, by, body: { reason: 'Skäl.' } }],
        ['checkIn', { ...onActivity, by }],
        ['undoActivity', { ...onActivity, by }],
        ['reachMilestone', { ...onMilestone, by, body: { reached: past } }],
        ['recordOutcome', { ...onGate, by, body: decision }],
        ['undoGate', { ...onGate, by }],
        ['redactNote', { ...finished, by, body: redaction }],
        ['addNote', { params: onArea.params, by, body: { ...text, state: 'draft' } }],
        ['reviseDraft', { ...draft, by, body: { ...text, kind: 'risk' } }],
        ['finishNote', { ...draft, by }],
        ['correctNote', { ...finished, by, body: { text: 'Annan.', reason: 'Skäl.' } }],
      ];
      for (const [name, asked] of forbidden) await api.refusalOf('not-allowed', name, asked);
      const body = { value: 'at-risk', reason: 'Skäl.' };
      await api.refusalOf('not-allowed', 'assessArea', { params: onArea.params, version: area.version, body });
    },
  },
  {
    name: 'says when nothing would change',
    run: async (api) => {
      const { draft, finished } = await notes(api);
      await api.refusalOf('nothing-changed', 'changeActivity', { ...onActivity, body: {} });
      const { recurrence } = timed;
      const same = { time: timed.time.current, leadId: timed.leadId, recurrence };
      await api.refusalOf('nothing-changed', 'changeActivity', { ...onActivity, body: same });
      await api.refusalOf('nothing-changed', 'reviseDraft', { ...draft, body: text });
      await api.refusalOf('nothing-changed', 'correctNote', { ...finished, body: { text: 'Text.', reason: 'Skäl.' } });
      await api.refusalOf('nothing-changed', 'switchCalendar', { ...onPlan, body: { mode: plan.calendar.mode } });
    },
  },
  {
    name: 'asks for a text and for a reason, and stops those that are too long',
    run: async (api) => {
      const { draft, finished } = await notes(api);
      const { params } = onArea;
      const [longNote, longReason] = ['x'.repeat(longestNote + 1), 'x'.repeat(longestShortText + 1)];
      await api.refusalOf('text-required', 'addNote', { params, body: { ...text, text: ' \n ', state: 'draft' } });
      await api.refusalOf('text-required', 'reviseDraft', { ...draft, body: { ...text, text: '' } });
      await api.refusalOf('text-required', 'correctNote', { ...finished, body: { text: ' ', reason: 'Skäl.' } });
      await api.refusalOf('reason-required', 'correctNote', { ...finished, body: { text: 'Ny.', reason: '' } });
      await api.refusalOf('reason-required', 'assessArea', { ...onArea, body: { value: 'at-risk', reason: ' ' } });
      await api.refusalOf('reason-required', 'changeActivity', { ...onActivity, body: { time } });
      await api.refusalOf('reason-required', 'changeActivity', { ...onRecurring, body: { recurrence: null } });
      await api.refusalOf('reason-required', 'withdrawOccurrence', { ...onOccurrence, body: { reason: ' ' } });
      await api.refusalOf('text-too-long', 'addNote', { params, body: { ...text, text: longNote, state: 'draft' } });
      await api.refusalOf('text-too-long', 'reviseDraft', { ...draft, body: { ...text, text: longNote } });
      await api.refusalOf('text-too-long', 'correctNote', { ...finished, body: { text: 'Ny.', reason: longReason } });
      await api.refusalOf('text-too-long', 'assessArea', { ...onArea, body: { value: 'at-risk', reason: longReason } });
      await api.refusalOf('text-too-long', 'changeActivity', { ...onActivity, body: { time, reason: longReason } });
      await api.refusalOf('text-too-long', 'withdrawOccurrence', { ...onOccurrence, body: { reason: longReason } });
      await api.answerTo('addNote', { params, body: { ...text, text: 'x'.repeat(longestNote), state: 'draft' } });
    },
  },
  {
    name: 'knows the people that can be chosen',
    run: async (api) => {
      for (const body of [{ leadId: 'person-okand' }, { coordinatorId: 'person-ingen' }]) {
        await api.refusalOf('unknown-person', 'changeActivity', { ...onActivity, body });
      }
    },
  },
  {
    name: 'neither revises a finished note nor corrects a draft',
    run: async (api) => {
      const { draft, finished } = await notes(api);
      await api.refusalOf('note-finished', 'reviseDraft', { ...finished, body: { ...text, kind: 'risk' } });
      await api.refusalOf('note-finished', 'finishNote', finished);
      await api.refusalOf('note-not-finished', 'correctNote', { ...draft, body: { text: 'Ny.', reason: 'Skäl.' } });
    },
  },
  {
    name: 'makes nothing in the place of what is there, when a key would name it so',
    run: async (api) => {
      const key = knownNote.id.replace('note-', '');
      const body = { ...text, state: 'finished' };
      await api.refusalOf('already-there', 'addNote', { params: { areaId: knownNote.areaId }, key, body });
      const { notes: kept } = await api.answerTo('listNotes', { params: { areaId: knownNote.areaId } });
      expect(kept).toContainEqual(knownNote);
      const asked = {
        params: { activityId: ticked.id },
        version: ticked.version,
        key: ticked.occurrences[0]?.id.replace('occurrence-', '') ?? '',
        body: { title: '', time: past },
      };
      await api.refusalOf('already-there', 'recordOccurrence', asked);
    },
  },
  {
    name: 'refuses a change made against an older version, with the document as it is now',
    run: async (api) => {
      const { draft, finished } = await notes(api);
      const status = untimed.status.value === 'paused' ? 'ongoing' : 'paused';
      const onUntimed = { params: { activityId: untimed.id }, version: untimed.version, body: { status } };
      const stale: [EndpointName, Asked][] = [
        ['changeActivity', onUntimed],
        ['recordOccurrence', { ...onRecurring, body: { title: '', time: past } }],
        ['checkIn', onActivity],
        ['reachMilestone', { ...onMilestone, body: { reached: past } }],
        ['recordOutcome', { ...onGate, body: decision }],
        ['redactNote', { ...finished, body: redaction }],
        ['assessArea', { ...onArea, body: { value: 'at-risk', reason: 'Skäl.' } }],
        ['reviseDraft', { ...draft, body: { ...text, kind: 'risk' } }],
        ['switchCalendar', { ...onPlan, body: { mode: 'real' } }],
      ];
      for (const [name, asked] of stale) {
        const now = await api.answerTo(name, asked);
        expect(await api.refusalOf('version-mismatch', name, asked)).toMatchObject({ current: now });
        await api.refusalOf('version-mismatch', name, { ...asked, version: 999_999_999 });
      }
      await api.refusalOf('version-mismatch', 'withdrawOccurrence', { ...onOccurrence, body: { reason: 'Skäl.' } });
      await api.refusalOf('version-mismatch', 'undoActivity', onActivity);
      await api.refusalOf('version-mismatch', 'undoGate', onGate);
      await api.refusalOf('version-mismatch', 'agreeRhythm', { ...onArea, body: { rhythm: null } });
      await api.refusalOf('version-mismatch', 'finishNote', draft);
      const correction = { text: 'Ny.', reason: 'Skäl.' };
      await api.refusalOf('version-mismatch', 'correctNote', { ...draft, body: correction });
    },
  },
];

/** A draft and a finished note that say the same. */
async function notes(api: Api) {
  const add = async (state: string) => {
    const note = await api.answerTo('addNote', { params: onArea.params, body: { ...text, state } });
    return { params: { noteId: note.id }, version: note.version };
  };
  return { draft: await add('draft'), finished: await add('finished') };
}
