import { expect } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { timed, today } from './sample.ts';

const params = { activityId: timed.id };
const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';

/** What is told of the activity's statuses, as of today or an earlier day. */
async function stepsOf(api: Api, query: { asOf?: string } = {}) {
  const { histories } = await api.answerTo('listStatusHistory', { query });
  return histories.find(({ activityId }) => activityId === timed.id)?.steps ?? [];
}

export const progress: readonly Case[] = [
  {
    name: 'tells the statuses of activities as the pictures of the days have them',
    run: async (api) => {
      for (const asOf of ['2023-01-31', '2023-03-31', today]) {
        const { areas } = await api.answerTo('listAreas', { query: { asOf } });
        const { histories } = await api.answerTo('listStatusHistory', { query: { asOf } });
        const latest = new Map(histories.map(({ activityId, steps }) => [activityId, steps.at(-1)]));
        const activities = areas.flatMap((area) => area.activities);
        expect([...latest.keys()].sort()).toEqual(activities.map(({ id }) => id).sort());
        for (const { id, status } of activities) {
          expect(latest.get(id)).toMatchObject({ status: status.value });
        }
      }
    },
  },
  {
    name: 'tells of a status that is new, not on the day before, and no more once it has been taken back',
    run: async (api) => {
      const before = await stepsOf(api);
      const { version } = await api.answerTo('changeActivity', { params, version: timed.version, body: { status } });
      expect(await stepsOf(api)).toEqual([...before, { on: today, status, isExample: false }]);
      expect(await stepsOf(api, { asOf: addDays(today, -1) })).toEqual(before);
      await api.answerTo('undoActivity', { params, version });
      expect(await stepsOf(api)).toEqual(before);
    },
  },
];
