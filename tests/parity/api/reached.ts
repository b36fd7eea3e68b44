import { expect } from 'vitest';
import { longestShortText } from '#domain/note.ts';
import type { Case } from './case.ts';
import { coordinator, gate, today, withMilestone } from './sample.ts';

const milestone = withMilestone.milestones.find(({ reached }) => reached === null);
const params = { activityId: withMilestone.id, milestoneId: milestone?.id ?? '' };
const onMilestone = { params, version: withMilestone.version };
const inMarch = { reached: { edtf: '2023-03-31', phrase: 'sista mars' } };
const onGate = { params: { gateId: gate.id }, version: gate.version };
const decision = { text: ' Arbetet fortsätter. ', on: '2023-06-14' };

export const reached: readonly Case[] = [
  {
    name: 'notes that a milestone has been reached and when, once, and names it in history',
    run: async (api) => {
      const changed = await api.answerTo('reachMilestone', { ...onMilestone, body: inMarch });
      expect(changed).toMatchObject({
        version: withMilestone.version + 1,
        checkedIn: { on: today, by: coordinator.id },
        milestones: [{ id: params.milestoneId, reached: inMarch.reached, provenance: { kind: 'entered' } }],
      });
      const { version } = changed;
      await api.refusalOf('already-reached', 'reachMilestone', { params, version, body: inMarch });
      const undone = await api.answerTo('undoActivity', { params: { activityId: withMilestone.id }, version });
      expect(undone).toEqual({ ...withMilestone, version: undone.version });
      const { entries } = await api.answerTo('listHistory', { params: { areaId: withMilestone.areaId } });
      expect(entries.slice(0, 3).map(({ milestone, event }) => [milestone, event.type])).toEqual([
        [milestone?.title, 'undone'],
        [milestone?.title, 'milestone-reached'],
        [null, expect.any(String)],
      ]);
    },
  },
  {
    name: 'reaches no milestone that is not there, nor one at a time that certainly lies ahead',
    run: async (api) => {
      const missing = { ...onMilestone, params: { ...params, milestoneId: 'finns-inte' } };
      await api.refusalOf('not-found', 'reachMilestone', { ...missing, body: inMarch });
      for (const edtf of ['2023-06-16', '2023-07', '2024']) {
        const body = { reached: { edtf, phrase: 'snart' } };
        await api.refusalOf('still-ahead', 'reachMilestone', { ...onMilestone, body });
      }
      const body = { reached: { edtf: '2023', phrase: 'i år' } };
      await api.answerTo('reachMilestone', { ...onMilestone, body });
    },
  },
  {
    name: 'writes down what was decided and on which day, once',
    run: async (api) => {
      const decided = await api.answerTo('recordOutcome', { ...onGate, body: decision });
      const outcome = { text: 'Arbetet fortsätter.', on: '2023-06-14', provenance: { kind: 'entered' } };
      expect(decided).toEqual({ ...gate, version: gate.version + 1, outcome });
      const { area } = await api.answerTo('readArea', { params: { areaId: gate.areaId } });
      expect(area.gates).toContainEqual(decided);
      const { version } = decided;
      await api.refusalOf('already-reached', 'recordOutcome', { ...onGate, version, body: decision });
      const { entries } = await api.answerTo('listHistory', { params: { areaId: gate.areaId } });
      expect(entries[0]).toMatchObject({
        entity: { id: gate.id, type: 'gate' },
        event: { type: 'outcome-recorded', text: 'Arbetet fortsätter.', on: '2023-06-14' },
      });
    },
  },
  {
    name: 'takes no decision without words, with too many or from a day that has not been',
    run: async (api) => {
      await api.refusalOf('text-required', 'recordOutcome', { ...onGate, body: { ...decision, text: ' \n' } });
      const long = { ...decision, text: 'x'.repeat(longestShortText + 1) };
      await api.refusalOf('text-too-long', 'recordOutcome', { ...onGate, body: long });
      await api.refusalOf('still-ahead', 'recordOutcome', { ...onGate, body: { ...decision, on: '2023-06-16' } });
      await api.answerTo('recordOutcome', { ...onGate, body: { ...decision, on: today } });
    },
  },
];
