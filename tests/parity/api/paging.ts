import { expect } from 'vitest';
import { noteKinds } from '#domain/note.ts';
import type { Api } from './api.ts';
import type { Case } from './case.ts';
import { area, coordinator, today } from './sample.ts';

const params = { areaId: area.id };

export const paging: readonly Case[] = [
  {
    name: 'gives all notes page by page, none twice and none missing',
    run: async (api) => {
      for (const kind of [...noteKinds, ...noteKinds]) await addNote(api, kind);
      const whole = await api.answerTo('listNotes', { params, query: { limit: 100 } });
      expect(whole.next).toBeNull();
      expect(whole.notes).toHaveLength(whole.total);
      for (const limit of [1, 3, whole.total - 1, whole.total]) {
        const notes = await allPages(async (cursor) => {
          const page = await api.answerTo('listNotes', { params, query: { limit, ...given({ cursor }) } });
          expect(page.total).toBe(whole.total);
          expect(page.notes.length).toBeLessThanOrEqual(limit);
          return { items: page.notes, next: page.next };
        });
        expect(notes).toEqual(whole.notes);
      }
    },
  },
  {
    name: 'gives the notes of one kind, page by page',
    run: async (api) => {
      for (const kind of ['risk', 'report', 'risk']) await addNote(api, kind);
      const whole = await api.answerTo('listNotes', { params, query: { limit: 100 } });
      const risks = await allPages(async (cursor) => {
        const query = { kind: 'risk', limit: 1, ...given({ cursor }) };
        const page = await api.answerTo('listNotes', { params, query });
        return { items: page.notes, next: page.next };
      });
      expect(risks).toEqual(whole.notes.filter(({ kind }) => kind === 'risk'));
    },
  },
  {
    name: 'goes on where it was when a note is added between two pages',
    run: async (api) => {
      for (const kind of ['risk', 'report', 'result']) await addNote(api, kind);
      const before = await api.answerTo('listNotes', { params, query: { limit: 100 } });
      const first = await api.answerTo('listNotes', { params, query: { limit: 2 } });
      await addNote(api, 'decision');
      const rest = await api.answerTo('listNotes', { params, query: { limit: 100, cursor: String(first.next) } });
      expect([...first.notes, ...rest.notes]).toEqual(before.notes);
    },
  },
  {
    name: 'gives the whole history page by page, newest first, none twice and none missing',
    run: async (api) => {
      for (const kind of noteKinds) await addNote(api, kind);
      const asOfQueries = [{}, { asOf: today }, { asOf: '2023-05-01' }];
      for (const asOf of asOfQueries) {
        const whole = await api.answerTo('listHistory', { params, query: { ...asOf, limit: 100 } });
        const seqs = whole.entries.map(({ seq }) => seq);
        expect(seqs).toEqual([...new Set(seqs)].sort((a, b) => b - a));
        for (const limit of [1, 7]) {
          const entries = await allPages(async (cursor) => {
            const query = { ...asOf, limit, ...given({ before: cursor }) };
            const page = await api.answerTo('listHistory', { params, query });
            return { items: page.entries, next: page.next };
          });
          expect(entries.slice(0, 100)).toEqual(whole.entries);
        }
      }
    },
  },
];

async function addNote(api: Api, kind: string): Promise<void> {
  await api.answerTo('addNote', { params, by: coordinator.id, body: { kind, text: 'Text.', state: 'finished' } });
}

/** What has a value. */
function given<C>(query: Record<string, C | null>): Record<string, C> {
  const pairs = Object.entries(query).flatMap(([name, value]) => (value === null ? [] : [[name, value] as const]));
  return Object.fromEntries(pairs);
}

type Page<T, C> = { items: readonly T[]; next: C | null };

async function allPages<T, C>(read: (cursor: C | null) => Promise<Page<T, C>>): Promise<T[]> {
  const items: T[] = [];
  let page = await read(null);
  items.push(...page.items);
  while (page.next !== null) {
    expect(items.length).toBeLessThan(1000);
    page = await read(page.next);
    items.push(...page.items);
  }
  return items;
}
