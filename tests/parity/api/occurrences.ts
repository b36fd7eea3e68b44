import { expect } from 'vitest';
import type { Case } from './case.ts';
import { coordinator, recurring, timed, today } from './sample.ts';

const { areaId } = recurring;
const params = { activityId: recurring.id };
const onRecurring = { params, version: recurring.version };
const twice = { times: 2, per: 'year', one: 'träff', many: 'träffar', phrase: 'två träffar om året' };
const inMay = { title: ' Vårens träff ', time: { edtf: '2023-05', phrase: 'i maj' } };
const reason = 'Färre än planerat.';

export const occurrences: readonly Case[] = [
  {
    name: 'gives an activity a promise that counts, changes it with a reason and takes it away',
    run: async (api) => {
      const onTimed = { activityId: timed.id };
      const given = await api.answerTo('changeActivity', {
        params: onTimed,
        version: timed.version,
        body: { recurrence: twice },
      });
      expect(given).toMatchObject({ recurrence: twice, occurrences: [], checkedIn: { by: coordinator.id, on: today } });
      const often = {
        ...twice,
        times: 99,
        per: 'month',
        one: ' x ',
        many: 'y'.repeat(60),
        phrase: ' två  per år '.padEnd(200),
      };
      const changed = await api.answerTo('changeActivity', {
        params: onTimed,
        version: given.version,
        body: { recurrence: often, reason },
      });
      expect(changed.recurrence).toEqual({ ...often, one: 'x' });
      const { version } = changed;
      const body = { recurrence: null, reason };
      expect((await api.answerTo('changeActivity', { params: onTimed, version, body })).recurrence).toBeNull();
      const { entries } = await api.answerTo('listHistory', { params: { areaId: timed.areaId } });
      expect(entries.slice(0, 3).map(({ event }) => event)).toMatchObject([
        { type: 'recurrence-changed', from: { times: 99 }, to: null, reason },
        { type: 'recurrence-changed', from: twice, to: { times: 99 }, reason },
        { type: 'recurrence-changed', from: null, to: twice, reason: null },
      ]);
    },
  },
  {
    name: 'keeps what was ticked off when the promise changes or is taken away',
    run: async (api) => {
      const body = { recurrence: twice, reason };
      const changed = await api.answerTo('changeActivity', { ...onRecurring, body });
      expect(changed.occurrences).toEqual(recurring.occurrences);
      const { version } = changed;
      const gone = await api.answerTo('changeActivity', { params, version, body: { recurrence: null, reason } });
      expect(gone).toMatchObject({ recurrence: null, occurrences: recurring.occurrences });
    },
  },
  {
    name: 'ticks off an occurrence, with a name or without, and gives each an id of its own',
    run: async (api) => {
      const first = await api.answerTo('recordOccurrence', { ...onRecurring, body: inMay });
      expect(first).toMatchObject({ version: recurring.version + 1, checkedIn: { on: today, by: coordinator.id } });
      const { version } = first;
      const onToday = { title: '', time: { edtf: today, phrase: 'i dag' } };
      const second = await api.answerTo('recordOccurrence', { params, version, body: onToday });
      const added = second.occurrences.slice(recurring.occurrences.length);
      expect(added).toMatchObject([
        { title: 'Vårens träff', time: inMay.time, provenance: { kind: 'entered' } },
        { title: '', time: onToday.time },
      ]);
      expect(new Set(second.occurrences.map(({ id }) => id)).size).toBe(second.occurrences.length);
      const { area } = await api.answerTo('readArea', { params: { areaId } });
      expect(area.activities).toContainEqual(second);
    },
  },
  {
    name: 'ticks off the same occurrence once, however often it is sent and by how many',
    run: async (api) => {
      const asked = { ...onRecurring, body: inMay, key: 'the-spring-conference' };
      const once = await api.answerTo('recordOccurrence', asked);
      expect(await api.answerTo('recordOccurrence', asked)).toEqual(once);
      const other = await api.refusalOf('version-mismatch', 'recordOccurrence', { ...onRecurring, body: inMay });
      expect(other.current).toEqual(once);
    },
  },
  {
    name: 'takes back what was ticked off, and tells in history what it was and why',
    run: async (api) => {
      const recorded = await api.answerTo('recordOccurrence', { ...onRecurring, body: inMay });
      const occurrence = recorded.occurrences.at(-1) ?? expect.fail('nothing was ticked off');
      const onOccurrence = { ...params, occurrenceId: occurrence.id };
      const asked = { params: onOccurrence, version: recorded.version, body: { reason: ' Räknad två gånger. ' } };
      const withdrawn = await api.answerTo('withdrawOccurrence', asked);
      expect(withdrawn).toMatchObject({ version: recorded.version + 1, occurrences: recurring.occurrences });
      const { entries } = await api.answerTo('listHistory', { params: { areaId } });
      expect(entries[0]?.event).toEqual({ type: 'occurrence-withdrawn', occurrence, reason: 'Räknad två gånger.' });
      const { version } = withdrawn;
      await api.refusalOf('not-found', 'withdrawOccurrence', { params: onOccurrence, version, body: { reason } });
    },
  },
  {
    name: 'ticks off only what recurs and what may have been',
    run: async (api) => {
      const onTimed = { params: { activityId: timed.id }, version: timed.version };
      await api.refusalOf('not-recurring', 'recordOccurrence', { ...onTimed, body: inMay });
      for (const edtf of ['2023-06-16', '2023-07', '2024', '2023-23']) {
        const body = { title: '', time: { edtf, phrase: 'snart' } };
        await api.refusalOf('still-ahead', 'recordOccurrence', { ...onRecurring, body });
      }
      const body = { title: '', time: { edtf: '2023', phrase: 'i år' } };
      await api.answerTo('recordOccurrence', { ...onRecurring, body });
    },
  },
];
