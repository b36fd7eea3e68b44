import { expect } from 'vitest';
import type { Case } from './case.ts';
import { area, byHand, connected, fullOfValues, indicators, steering } from './sample.ts';

const params = { indicatorId: byHand.id };
const source = { title: 'Region Kalmar län', url: null, published: null };
const next = {
  series: 'own',
  period: { edtf: '2025', phrase: '2025' },
  outcome: { value: 34 },
  source,
  readOn: '2026-11-20',
  reason: null,
  isSure: false,
};
const onIt = { params, version: byHand.version };

export const measures: readonly Case[] = [
  {
    name: 'lists every indicator, and shows each of them',
    run: async (api) => {
      const list = await api.answerTo('listIndicators');
      expect(list.indicators).toHaveLength(indicators.length);
      expect(list.areas.map(({ number }) => number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9]);
      const { indicator, area } = await api.answerTo('readIndicator', { params });
      expect(indicator).toEqual(list.indicators.find(({ id }) => id === byHand.id));
      expect(area?.id).toBe(byHand.areaId);
    },
  },
  {
    name: 'enters a value, corrects it and takes it away, and keeps what stood there',
    run: async (api) => {
      const added = await api.answerTo('recordObservation', { ...onIt, body: next });
      expect(added.series.observations.at(-1)).toEqual({ period: next.period, value: 34, source, readOn: next.readOn });
      const correction = { ...next, outcome: { missing: 'confidential' }, reason: 'Fel avläst.' };
      const corrected = await api.answerTo('recordObservation', { params, version: added.version, body: correction });
      expect(corrected.series.observations.at(-1)).toMatchObject({
        missing: 'confidential',
        earlier: [{ outcome: { value: 34 }, reason: 'Fel avläst.' }],
      });
      const body = { series: 'own', period: '2025', reason: 'Fel år.' };
      const removed = await api.answerTo('removeObservation', { params, version: corrected.version, body });
      expect(removed.series).toEqual(byHand.series);
    },
  },
  {
    name: 'refuses a value that cannot be, has no source or lies far outside until somebody is sure',
    run: async (api) => {
      const refused = (code: Parameters<typeof api.refusalOf>[0], body: object) =>
        api.refusalOf(code, 'recordObservation', { ...onIt, body: { ...next, ...body } });
      const in2024 = { period: { edtf: '2024', phrase: '2024' }, outcome: { value: 36 } };
      await refused('no-such-series', { series: 'split-women' });
      await refused('source-required', { source: { ...source, title: ' ' } });
      await refused('text-too-long', { source: { ...source, title: 'x'.repeat(5000) } });
      await refused('impossible-value', { outcome: { value: -1 } });
      await refused('impossible-value', { outcome: { value: 34, interval: { low: 35, high: 36 } } });
      await refused('still-ahead', { period: { edtf: '2027', phrase: '2027' } });
      await refused('still-ahead', { period: { edtf: '2024/..', phrase: 'sedan 2024' } });
      await refused('nothing-changed', { ...in2024, outcome: { value: 35 }, source: byHand.source });
      await refused('reason-required', in2024);
      await refused('text-too-long', { ...in2024, reason: 'x'.repeat(5000) });
      await refused('far-outside', { outcome: { value: 340 } });
      await api.refusalOf('not-allowed', 'recordObservation', { ...onIt, by: steering.id, body: next });
      const missing = { ...onIt, params: { indicatorId: 'indicator-finns-inte' } };
      await api.refusalOf('not-found', 'recordObservation', { ...missing, body: next });
      await api.answerTo('recordObservation', { ...onIt, body: { ...next, outcome: { value: 340 }, isSure: true } });
    },
  },
  {
    name: 'takes no more values than a series has room for',
    run: async (api) => {
      const onFull = { params: { indicatorId: fullOfValues.id }, version: fullOfValues.version };
      await api.refusalOf('too-many-values', 'recordObservation', { ...onFull, body: next });
    },
  },
  {
    name: 'takes away only what stands there, with a reason',
    run: async (api) => {
      const body = { series: 'own', period: '2024', reason: 'Fel år.' };
      const refused = (code: Parameters<typeof api.refusalOf>[0], fields: object) =>
        api.refusalOf(code, 'removeObservation', { ...onIt, body: { ...body, ...fields } });
      await refused('no-such-series', { series: 'split-women' });
      await refused('not-found', { period: '1999' });
      await refused('reason-required', { reason: ' ' });
      await refused('text-too-long', { reason: 'x'.repeat(5000) });
      await api.refusalOf('not-allowed', 'removeObservation', { ...onIt, by: steering.id, body });
    },
  },
  {
    name: 'tells in the history of its area what was entered, corrected and taken away',
    run: async (api) => {
      const added = await api.answerTo('recordObservation', { ...onIt, body: next });
      const body = { series: 'own', period: '2025', reason: 'Fel år.' };
      await api.answerTo('removeObservation', { params, version: added.version, body });
      const { entries } = await api.answerTo('listHistory', {
        params: { areaId: byHand.areaId ?? area.id },
        query: { entityId: byHand.id, limit: 2 },
      });
      expect(entries.map(({ event, version }) => [event.type, version])).toEqual([
        ['observation-removed', byHand.version + 2],
        ['observation-recorded', byHand.version + 1],
      ]);
    },
  },
  {
    name: 'asks a source that can be asked, once at a time, and takes in only what was fetched',
    run: async (api) => {
      await api.refusalOf('not-connected', 'askForValues', { params });
      const asked = await api.answerTo('askForValues', { params: { indicatorId: connected.id } });
      expect(asked.fetched).toEqual({ state: 'asked' });
      await api.refusalOf('nothing-changed', 'askForValues', { params: { indicatorId: connected.id } });
      for (const name of ['takeInValues', 'dismissValues'] as const) await api.refusalOf('nothing-fetched', name, onIt);
    },
  },
  {
    name: 'tells the statuses of every activity from the first day',
    run: async (api) => {
      const { histories } = await api.answerTo('listStatusHistory');
      expect(histories.length).toBeGreaterThan(20);
      for (const { steps } of histories) expect(steps.length).toBeGreaterThan(0);
    },
  },
];
