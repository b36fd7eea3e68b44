import type { QueryClient } from '@tanstack/react-query';
import type { Setting } from '#contract/views.ts';
import type { Versioned } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';
import { type Hear, longestSilence, openSource } from './live-source.ts';
import { openForAllTabs } from './live-tabs.ts';
import { planKey, showsKey } from './queries.ts';
import { putInPictures, showAnswer } from './show-answer.ts';

/** Milliseconds between fetches while nothing is heard: a little longer than the server is ever silent. */
const fetchInterval = 20_000;

/**
 * Shows what changes as it changes. Where that cannot be had, everything that is shown is fetched anew now and then,
 * and `setBehind` is told. Answers what ends it.
 */
export function followLive(queryClient: QueryClient, setBehind: (isBehind: boolean) => void): () => void {
  const told = new Map<DocumentId, Versioned>();
  let position = shownPosition(queryClient);
  let heardAt = Date.now();
  let day = new Date().toDateString();

  function fetchEverything(): void {
    told.clear();
    day = new Date().toDateString();
    void queryClient.invalidateQueries({ queryKey: planKey });
  }

  const hear: Hear = ({ after, position: reached, documents }) => {
    heardAt = Date.now();
    setBehind(false);
    const hasMissed = documents === null || (position !== null && after > position);
    // What is late and what is soon is another thing on another day.
    if (hasMissed || day !== new Date().toDateString()) fetchEverything();
    for (const document of documents ?? []) {
      const known = told.get(document.id);
      if (known !== undefined && known.version >= document.version) continue;
      told.set(document.id, document);
      showAnswer(queryClient, document);
    }
    position = documents === null ? reached : Math.max(position ?? reached, reached);
  };

  /** A picture that was asked for before something was told may come after it. */
  const stopMending = queryClient.getQueryCache().subscribe((event) => {
    if (event.type !== 'updated' || event.action.type !== 'success' || event.action.manual === true) return;
    if (told.size === 0 || !isPictureNow(event.query.state.data)) return;
    for (const document of told.values()) putInPictures(queryClient, document);
  });

  const check = () => {
    const silence = Date.now() - heardAt;
    setBehind(silence >= longestSilence);
    if (silence >= fetchInterval && document.visibilityState === 'visible') fetchEverything();
  };

  const timer = setInterval(check, fetchInterval);
  window.addEventListener('online', check);
  document.addEventListener('visibilitychange', check);
  const close =
    typeof EventSource === 'undefined'
      ? () => {}
      : openForAllTabs(
          (tell) => openSource(() => position, tell),
          () => position,
          hear,
        );
  return () => {
    close();
    stopMending();
    clearInterval(timer);
    window.removeEventListener('online', check);
    document.removeEventListener('visibilitychange', check);
  };
}

/** How far the journal had come at the oldest of the pictures that are shown as they are now. Null: there is none. */
function shownPosition(queryClient: QueryClient): number | null {
  const pictures = queryClient
    .getQueriesData({ queryKey: planKey, predicate: ({ queryKey }) => !isOfMeeting(queryKey) })
    .flatMap(([, data]) => (isPictureNow(data) ? [data] : []));
  return pictures.length === 0 ? null : Math.min(...pictures.map(({ position }) => position));
}

/** What a meeting shows is as old as it is on purpose, and nothing is missing in it. */
function isOfMeeting(key: readonly unknown[]): boolean {
  return showsKey.every((part, place) => key[place] === part) && key.at(-1) !== null;
}

function isPictureNow(data: unknown): data is Pick<Setting, 'asOf' | 'position'> {
  return typeof data === 'object' && data !== null && 'position' in data && 'asOf' in data && data.asOf === null;
}
