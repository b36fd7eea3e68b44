import { expect } from 'vitest';
import type { EndpointName } from '#contract/routes.ts';
import { addDays, calendarDate } from '#domain/calendar.ts';
import type { Indicator } from '#domain/indicator.ts';
import { boundsOf } from '#domain/time/bounds.ts';
import type { Case } from './case.ts';
import { area, areas, plan, timed, today } from './sample.ts';

const params = { areaId: area.id };
const ofWholePlan: readonly EndpointName[] = ['listAreas', 'listLatestNotes', 'listStatusHistory'];
const readings: readonly EndpointName[] = [...ofWholePlan, 'readArea', 'listNotes', 'listHistory'];

export const reads: readonly Case[] = [
  {
    name: 'shows all areas of the plan as they are',
    run: async (api) => {
      const overview = await api.answerTo('listAreas');
      expect(overview).toMatchObject({ today, calendarToday: today, asOf: null });
      expect(overview.areas.map((one) => one.area.id).sort()).toEqual(areas.map(({ id }) => id).sort());
    },
  },
  {
    name: 'shows each area as the overview does, with its indicators, notes and history',
    run: async (api) => {
      const overview = await api.answerTo('listAreas');
      for (const { id } of areas) {
        const detail = await api.answerTo('readArea', { params: { areaId: id } });
        // The page has what was decided and has been done too, which the overview has no room for.
        const resolutions = detail.area.resolutions.filter(({ state }) => state === 'open');
        expect({ ...detail.area, resolutions }).toEqual(overview.areas.find((one) => one.area.id === id));
        await api.answerTo('listNotes', { params: { areaId: id } });
        await api.answerTo('listHistory', { params: { areaId: id } });
      }
    },
  },
  {
    name: 'shows the indicators of the whole plan with the overview, and on an earlier day only what was measured by then',
    run: async (api) => {
      const { indicators } = await api.answerTo('listAreas');
      const earlier = await api.answerTo('listAreas', { query: { asOf: '2023-03-31' } });
      expect(indicators.map(({ areaId }) => areaId)).toEqual([null, null, null, null]);
      expect(earlier.indicators.map(({ id }) => id)).toEqual(indicators.map(({ id }) => id));
      expect(indicators.flatMap(periodsOf).some((period) => period > '2023-03-31')).toBe(true);
      expect(earlier.indicators.flatMap(periodsOf).filter((period) => period > '2023-03-31')).toEqual([]);
    },
  },
  {
    name: 'shows the latest finished note about an activity',
    run: async (api) => {
      const about = async () => {
        const { notes } = await api.answerTo('listLatestNotes');
        return notes.filter(({ activityId }) => activityId === timed.id).map(({ text }) => text);
      };
      const write = (text: string, state: string) =>
        api.answerTo('addNote', {
          params: { areaId: timed.areaId },
          body: { kind: 'report', text, activityId: timed.id, state },
        });
      await write('Det senaste.', 'finished');
      await write('Inte klart än.', 'draft');
      expect(await about()).toEqual(['Det senaste.']);
    },
  },
  {
    name: 'shows the picture as it stood on earlier days',
    run: async (api) => {
      for (const asOf of [addDays(today, -1), '2023-05-01', '2023-03-31', '2023-01-31']) {
        for (const name of readings) await api.exchangeOf(name, { params, query: { asOf } });
      }
      const overview = await api.answerTo('listAreas', { query: { asOf: addDays(today, -1) } });
      expect(overview).toMatchObject({ today: addDays(today, -1), calendarToday: today, asOf: addDays(today, -1) });
    },
  },
  {
    name: "takes the plan's own today for the present",
    run: async (api) => {
      const now = await api.answerTo('listAreas');
      expect(await api.answerTo('listAreas', { query: { asOf: today } })).toEqual(now);
    },
  },
  {
    name: 'has no picture of a day that has not been, nor of one before the plan',
    run: async (api) => {
      for (const name of readings) {
        await api.refusalOf('as-of-in-future', name, { params, query: { asOf: addDays(today, 1) } });
        await api.refusalOf('before-plan', name, { params, query: { asOf: calendarDate('1999-12-31') } });
      }
    },
  },
  {
    name: 'says which part of a question is wrong',
    run: async (api) => {
      const wrong: [EndpointName, Record<string, string>, string][] = [
        ['listAreas', { asOf: '2023-02-30' }, 'asOf'],
        ['listAreas', { asOf: 'i går' }, 'asOf'],
        ['listAreas', { asOf: '' }, 'asOf'],
        ['listNotes', { limit: '0' }, 'limit'],
        ['listNotes', { limit: '101' }, 'limit'],
        ['listNotes', { limit: 'många' }, 'limit'],
        ['listNotes', { kind: 'skvaller' }, 'kind'],
        ['listNotes', { cursor: 'x'.repeat(101) }, 'cursor'],
        ['listHistory', { before: '0' }, 'before'],
        ['listHistory', { before: '1.5' }, 'before'],
      ];
      for (const [name, query, path] of wrong) {
        const { errors } = await api.refusalOf('invalid-request', name, { params, query });
        expect(errors).toEqual([{ path, message: expect.any(String) }]);
      }
    },
  },
  {
    name: 'does not find an area that is not there, and says when an id cannot be one',
    run: async (api) => {
      for (const name of readings.filter((one) => !ofWholePlan.includes(one))) {
        await api.refusalOf('not-found', name, { params: { areaId: 'area-finns-inte' } });
        for (const areaId of ['1', 'Area-1', plan.id, 'area-åäö', 'area-a b', `area-${'x'.repeat(61)}`, 'area-a/b']) {
          await api.refusalOf('invalid-request', name, { params: { areaId } });
        }
      }
    },
  },
];

function periodsOf({ series }: Indicator): string[] {
  return series.observations.map(({ period }) => boundsOf(period.edtf).latestEnd ?? '');
}
