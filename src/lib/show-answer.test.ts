import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { NotePage, Overview } from '#contract/views.ts';
import { aNote, anActivity, anAreaPicture, aPlan, today, versioned } from '#tests/builders.ts';
import { browserShelf } from './kept/shelf.ts';
import { areasQuery, historyQuery, notesQuery } from './queries.ts';
import { putInPictures, showAnswer } from './show-answer.ts';

const latest = aNote({ id: 'note-latest' });
const overview: Overview = {
  plan: versioned(aPlan()),
  today,
  calendarToday: today,
  asOf: null,
  position: 1,
  people: [],
  partners: [],
  areas: [anAreaPicture({ activities: [anActivity()], latestNote: latest })],
  indicators: [],
};

function cacheWith(notes: NotePage['notes'] = []) {
  const queryClient = new QueryClient();
  queryClient.setQueryData(areasQuery(null).queryKey, overview);
  const list = notesQuery('area-1', null, null).queryKey;
  queryClient.setQueryData(list, { pages: [{ notes, total: notes.length, next: null }], pageParams: [null] });
  return {
    queryClient,
    area: () => queryClient.getQueryData(areasQuery(null).queryKey)?.areas[0],
    listed: () => queryClient.getQueryData(list)?.pages.flatMap((page) => page.notes.map(({ text }) => text)),
    isOld: () => queryClient.getQueryState(areasQuery(null).queryKey)?.isInvalidated,
  };
}

describe('a document that has changed', () => {
  it('stands in the picture at once, which need not be fetched for its sake', () => {
    const { queryClient, area, isOld } = cacheWith();
    showAnswer(queryClient, { ...versioned(anActivity()), title: 'Nytt namn', version: 2 });
    expect(area()?.activities.map(({ title }) => title)).toEqual(['Nytt namn']);
    expect(isOld()).toBe(false);
  });

  it('has another history, which is fetched anew', () => {
    const { queryClient } = cacheWith();
    const history = historyQuery('area-1', null).queryKey;
    queryClient.setQueryData(history, { pages: [], pageParams: [] });
    showAnswer(queryClient, versioned(anActivity(), 2));
    expect(queryClient.getQueryState(history)?.isInvalidated).toBe(true);
  });

  it('never takes the place of a newer one', () => {
    const { queryClient, area } = cacheWith();
    putInPictures(queryClient, { ...versioned(anActivity(), 3), title: 'Nyast' });
    putInPictures(queryClient, { ...versioned(anActivity(), 2), title: 'Äldre' });
    expect(area()?.activities.map(({ title }) => title)).toEqual(['Nyast']);
  });
});

describe('a note that has changed', () => {
  it('leaves it to the server which of one day is the latest', () => {
    const { queryClient, area, isOld } = cacheWith();
    showAnswer(queryClient, versioned(aNote({ id: 'note-other' }), 2));
    expect(area()?.latestNote?.id).toBe('note-latest');
    expect(isOld()).toBe(true);
  });

  it('stands where it stood in the list, unless something newer does, and a new one first', () => {
    const { queryClient, listed } = cacheWith([versioned(latest), versioned(aNote({ id: 'note-2', text: 'Två.' }), 3)]);
    showAnswer(queryClient, versioned(aNote({ id: 'note-2', text: 'Äldre.' }), 2));
    expect(listed()).toEqual([latest.text, 'Två.']);
    showAnswer(queryClient, versioned(aNote({ id: 'note-2', text: 'Nyare.' }), 4));
    expect(listed()).toEqual([latest.text, 'Nyare.']);
    showAnswer(queryClient, versioned(aNote({ id: 'note-3', text: 'Ny.' })));
    expect(listed()).toEqual(['Ny.', latest.text, 'Nyare.']);
  });
});

it('leaves nothing of what was masked in what is out of sight, nor in what is kept for later', async () => {
  const { queryClient, listed } = cacheWith([versioned(aNote({ text: 'Hemligt.' }))]);
  const shelf = browserShelf<unknown>('pictures', 'relaxed');
  await shelf.put('notes', 'Hemligt.');
  const redactions = [{ on: today, by: null, reason: 'Gällde en person.' }];
  showAnswer(queryClient, { ...versioned(aNote({ text: '[maskat].', redactions })), version: 2 });
  expect(listed()).toBeUndefined();
  await vi.waitFor(async () => expect(await shelf.entries()).toEqual([]));
});
