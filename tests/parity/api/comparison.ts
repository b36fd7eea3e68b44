import { expect } from 'vitest';
import { addDays } from '#domain/calendar.ts';
import { mask } from '#domain/redaction.ts';
import { allChanges, type Change } from '#domain/since.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { byHand, held, planned, timed, today } from './sample.ts';

const params = { activityId: timed.id };
const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';
const time = { edtf: '2024-05', phrase: 'i maj nästa år' };
const report = { kind: 'report', text: 'Anna-Karin kom inte.', activityId: timed.id, state: 'finished' };
const onArea = { params: { areaId: timed.areaId } };

export const comparison: readonly Case[] = [
  {
    name: 'tells what has changed since a position, a meeting and a day, in the area that it belongs to',
    run: async (api) => {
      const from = await positionNow(api);
      const body = { status, time, reason: 'Väntar på besked.' };
      await api.answerTo('changeActivity', { params, version: timed.version, body });
      await api.answerTo('addNote', { ...onArea, body: report });
      const { areas, plan, ...told } = await api.answerTo('compare', { query: { from } });
      expect(told).toMatchObject({ from: { kind: 'position', position: from }, to: { kind: 'now', on: today } });
      expect(plan).toEqual([]);
      expect(areas.filter(({ changes }) => changes.length > 0).map(({ areaId }) => areaId)).toEqual([timed.areaId]);
      const changes = areas.flatMap((area) => area.changes);
      expect(changes).toMatchObject([
        { kind: 'status', subject: { id: timed.id }, from: timed.status.value, to: status },
        { kind: 'time', from: timed.time.current, to: time, times: 1 },
        { kind: 'note', subject: { id: timed.id }, text: report.text, isCorrected: false },
      ]);
      for (const earlier of [held.id, addDays(today, -1)]) {
        const since = await changesFrom(api, { from: earlier });
        for (const change of changes) expect(since).toContainEqual(change);
      }
    },
  },
  {
    name: 'compares a day as it ended, so that nothing of that day has changed since',
    run: async (api) => {
      await api.answerTo('changeActivity', { params, version: timed.version, body: { status } });
      const since = await api.answerTo('compare', { query: { from: today } });
      expect([since.from.kind, since.to.kind]).toEqual(['day', 'now']);
      expect(allChanges(since)).toEqual([]);
      expect(await changesFrom(api, { from: addDays(today, -1), to: today })).not.toEqual([]);
    },
  },
  {
    name: 'puts the earlier first, whichever is asked for as the beginning',
    run: async (api) => {
      const now = await positionNow(api);
      for (const [from, to] of [
        [held.id, now],
        [held.id, today],
        ['2023-05-01', now],
        ['2023-04-01', '2023-05-01'],
      ] as const) {
        const answer = await api.answerTo('compare', { query: { from, to } });
        expect(await api.answerTo('compare', { query: { from: to, to: from } })).toEqual(answer);
        expect(answer.from.on <= answer.to.on).toBe(true);
      }
      // The day of a meeting goes on after it.
      const { from, to } = await api.answerTo('compare', { query: { from: held.shown?.on ?? today, to: held.id } });
      expect([from.kind, to.kind]).toEqual(['meeting', 'day']);
    },
  },
  {
    name: 'tells the same of two places in the journal, whatever has changed since',
    run: async (api) => {
      const query = { from: held.id, to: await positionNow(api) };
      const before = await api.answerTo('compare', { query });
      await api.answerTo('changeActivity', { params, version: timed.version, body: { status } });
      expect(await api.answerTo('compare', { query })).toEqual(before);
    },
  },
  {
    name: 'tells of values that are new, and not of those of which only the period has ended since',
    run: async (api) => {
      expect((await changesFrom(api, { from: '2023-03-31' })).filter(({ kind }) => kind === 'measure')).toEqual([]);
      const from = await positionNow(api);
      const source = { title: 'Region Kalmar län', url: null, published: null };
      const value = { series: 'own', period: { edtf: '2025', phrase: '2025' }, outcome: { value: 34 } };
      const body = { ...value, source, readOn: '2026-11-20', reason: null, isSure: false };
      await api.answerTo('recordObservation', { params: { indicatorId: byHand.id }, version: byHand.version, body });
      expect(await changesFrom(api, { from })).toMatchObject([
        { kind: 'measure', measure: { id: byHand.id }, series: 'own', from: null, to: { value: 34 } },
      ]);
    },
  },
  {
    name: 'does not tell words that have been masked since, in either of the two',
    run: async (api) => {
      const from = await positionNow(api);
      const { id, version } = await api.answerTo('addNote', { ...onArea, body: report });
      const between = await positionNow(api);
      const text = 'Anna-Karin kom, men sent.';
      const onNote = { params: { noteId: id } };
      await api.answerTo('correctNote', { ...onNote, version, body: { text, reason: 'Fel.' } });
      const corrected = await positionNow(api);
      const masked = { text: `${mask} kom, men sent.`, reason: 'Ett namn.' };
      await api.answerTo('redactNote', { ...onNote, version: version + 1, body: masked });
      const told = [
        await changesFrom(api, { from, to: between }),
        await changesFrom(api, { from: between, to: corrected }),
        await changesFrom(api, { from }),
      ];
      expect(told.map(textsIn)).toEqual([[mask], [], [masked.text]]);
    },
  },
  {
    name: 'refuses what cannot be compared, and says why',
    run: async (api) => {
      const ahead = (await positionNow(api)) + 1;
      const refused = (code: Parameters<typeof api.refusalOf>[0], from: string | number) =>
        api.refusalOf(code, 'compare', { query: { from } });
      await refused('position-ahead', ahead);
      await refused('as-of-in-future', addDays(today, 1));
      await refused('before-plan', '1999-12-31');
      await refused('before-plan', 0);
      await refused('not-found', 'meeting-finns-inte');
      await refused('meeting-not-open', planned.id);
      for (const from of ['i går', '-1', '1.5', '2023-02-30', timed.id]) await refused('invalid-request', from);
      await api.refusalOf('position-ahead', 'compare', { query: { from: held.id, to: ahead } });
    },
  },
];

async function positionNow(api: Api): Promise<number> {
  const { position } = await api.answerTo('listAreas');
  return position;
}

async function changesFrom(api: Api, query: { from: string | number; to?: string | number }): Promise<Change[]> {
  return allChanges(await api.answerTo('compare', { query }));
}

function textsIn(changes: readonly Change[]): string[] {
  return changes.flatMap((change) => (change.kind === 'note' ? [change.text] : []));
}
