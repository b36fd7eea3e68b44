import type { InfiniteData, QueryClient } from '@tanstack/react-query';
import type { NotePage } from '#contract/views.ts';
import { type AreaPicture, areaPictureWith, tiesWithLatest } from '#domain/area-picture.ts';
import { areaIdOf, isOfType, type Versioned, type VersionedOf } from '#domain/document.ts';
import { forgetPictures } from './kept/pictures.ts';
import { overviewWith } from './overview-with.ts';
import {
  areaQuery,
  areasQuery,
  comparisonsKey,
  documentHistoryKey,
  latestNotesQuery,
  meetingsQuery,
  planKey,
  showsKey,
  statusHistoryQuery,
} from './queries.ts';
import { putMeasureInPictures } from './show-measure.ts';
import { putInMeetings } from './show-meeting.ts';

/**
 * Shows a document that has changed, wherever it is shown as it is now: at once in the pictures, and fetched anew where
 * only the server can say what becomes of it, as in a list of notes.
 */
export function showAnswer(queryClient: QueryClient, document: Versioned): void {
  const fetchAnew = (queryKey: readonly unknown[]) => void queryClient.invalidateQueries({ queryKey });
  fetchAnew(comparisonsKey);
  fetchAnew(documentHistoryKey(document.id));
  if (isOfType(document, 'meeting') || isOfType(document, 'resolution')) {
    putInMeetings(queryClient, document);
    fetchAnew(meetingsQuery().queryKey);
    if (isOfType(document, 'meeting')) return;
  }
  // What is rehearsed is the plan as it is; what a held meeting shows waits for whoever shows it.
  void queryClient.invalidateQueries({ queryKey: showsKey, predicate: ({ queryKey }) => queryKey.at(-1) === null });
  if (isOfType(document, 'indicator')) {
    putMeasureInPictures(queryClient, document);
    if (document.areaId !== null) fetchAnew([...areaQuery(document.areaId, null).queryKey, 'history']);
    return;
  }
  const areaId = areaIdOf(document);
  if (areaId === null && isOfType(document, 'resolution')) {
    putInPictures(queryClient, document);
    return;
  }
  if (areaId === null) {
    // A plan's day or a name may stand anywhere.
    fetchAnew(planKey);
    return;
  }
  if (isOfType(document, 'note')) putInLists(queryClient, document);
  const isCertain = putInPictures(queryClient, document);
  if (!isCertain) fetchAnew(areasQuery(null).queryKey);
  // The keys of all that is shown of an area begin with the area's own.
  const area = areaQuery(areaId, null).queryKey;
  fetchAnew(!isCertain || isOfType(document, 'note') ? area : [...area, 'history']);
  if (isOfType(document, 'note')) fetchAnew(latestNotesQuery(null).queryKey);
  if (isOfType(document, 'activity') && !isInHistory(queryClient, document)) {
    fetchAnew(statusHistoryQuery(null).queryKey);
  }
  if (isOfType(document, 'note') && document.redactions.length > 0) forgetMasked(queryClient);
}

/** Whether the statuses that it is known to have had end with the one that it has. A check-in, say, leaves them as they are. */
function isInHistory(queryClient: QueryClient, { id, status }: VersionedOf<'activity'>): boolean {
  const known = queryClient.getQueryData(statusHistoryQuery(null).queryKey)?.histories;
  const last = known?.find(({ activityId }) => activityId === id)?.steps.at(-1);
  return last?.status === status.value && last.isExample === (status.provenance.kind === 'example');
}

/** What has been masked stands nowhere in this browser either: neither in what is out of sight nor in what is kept. */
function forgetMasked(queryClient: QueryClient): void {
  queryClient.removeQueries({ queryKey: planKey, type: 'inactive' });
  void forgetPictures().then(() => queryClient.invalidateQueries({ queryKey: planKey }));
}

/** At its place in the lists where it stands, or first: it is there at once, until the server has said where it goes. */
function putInLists(queryClient: QueryClient, note: VersionedOf<'note'>): void {
  const lists = queryClient.getQueriesData<InfiniteData<NotePage>>({
    queryKey: [...areaQuery(note.areaId, null).queryKey, 'notes'],
  });
  for (const [key, list] of lists) {
    const isShown = key.at(-1) === null || key.at(-1) === note.kind;
    if (list !== undefined && isShown) queryClient.setQueryData(key, { ...list, pages: withNote(list.pages, note) });
  }
}

function withNote(pages: readonly NotePage[], note: VersionedOf<'note'>): NotePage[] {
  const isThere = pages.some(({ notes }) => notes.some(({ id }) => id === note.id));
  return pages.map((page, place) => {
    const notes = page.notes.map((one) => (one.id === note.id && one.version <= note.version ? note : one));
    return { ...page, notes: isThere || place > 0 ? notes : [note, ...notes] };
  });
}

/**
 * Puts a document in what is in the cache of the plan as it is now, unless something newer stands there. Answers
 * whether that is what the server would say: an old note may have become the latest of its day, or not.
 */
export function putInPictures(queryClient: QueryClient, document: Versioned): boolean {
  if (isOfType(document, 'indicator')) {
    putMeasureInPictures(queryClient, document);
    return true;
  }
  let isCertain = true;
  const withIt = (area: AreaPicture) => {
    const isOpen = isOfType(document, 'note') && document.version > 1 && tiesWithLatest(area, document);
    if (isOpen) isCertain = false;
    return isOpen ? area : areaPictureWith(area, document);
  };
  const areaId = areaIdOf(document);
  if (isOfType(document, 'resolution') && areaId === null) {
    queryClient.setQueryData(areasQuery(null).queryKey, (overview) => overview && overviewWith(overview, document));
    return true;
  }
  if (areaId === null) return false;
  queryClient.setQueryData(
    areasQuery(null).queryKey,
    (overview) => overview && { ...overview, areas: overview.areas.map(withIt) },
  );
  queryClient.setQueryData(
    areaQuery(areaId, null).queryKey,
    (detail) => detail && { ...detail, area: withIt(detail.area) },
  );
  return isCertain;
}
