import { infiniteQueryOptions, keepPreviousData, type Query, queryOptions } from '@tanstack/react-query';
import type { AreaDetail, HistoryPage, NotePage, Overview } from '#contract/views.ts';
import type { CalendarDate } from '#domain/calendar.ts';
import type { HistoryKind } from '#domain/history-kind.ts';
import type { AreaId, DocumentId, IndicatorId, MeetingId, PersonId } from '#domain/ids.ts';
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
export function sinceQuery(documentId: DocumentId, version: number) {
  return queryOptions({
    queryKey: [...documentHistoryKey(documentId), version],
    queryFn: ({ signal }) =>
      ask(
        'listDocumentHistory',
        { params: { documentId }, query: { since: version, limit: 100 }, body: null },
        { signal },
      ),
  });
}

export function documentHistoryKey(documentId: DocumentId) {
  return key('document-history', documentId);
}

/** All meetings of the steering group and all that was decided there. */
export function meetingsQuery(ahead: Ahead | null = null) {
  return queryOptions({
    queryKey: key('meetings'),
    meta: keptIf(true),
    queryFn: ({ signal }) => ask('listMeetings', { params: {}, query: {}, body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.meetings }),
  });
}

/** One meeting with its decisions and those from before. */
export function meetingQuery(meetingId: MeetingId, ahead: Ahead | null = null) {
  return queryOptions({
    queryKey: key('meetings', meetingId),
    meta: keptIf(true),
    queryFn: ({ signal }) => ask('readMeeting', { params: { meetingId }, query: {}, body: null }, { signal }),
    ...(ahead === null ? {} : { select: ahead.meeting }),
  });
}

/**
 * What is shown of the plan at a meeting. `position`: what the meeting shows, so that another is asked for when it shows
 * something newer; null while it is not opened, when the plan is shown as it is.
 */
export function showQuery(meetingId: MeetingId, position: number | null) {
  return queryOptions({
    queryKey: key('shows', meetingId, position),
    meta: keptIf(true),
    queryFn: ({ signal }) => ask('readShow', { params: { meetingId }, query: {}, body: null }, { signal }),
    // The room goes on seeing what it saw until what is newer has come.
    placeholderData: (previous, query) => (query?.queryKey[2] === meetingId ? previous : undefined),
  });
}

/** What is shown at meetings. Before one is opened it is the plan as it is, and its key ends with null. */
export const showsKey = key('shows');

/** What has changed in the plan. `from`, `to`: a day, the id of a meeting or a position of the journal; `to` null: now. */
export function comparisonQuery(from: string, to: string | null) {
  return queryOptions({
    queryKey: key('comparisons', from, to),
    meta: keptIf(true),
    queryFn: ({ signal }) =>
      ask('compare', { params: {}, query: { from, ...(to === null ? {} : { to }) }, body: null }, { signal }),
    placeholderData: keepPreviousData,
  });
}

/** What is fetched anew when anything at all has changed: what is compared with the plan as it is now. */
export const comparisonsKey = key('comparisons');

function asOfOf(asOf: CalendarDate | null): { asOf?: string } {
  return asOf === null ? {} : { asOf };
}
