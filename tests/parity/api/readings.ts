import { expect } from 'vitest';
import { areaPictures } from '#domain/area-picture.ts';
import { differenceOf } from '#domain/assessment-difference.ts';
import { fold } from '#domain/fold.ts';
import type { Case } from './case.ts';
import { area, areas, beginning, coordinator, manager, plan, today } from './sample.ts';

/** An area of which something computed says that it does not go as planned. */
const worrying = areaPictures(fold(beginning)).find((one) => {
  return differenceOf('on-track', one, { plan, today }).kind === 'better-than-computed';
})?.area;
const onWorrying = { params: { areaId: worrying?.id ?? '' }, version: worrying?.version ?? 0, by: manager.id };
const onArea = { params: { areaId: area.id }, version: area.version, by: manager.id };

export const readings: readonly Case[] = [
  {
    name: 'asks why an assessment is another than what is computed would suggest, and tells it',
    run: async (api) => {
      expect(areas.map(({ id }) => id)).toContain(worrying?.id);
      const body = { value: 'on-track', reason: 'Det går bra.' };
      for (const difference of [undefined, null, '', ' \n']) {
        await api.refusalOf('difference-required', 'assessArea', { ...onWorrying, body: { ...body, difference } });
      }
      const long = { ...body, difference: 'x'.repeat(5000) };
      await api.refusalOf('text-too-long', 'assessArea', { ...onWorrying, body: long });
      const difference = ' Beslutet är fattat men inte skrivet. ';
      const { assessment } = await api.answerTo('assessArea', { ...onWorrying, body: { ...body, difference } });
      expect(assessment).toMatchObject({ value: 'on-track', difference: difference.trim(), by: manager.id });
    },
  },
  {
    name: 'notes that a manager has read what is told of an area, and never less than they had',
    run: async (api) => {
      const { position } = await api.answerTo('listAreas');
      const read = await api.answerTo('markRead', { ...onArea, body: { position } });
      const known = area.readings.filter(({ by }) => by !== manager.id);
      expect(read.readings).toMatchObject([...known, { by: manager.id, on: today, position }]);
      const { version } = read;
      await api.refusalOf('nothing-changed', 'markRead', { ...onArea, version, body: { position } });
      await api.refusalOf('position-ahead', 'markRead', { ...onArea, version, body: { position: position + 100 } });
      await api.refusalOf('not-allowed', 'markRead', { ...onArea, version, by: coordinator.id, body: { position } });
      const gone = { ...onArea, params: { areaId: 'area-finns-inte' } };
      await api.refusalOf('not-found', 'markRead', { ...gone, body: { position } });
    },
  },
];
