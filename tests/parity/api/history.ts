import { expect } from 'vitest';
import { historyKinds } from '#domain/history-kind.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { coordinator, manager, recurring, timed } from './sample.ts';

const { areaId } = timed;
const params = { areaId };
const onActivity = { activityId: timed.id };
const status = timed.status.value === 'paused' ? 'ongoing' : 'paused';

export const history: readonly Case[] = [
  {
    name: 'tells who changed what in a document after the version that somebody saw',
    run: async (api) => {
      const { version } = timed;
      const mine = await api.answerTo('changeActivity', { params: onActivity, version, body: { status } });
      await api.answerTo('addNote', { params, body: { kind: 'report', text: 'Text.', state: 'finished' } });
      await api.answerTo('checkIn', { params: onActivity, version: mine.version, by: manager.id });
      const since = async (seen: number) => {
        const asked = { params: { documentId: timed.id }, query: { since: seen } };
        const { entries } = await api.answerTo('listDocumentHistory', asked);
        return entries.map(({ version, by, event }) => [version, by, event.type]);
      };
      const theirs = [version + 2, manager.id, 'checked-in'];
      expect(await since(version)).toEqual([theirs, [version + 1, coordinator.id, 'status-changed']]);
      expect(await since(version + 1)).toEqual([theirs]);
      expect(await since(version + 2)).toEqual([]);
      expect(await since(0)).toHaveLength(version + 2);
    },
  },
  {
    name: 'gives the history of one document, of one person and of each kind, page by page and none missing',
    run: async (api) => {
      await muchHappens(api);
      const whole = await entriesOf(api, {});
      expect(whole.length).toBeGreaterThan(20);
      const ofOne = whole.filter(({ entity }) => entity.id === timed.id);
      expect(await entriesOf(api, { entityId: timed.id })).toEqual(ofOne);
      const byManager = whole.filter(({ by }) => by === manager.id);
      expect(byManager.length).toBeGreaterThan(0);
      expect(await entriesOf(api, { by: manager.id })).toEqual(byManager);
      const found: typeof whole = [];
      const kinds = new Map<string, Set<string>>();
      for (const kind of historyKinds) {
        const entries = await entriesOf(api, { kind });
        found.push(...entries);
        kinds.set(kind, new Set(entries.map(typeOf)));
      }
      expect(found.toSorted((a, b) => b.seq - a.seq)).toEqual(whole);
      expect(kinds.get('status')).toEqual(new Set(['activity status-changed']));
      expect(kinds.get('check-in')).toEqual(new Set(['activity checked-in']));
      expect(kinds.get('note')).toContain('note added');
      expect(kinds.get('plan')).not.toContain('note added');
      expect(kinds.get('plan')).toContain('activity added');
    },
  },
  {
    name: 'holds all that is asked of history at once, also on an earlier day',
    run: async (api) => {
      await muchHappens(api);
      const mine = { entityId: timed.id, by: coordinator.id, kind: 'status' };
      const [latest, ...rest] = await entriesOf(api, mine);
      expect(latest?.event).toMatchObject({ type: 'status-changed', from: 'done', to: status });
      expect(rest).toHaveLength(1);
      expect(await entriesOf(api, { ...mine, by: manager.id })).toEqual([]);
      expect(await entriesOf(api, { ...mine, asOf: '2023-06-14' })).toEqual([]);
      expect(await entriesOf(api, { entityId: recurring.id })).toEqual(
        recurring.areaId === areaId ? expect.anything() : [],
      );
    },
  },
  {
    name: 'says which part of a question to history is wrong',
    run: async (api) => {
      const wrong: [Record<string, string>, string][] = [
        [{ entityId: '1' }, 'entityId'],
        [{ by: 'Sara' }, 'by'],
        [{ kind: 'skvaller' }, 'kind'],
      ];
      for (const [query, path] of wrong) {
        const { errors } = await api.refusalOf('invalid-request', 'listHistory', { params, query });
        expect(errors).toEqual([{ path, message: expect.any(String) }]);
      }
      for (const since of ['-1', 'i går']) {
        const asked = { params: { documentId: timed.id }, query: { since } };
        const { errors } = await api.refusalOf('invalid-request', 'listDocumentHistory', asked);
        expect(errors).toEqual([{ path: 'since', message: expect.any(String) }]);
      }
      await api.refusalOf('not-found', 'listDocumentHistory', { params: { documentId: 'meeting-finns-inte' } });
      await api.refusalOf('invalid-request', 'listDocumentHistory', { params: { documentId: '1' } });
    },
  },
];

/** Two people go on with one activity and write notes. */
async function muchHappens(api: Api): Promise<void> {
  let { version } = timed;
  for (const to of ['done', status]) {
    const asked = { params: onActivity, version, body: { status: to } };
    const changed = await api.answerTo('changeActivity', asked);
    ({ version } = await api.answerTo('checkIn', { params: onActivity, version: changed.version, by: manager.id }));
  }
  for (const kind of ['report', 'risk', 'result']) {
    const note = await api.answerTo('addNote', { params, body: { kind, text: 'Text.', state: 'draft' } });
    await api.answerTo('finishNote', { params: { noteId: note.id }, version: 1 });
  }
}

/** All pages, three entries each. */
async function entriesOf(api: Api, asked: Record<string, string>) {
  let page = await api.answerTo('listHistory', { params, query: { ...asked, limit: 3 } });
  const entries = [...page.entries];
  while (page.next !== null) {
    page = await api.answerTo('listHistory', { params, query: { ...asked, limit: 3, before: page.next } });
    expect(page.entries.length).toBeGreaterThan(0);
    entries.push(...page.entries);
  }
  return entries;
}

function typeOf({ entity, event }: { entity: { type: string }; event: { type: string } }): string {
  return `${entity.type} ${event.type}`;
}
