import type { LiveMessage } from '#contract/live.ts';
import { liveRoute } from '#contract/routes.ts';

export type Hear = (message: LiveMessage) => void;

/** Milliseconds. The server is heard of every fifteen seconds, so that a stream silent for longer than this is broken. */
export const longestSilence = 40_000;

/** Milliseconds between attempts at a server that refuses, each twice the one before up to the last. */
const [firstPause, lastPause] = [1_000, 60_000];

/**
 * A stream of what changes after a position. A broken one the browser opens anew by itself, from where it was; one that
 * was refused, or that has gone silent, is opened anew here. Answers what ends it.
 */
export function openSource(position: () => number | null, hear: Hear): () => void {
  let source: EventSource | null = null;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let pause = firstPause;

  function openIn(milliseconds: number): void {
    clearTimeout(timer);
    timer = setTimeout(open, milliseconds);
  }

  function open(): void {
    source?.close();
    const after = position();
    const opened = new EventSource(after === null ? liveRoute.path : `${liveRoute.path}?after=${after}`);
    source = opened;
    openIn(longestSilence);
    opened.onmessage = ({ data }) => {
      pause = firstPause;
      openIn(longestSilence);
      hear(JSON.parse(data));
    };
    opened.onerror = () => {
      if (opened.readyState !== EventSource.CLOSED) return;
      // Not all at the same moment, when it was the server that was gone.
      openIn(pause * (0.5 + Math.random()));
      pause = Math.min(pause * 2, lastPause);
    };
  }

  /** Somebody looks, or there is a network again. */
  const openRefused = () => {
    if (source?.readyState === EventSource.CLOSED) open();
  };

  window.addEventListener('online', openRefused);
  document.addEventListener('visibilitychange', openRefused);
  open();
  return () => {
    window.removeEventListener('online', openRefused);
    document.removeEventListener('visibilitychange', openRefused);
    clearTimeout(timer);
    source?.close();
  };
}
