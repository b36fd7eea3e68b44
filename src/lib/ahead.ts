import { useSyncExternalStore } from 'react';
import type {
  AreaDetail,
  IndicatorDetail,
  IndicatorList,
  MeetingDetail,
  MeetingList,
  Overview,
} from '#contract/views.ts';
import type { VersionedOf } from '#domain/document.ts';
import type { DocumentId } from '#domain/ids.ts';

/** What was fetched, drawn with the changes that wait to be sent. */
export type Ahead = {
  overview: (fetched: Overview) => Overview;
  detail: (fetched: AreaDetail) => AreaDetail;
  indicators: (fetched: IndicatorList) => IndicatorList;
  indicator: (fetched: IndicatorDetail) => IndicatorDetail;
  meetings: (fetched: MeetingList) => MeetingList;
  meeting: (fetched: MeetingDetail) => MeetingDetail;
  /** Newest first, as they were fetched; those that are new here come before them. */
  notes: (detail: AreaDetail, fetched: readonly VersionedOf<'note'>[]) => readonly VersionedOf<'note'>[];
  /** The documents that a waiting change is about. */
  waiting: ReadonlySet<DocumentId>;
  /** How many changes wait to be sent, and how many the server has refused since. */
  count: { waiting: number; stopped: number };
};

let shown: Ahead | null = null;
const listeners = new Set<() => void>();

/** Null: nothing is kept here, and what was fetched is all there is. The outbox itself comes after the first screen. */
export function useAhead(): Ahead | null {
  return useSyncExternalStore(subscribe, () => shown);
}

/** Whether a change of the document waits to be sent. */
export function useIsWaiting(id: DocumentId): boolean {
  return useSyncExternalStore(subscribe, () => shown?.waiting.has(id) === true);
}

export function showAhead(ahead: Ahead | null): void {
  if (ahead === shown) return;
  shown = ahead;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => listeners.delete(listener);
}
