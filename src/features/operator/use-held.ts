import { useState } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { keepText } from '#lib/keep-text.ts';
import { isSlideKey, type SlideKey } from '#parts/show/stage.ts';

/**
 * Where the operator is while the room is held, or null. This tab's own, so that two operators do not hold each other;
 * it survives a reload, after which the room would else be taken along.
 */
export function useHeld(meetingId: MeetingId): readonly [SlideKey | null, (held: SlideKey | null) => void] {
  const key = `lagesbild.held.${meetingId}`;
  const [held, setHeld] = useState(() => slideIn(sessionStorage.getItem(key)));
  const keep = (next: SlideKey | null) => {
    if (next === null) sessionStorage.removeItem(key);
    else keepText(sessionStorage, key, JSON.stringify(next));
    setHeld(next);
  };
  return [held, keep];
}

function slideIn(stored: string | null): SlideKey | null {
  if (stored === null) return null;
  try {
    const value: unknown = JSON.parse(stored);
    return isSlideKey(value) ? value : null;
  } catch {
    return null;
  }
}
