import { expect } from 'vitest';
import { headers as names } from '#contract/routes.ts';
import type { Case } from './case.ts';
import { area, coordinator, manager, timed } from './sample.ts';

const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';
const change = { params: { activityId: timed.id }, version: timed.version, body: { status } };
const key = 'a-key-of-my-own';

export const headers: readonly Case[] = [
  {
    name: 'asks who makes a change',
    run: async (api) => {
      for (const person of [null, '', 'Maja', 'person-finns-inte', area.id]) {
        await api.refusalOf('person-required', 'changeActivity', { ...change, headers: { [names.person]: person } });
      }
    },
  },
  {
    name: 'asks for a key of 8–60 characters that an id may be made of',
    run: async (api) => {
      for (const short of [null, '', '1234567', 'x'.repeat(61), 'Versaler-1', 'med mellanslag']) {
        const headers = { [names.idempotencyKey]: short };
        await api.refusalOf('idempotency-key-required', 'changeActivity', { ...change, headers });
      }
      await api.answerTo('changeActivity', { ...change, key: '12345678' });
    },
  },
  {
    name: 'asks for the version that a change was made against, as an entity tag',
    run: async (api) => {
      for (const tag of [null, '', '1', 'W/"1"', '*', '"x"', '"-1"', '"1", "2"', '"1234567890"']) {
        const headers = { [names.ifMatch]: tag };
        await api.refusalOf('if-match-required', 'changeActivity', { ...change, headers });
      }
    },
  },
  {
    name: 'answers a repeated change with the first answer, and does it once',
    run: async (api) => {
      const first = await api.exchangeOf('changeActivity', { ...change, key });
      const other = { ...change, version: Number(Object(first.body).version), body: { leadId: manager.id } };
      await api.answerTo('changeActivity', other);
      const again = await api.exchangeOf('changeActivity', { ...change, key });
      expect(first).toMatchObject({ status: 200, headers: { 'idempotency-replayed': null } });
      expect(again).toEqual({ ...first, headers: { ...first.headers, 'idempotency-replayed': 'true' } });
      const { entries } = await api.answerTo('listHistory', { params: { areaId: timed.areaId } });
      expect(entries.filter(({ entity, event }) => entity.id === timed.id && event.type === 'status-changed')).toEqual(
        expect.arrayContaining([expect.objectContaining({ event: expect.objectContaining({ to: status }) })]),
      );
      expect(entries.slice(0, 2).map(({ event }) => event.type)).toEqual(['lead-changed', 'status-changed']);
    },
  },
  {
    name: 'adds a note once, however often it is sent',
    run: async (api) => {
      const params = { areaId: area.id };
      const asked = { params, key, body: { kind: 'report', text: 'En gång.', state: 'finished' } };
      const note = await api.answerTo('addNote', asked);
      expect(await api.answerTo('addNote', asked)).toEqual(note);
      const { notes } = await api.answerTo('listNotes', { params });
      expect(notes.filter(({ text }) => text === 'En gång.')).toEqual([note]);
    },
  },
  {
    name: 'refuses a key that was used for another body, person, version or address',
    run: async (api) => {
      await api.answerTo('changeActivity', { ...change, key });
      const others = [
        { ...change, body: { status: 'done' } },
        { ...change, by: manager.id },
        { ...change, version: timed.version + 1 },
      ];
      for (const other of others) await api.refusalOf('idempotency-key-reused', 'changeActivity', { ...other, key });
      const note = { kind: 'report', text: 'Text.', state: 'draft' };
      const { id } = area;
      await api.refusalOf('idempotency-key-reused', 'addNote', { params: { areaId: id }, key, body: note });
    },
  },
  {
    name: 'does not hold a refusal against its key',
    run: async (api) => {
      await api.refusalOf('nothing-changed', 'changeActivity', { ...change, key, body: {} });
      expect((await api.answerTo('changeActivity', { ...change, key })).status).toMatchObject({ value: status });
      expect((await api.answerTo('changeActivity', { ...change, key })).checkedIn?.by).toBe(coordinator.id);
    },
  },
];
