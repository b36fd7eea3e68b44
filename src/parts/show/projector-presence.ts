import { useEffect, useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';

/** Milliseconds between looks: a window that somebody has closed is missed before they have looked up. */
const betweenLooks = 1_000;

/**
 * Says to the other windows of this browser, as long as this one stands, that it shows the meeting to the room. A lock
 * that nobody waits for: the browser lets it go when the window is closed, or crashes.
 */
export function useBeingProjector(meetingId: MeetingId): void {
  useEffect(() => {
    if (typeof navigator.locks === 'undefined') return undefined;
    const gone = new AbortController();
    const isOver = new Promise<void>((resolve) => gone.signal.addEventListener('abort', () => resolve()));
    const hold = () => isOver;
    // Gone before it was there, which is as good an end as any.
    navigator.locks.request(lockOf(meetingId), { mode: 'shared', signal: gone.signal }, hold).catch(() => {});
    return () => gone.abort();
  }, [meetingId]);
}

/** How many windows of this browser show the meeting to the room. Null: not known, here or not yet. */
export function useProjectors(meetingId: MeetingId): number | null {
  const [count, setCount] = useState<number | null>(null);
  useEffect(() => {
    if (typeof navigator.locks === 'undefined') return undefined;
    const look = async () => {
      const { held = [] } = await navigator.locks.query();
      setCount(held.filter(({ name }) => name === lockOf(meetingId)).length);
    };
    void look();
    const timer = setInterval(() => void look(), betweenLooks);
    return () => clearInterval(timer);
  }, [meetingId]);
  return count;
}

function lockOf(meetingId: MeetingId): string {
  return `lagesbild-projector-${meetingId}`;
}
