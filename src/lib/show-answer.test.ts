import 'fake-indexeddb/auto';
import { QueryClient } from '@tanstack/react-query';
import { describe, expect, it, vi } from 'vitest';
import type { NotePage, Overview } from '#contract/views.ts';
import { entered, example } from '#domain/provenance.ts';
import {
  aNote,
  anActivity,
  anAreaPicture,
  anIndicator,
  aResolution,
  aSeries,
  aSetting,
  today,
  versioned,
} from '#tests/builders.ts';
import { browserShelf } from './kept/shelf.ts';
import {
  areaQuery,
  areasQuery,
  detailIn,
  historyQuery,
  indicatorQuery,
  indicatorsQuery,
  notesQuery,
  statusHistoryQuery,
} from './queries.ts';
import { putInPictures, showAnswer } from './show-answer.ts';

const latest = aNote({ id: 'note-latest' });
const overview: Overview = {
  ...aSetting(),
  areas: [anAreaPicture({ activities: [anActivity()], latestNote: latest })],
  indicators: [],
  resolutions: [],
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

  it.each([
    ['anew where its status is another', 'done', true, true],
    ['anew where what was an example is now real', 'ongoing', false, true],
    ['no more where it is the same', 'ongoing', true, false],
  ] as const)('has its statuses over time fetched %s', (_, value, isExample, isFetched) => {
    const { queryClient } = cacheWith();
    const { queryKey } = statusHistoryQuery(null);
    const steps = [{ on: today, status: 'ongoing', isExample: true } as const];
    queryClient.setQueryData(queryKey, { histories: [{ activityId: 'activity-1', steps }] });
    const provenance = isExample ? example : entered;
    const status = { ...anActivity().status, value, provenance };
    showAnswer(queryClient, versioned(anActivity({ status }), 2));
    expect(queryClient.getQueryState(queryKey)?.isInvalidated).toBe(isFetched);
  });

  it('never takes the place of a newer one', () => {
    const { queryClient, area } = cacheWith();
    putInPictures(queryClient, { ...versioned(anActivity(), 3), title: 'Nyast' });
    putInPictures(queryClient, { ...versioned(anActivity(), 2), title: 'Äldre' });
    expect(area()?.activities.map(({ title }) => title)).toEqual(['Nyast']);
  });
});

describe('a decision that has changed', () => {
  it('stands where what is to be followed up stands: in its area, or beside them all', () => {
    const { queryClient, area, isOld } = cacheWith();
    const plans = () => queryClient.getQueryData(areasQuery(null).queryKey)?.resolutions;
    const [ofArea, ofPlan] = [
      aResolution({ id: 'resolution-area', areaId: 'area-1' }),
      aResolution({ id: 'resolution-plan' }),
    ];
    for (const one of [ofArea, ofPlan]) showAnswer(queryClient, versioned(one));
    expect(area()?.resolutions).toEqual([versioned(ofArea)]);
    expect(plans()).toEqual([versioned(ofPlan)]);
    showAnswer(queryClient, versioned({ ...ofPlan, state: 'done' }, 2));
    expect(plans()).toMatchObject([{ id: 'resolution-plan', state: 'done' }]);
    expect(isOld()).toBe(false);
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

describe('a measure that has changed', () => {
  const before = versioned(anIndicator(), 2);
  const after = { ...before, series: aSeries('Kalmar län', { '2024': 90 }), version: 3 };

  /** The measure, with another one, on every page that shows it. */
  function measured() {
    const queryClient = new QueryClient();
    const { areas, ...setting } = overview;
    const indicators = [before, versioned(anIndicator({ id: 'indicator-2' }))];
    const shown = { ...overview, areas: areas.map((area) => ({ ...area, headline: before })), indicators };
    const keys = {
      overview: areasQuery(null).queryKey,
      area: areaQuery('area-1', null).queryKey,
      list: indicatorsQuery(null).queryKey,
      page: indicatorQuery(before.id, null).queryKey,
    };
    queryClient.setQueryData(keys.overview, shown);
    const detail = detailIn(shown, 'area-1');
    queryClient.setQueryData(keys.area, detail && { ...detail, indicators });
    queryClient.setQueryData(keys.list, { ...setting, areas: [], indicators });
    queryClient.setQueryData(keys.page, { ...setting, area: null, indicator: before });
    const versions = () => {
      const [whole, area] = [queryClient.getQueryData(keys.overview), queryClient.getQueryData(keys.area)];
      const list = queryClient.getQueryData(keys.list);
      return {
        card: whole?.areas[0]?.headline?.version,
        overview: whole?.indicators.map(({ version }) => version),
        area: area?.indicators.map(({ version }) => version),
        list: list?.indicators.map(({ version }) => version),
        page: queryClient.getQueryData(keys.page)?.indicator.version,
      };
    };
    return { queryClient, keys, versions };
  }

  it('stands at once wherever it is shown, and nothing is fetched anew but its area’s history', () => {
    const { queryClient, keys, versions } = measured();
    const history = historyQuery('area-1', null).queryKey;
    queryClient.setQueryData(history, { pages: [], pageParams: [] });
    showAnswer(queryClient, after);
    expect(versions()).toEqual({ card: 3, overview: [3, 1], area: [3, 1], list: [3, 1], page: 3 });
    const isOld = (key: readonly unknown[]) => queryClient.getQueryState(key)?.isInvalidated;
    expect(Object.values(keys).filter(isOld)).toEqual([]);
    expect(isOld(history)).toBe(true);
  });

  it('never takes the place of a newer one', () => {
    const { queryClient, versions } = measured();
    showAnswer(queryClient, { ...after, version: 1 });
    expect(versions()).toEqual({ card: 2, overview: [2, 1], area: [2, 1], list: [2, 1], page: 2 });
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
