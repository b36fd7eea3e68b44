import { expect } from 'vitest';
import type { EndpointName } from '#contract/routes.ts';
import { mask } from '#domain/redaction.ts';
import { testNumber } from '#tests/builders.ts';
import type { Asked } from './api.ts';
import type { Case } from './case.ts';
import { area, byHand, gate, manager, recurring, timed, today, withMilestone } from './sample.ts';

const number = `Det gäller ${testNumber}.`;
const time = { edtf: '2023-05', phrase: 'i maj' };
const withNumber = { edtf: '2023-05', phrase: number };
const often = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två träffar om året' };
const onTimed = { params: { activityId: timed.id }, version: timed.version };
const onRecurring = { params: { activityId: recurring.id }, version: recurring.version };
const onMeasure = { params: { indicatorId: byHand.id }, version: byHand.version };
const numberInAddress = `https://example.org/${testNumber}`;
const value = {
  series: 'own',
  period: time,
  outcome: { value: 34 },
  source: { title: 'En källa', url: null, published: null },
  readOn: '2026-11-20',
  reason: null,
  isSure: false,
};
const onArea = { params: { areaId: area.id } };
const onGate = { params: { gateId: gate.id }, version: gate.version };
const occurrenceId = recurring.occurrences[0]?.id ?? '';
const onMilestone = {
  params: { activityId: withMilestone.id, milestoneId: withMilestone.milestones[0]?.id ?? '' },
  version: withMilestone.version,
};

export const personalNumbers: readonly Case[] = [
  {
    name: 'stops a personal identity number in every text that somebody writes, before anything is stored',
    run: async (api) => {
      const add = async (state: string) => {
        const { id } = await api.answerTo('addNote', { ...onArea, body: { kind: 'report', text: 'Text.', state } });
        return { params: { noteId: id }, version: 1 };
      };
      const [draft, finished] = [await add('draft'), await add('finished')];
      const before = await api.answerTo('listHistory', onArea);
      const byManager = { ...onArea, version: area.version, by: manager.id };
      const stopped: [EndpointName, Asked][] = [
        ['changeActivity', { ...onTimed, body: { status: 'done', reason: number } }],
        ['changeActivity', { ...onTimed, body: { accordingTo: number } }],
        ['changeActivity', { ...onTimed, body: { time: withNumber, reason: 'Skäl.' } }],
        ['changeActivity', { ...onTimed, body: { recurrence: { ...often, one: number } } }],
        ['changeActivity', { ...onTimed, body: { recurrence: { ...often, many: number } } }],
        ['changeActivity', { ...onTimed, body: { recurrence: { ...often, phrase: number } } }],
        ['recordOccurrence', { ...onRecurring, body: { title: number, time } }],
        ['recordOccurrence', { ...onRecurring, body: { title: '', time: withNumber } }],
        [
          'withdrawOccurrence',
          { ...onRecurring, params: { ...onRecurring.params, occurrenceId }, body: { reason: number } },
        ],
        ['reachMilestone', { ...onMilestone, body: { reached: withNumber } }],
        ['recordOutcome', { ...onGate, body: { text: number, on: today } }],
        ['assessArea', { ...byManager, body: { value: 'at-risk', reason: number } }],
        ['addNote', { ...onArea, body: { kind: 'report', text: number, state: 'draft' } }],
        ['addNote', { ...onArea, body: { kind: 'report', text: number, state: 'finished' } }],
        ['reviseDraft', { ...draft, body: { kind: 'report', text: number } }],
        ['correctNote', { ...finished, body: { text: number, reason: 'Skäl.' } }],
        ['correctNote', { ...finished, body: { text: 'Ny.', reason: number } }],
        ['redactNote', { ...finished, body: { text: mask, reason: number } }],
        ['redactNote', { ...finished, body: { text: number, reason: 'Skäl.' } }],
        ['recordObservation', { ...onMeasure, body: { ...value, reason: number } }],
        ['recordObservation', { ...onMeasure, body: { ...value, period: withNumber } }],
        ['recordObservation', { ...onMeasure, body: { ...value, source: { ...value.source, title: number } } }],
        ['recordObservation', { ...onMeasure, body: { ...value, source: { ...value.source, published: withNumber } } }],
        ['recordObservation', { ...onMeasure, body: { ...value, source: { ...value.source, url: numberInAddress } } }],
        ['removeObservation', { ...onMeasure, body: { series: 'own', period: '2024', reason: number } }],
      ];
      for (const [name, asked] of stopped) await api.refusalOf('personal-identity-number', name, asked);
      expect(await api.answerTo('listHistory', onArea)).toEqual(before);
      expect(JSON.stringify(api.exchanges.map(({ body }) => body))).not.toContain(testNumber);
    },
  },
];
