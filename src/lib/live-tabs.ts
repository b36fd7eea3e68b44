import type { Hear } from './live-source.ts';

const name = 'lagesbild-live';

/** Opens a stream that tells what is new, and answers what ends it. */
type Open = (hear: Hear) => () => void;

/**
 * One stream for all tabs of the browser, which allows only six connections to a server at once. The tab that holds it
 * tells the others what it hears; when it is closed another takes over. Answers what ends it for this tab.
 */
export function openForAllTabs(open: Open, position: () => number | null, hear: Hear): () => void {
  if (typeof navigator.locks === 'undefined' || typeof BroadcastChannel === 'undefined') return open(hear);
  const channel = new BroadcastChannel(name);
  const ended = new AbortController();
  const isOver = new Promise<void>((resolve) => ended.signal.addEventListener('abort', () => resolve()));

  const hold = async () => {
    const close = open((message) => {
      channel.postMessage(message);
      hear(message);
    });
    channel.onmessage = () => {
      const reached = position();
      // Whoever asks then knows whether anything has been said that it did not hear.
      if (reached !== null) channel.postMessage({ after: reached, position: reached, documents: [] });
    };
    await isOver;
    close();
  };

  channel.onmessage = ({ data }) => {
    if (data !== null) hear(data);
  };
  channel.postMessage(null);
  // Ended while it waited for its turn, which is as good an end as any.
  navigator.locks.request(name, { signal: ended.signal }, hold).catch(() => {});
  return () => {
    ended.abort();
    channel.close();
  };
}
