import { useCallback, useMemo, useSyncExternalStore } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { keepText } from '#lib/keep-text.ts';
import { firstStage, isStage, type Stage } from './stage.ts';

export type ChangeStage = (next: (stage: Stage) => Stage) => void;

const listeners = new Set<() => void>();

/** What there was no room for: then this window goes on by itself, until another has put something there. */
const unkept = new Map<string, string>();

/**
 * What the room sees of a meeting, the same in all windows of this browser: each hears of what another has put there,
 * with no network between them, and finds it again after a reload. Of two at once the last one wins.
 */
export function useStage(meetingId: MeetingId): readonly [Stage, ChangeStage] {
  const stored = useSyncExternalStore(subscribe, () => textAt(keyOf(meetingId)));
  const stage = useMemo(() => stageIn(stored), [stored]);
  const change = useCallback<ChangeStage>((next) => changeStage(meetingId, next), [meetingId]);
  return [stage, change];
}

/** From what stands there now, which may be newer than what has been drawn: keys come faster than pictures. */
function changeStage(meetingId: MeetingId, next: (stage: Stage) => Stage): void {
  const key = keyOf(meetingId);
  const text = JSON.stringify(next(stageIn(textAt(key))));
  if (keepText(localStorage, key, text)) unkept.delete(key);
  else unkept.set(key, text);
  for (const listener of listeners) listener();
}

function textAt(key: string): string | null {
  return unkept.get(key) ?? localStorage.getItem(key);
}

function keyOf(meetingId: MeetingId): string {
  return `lagesbild.stage.${meetingId}`;
}

/** Of a browser where nothing has been shown yet, or where something else has been written in its place: the beginning. */
function stageIn(stored: string | null): Stage {
  if (stored === null) return firstStage;
  try {
    const value: unknown = JSON.parse(stored);
    return isStage(value) ? value : firstStage;
  } catch {
    return firstStage;
  }
}

function subscribe(listener: () => void): () => void {
  const hear = ({ key }: StorageEvent) => {
    if (key !== null) unkept.delete(key);
    listener();
  };
  listeners.add(listener);
  window.addEventListener('storage', hear);
  return () => {
    listeners.delete(listener);
    window.removeEventListener('storage', hear);
  };
}
