import { infiniteQueryOptions, keepPreviousData, type Query, queryOptions } from '@tanstack/react-query';
import type { AreaDetail, HistoryPage, NotePage, Overview } from '#contract/views.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { HistoryKind } from '#domain/history-kind.ts';
import type { AreaId, DocumentId, IndicatorId, PersonId } from '#domain/ids.ts';
import type { NoteKind } from '#domain/note.ts';
import type { Ahead } from './ahead.ts';
import { ask } from './api-client.ts';

/** Keys go from general to specific: everything under `plan` is fetched anew when anything in the plan changes. */
const key = (...rest: readonly unknown[]) => ['plan', ...rest] as const;

export const planKey = key();

/**
 * What is fetched of the plan as it is now is kept for when there is no network. Earlier days are not, for nothing says
 * how many of them somebody will look at.
 */
const keptIf = (isKept: boolean) => ({ isKept });

export function isKept({ meta }: Query): boolean {
  return meta?.isKept === true;
}

const firstNotes: NotePage['next'] = null;
const firstEntries: HistoryPage['next'] = null;

/** `ahead`: what waits to be sent is drawn on it. */
export function areasQuery(asOf: CalendarDate | null, ahead: Ahead | null = null) {
  return queryOptions({
    queryKey: key('areas', asOf),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) => ask('listAreas', { params: {}, query: asOfOf(asOf), body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.overview }),
    // Another day is on its way: the picture that is there stays until it has come.
    placeholderData: keepPreviousData,
  });
}

export function areaQuery(
  areaId: AreaId,
  asOf: CalendarDate | null,
  { overview, ahead = null }: { overview?: Overview | undefined; ahead?: Ahead | null } = {},
) {
  return queryOptions({
    queryKey: key('area', areaId, asOf),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) => ask('readArea', { params: { areaId }, query: asOfOf(asOf), body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.detail }),
    // The same for an area, but never with another area's picture. The overview has all of it but its measures.
    placeholderData: (previous) =>
      previous?.area.area.id === areaId ? previous : overview && detailIn(overview, areaId),
  });
}

/** An area as far as the overview knows it. */
export function detailIn({ areas, ...setting }: Overview, areaId: AreaId): AreaDetail | undefined {
  const area = areas.find((picture) => picture.area.id === areaId);
  return area && { ...setting, area, indicators: area.headline === null ? [] : [area.headline] };
}

export function notesQuery(areaId: AreaId, asOf: CalendarDate | null, kind: NoteKind | null) {
  return infiniteQueryOptions({
    queryKey: key('area', areaId, asOf, 'notes', kind),
    meta: keptIf(asOf === null),
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...asOfOf(asOf),
        ...(kind === null ? {} : { kind }),
        ...(pageParam === null ? {} : { cursor: pageParam }),
      };
      return ask('listNotes', { params: { areaId }, query, body: null }, { signal });
    },
    initialPageParam: firstNotes,
    getNextPageParam: (page) => page.next,
  });
}

/** Apart from the areas: the first screen needs no more text than what stands on its cards. */
export function latestNotesQuery(asOf: CalendarDate | null) {
  return queryOptions({
    queryKey: key('latest-notes', asOf),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) => ask('listLatestNotes', { params: {}, query: asOfOf(asOf), body: null }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What of an area's history: about one document, by one person, of one kind. Null: all. */
export type HistoryFilter = { entityId: DocumentId | null; by: PersonId | null; kind: HistoryKind | null };

export const wholeHistory: HistoryFilter = { entityId: null, by: null, kind: null };

export function historyQuery(areaId: AreaId, asOf: CalendarDate | null, filter: HistoryFilter = wholeHistory) {
  const { entityId, by, kind } = filter;
  return infiniteQueryOptions({
    queryKey: key('area', areaId, asOf, 'history', filter),
    meta: keptIf(asOf === null),
    queryFn: ({ signal, pageParam }) => {
      const query = {
        ...asOfOf(asOf),
        ...(entityId === null ? {} : { entityId }),
        ...(by === null ? {} : { by }),
        ...(kind === null ? {} : { kind }),
        ...(pageParam === null ? {} : { before: pageParam }),
      };
      return ask('listHistory', { params: { areaId }, query, body: null }, { signal });
    },
    initialPageParam: firstEntries,
    getNextPageParam: (page) => page.next,
    placeholderData: keepPreviousData,
  });
}

/** Every indicator, as a list shows it. */
export function indicatorsQuery(asOf: CalendarDate | null, ahead: Ahead | null = null) {
  return queryOptions({
    queryKey: key('indicators', asOf),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) => ask('listIndicators', { params: {}, query: asOfOf(asOf), body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.indicators }),
    placeholderData: keepPreviousData,
  });
}

/** One indicator with its splits and what stood there before. */
export function indicatorQuery(indicatorId: IndicatorId, asOf: CalendarDate | null, ahead: Ahead | null = null) {
  return queryOptions({
    queryKey: key('indicators', asOf, indicatorId),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) =>
      ask('readIndicator', { params: { indicatorId }, query: asOfOf(asOf), body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.indicator }),
    placeholderData: (previous) => (previous?.indicator.id === indicatorId ? previous : undefined),
  });
}

/** What the statuses of all activities have been. Apart from the areas: the first screen stands without it. */
export function statusHistoryQuery(asOf: CalendarDate | null) {
  return queryOptions({
    queryKey: key('status-history', asOf),
    meta: keptIf(asOf === null),
    queryFn: ({ signal }) => ask('listStatusHistory', { params: {}, query: asOfOf(asOf), body: null }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What has happened to a document since it had a version: who changed what while somebody wrote. */
export function sinceQuery(areaId: AreaId, entityId: DocumentId, version: number) {
  return queryOptions({
    queryKey: key('area', areaId, null, 'history', { entityId, version }),
    queryFn: ({ signal }) =>
      ask(
        'listHistory',
        { params: { areaId }, query: { entityId, since: version, limit: 100 }, body: null },
        { signal },
      ),
  });
}

function asOfOf(asOf: CalendarDate | null): { asOf?: string } {
  return asOf === null ? {} : { asOf };
}
