import type { QueryClient } from '@tanstack/react-query';
import type { Versioned } from '#domain/document.ts';
import { showAhead } from '#lib/ahead.ts';
import { sendChange } from '#lib/api-client.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { showAnswer } from '#lib/show-answer.ts';
import { aheadOf } from './ahead-views.ts';
import { entriesSince } from './entries-since.ts';
import { type KeptChange, nextToSend } from './kept-change.ts';
import { createOutbox } from './outbox.ts';

/** Milliseconds. An answer that takes longer is taken for lost; sending again finds out. */
const longestWait = 20_000;

/** Milliseconds between attempts while there is no network, each twice the one before up to the last. */
const [firstPause, lastPause] = [2_000, 30_000];

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lagesbild-outbox');

/** What tabs tell each other: that the shelf has changed, or what the server has answered. */
type Heard = 'changed' | { answered: Versioned };

/** This browser's outbox, shared by its tabs. */
export const outbox = createOutbox({
  shelf: browserShelf<KeptChange>('changes', 'strict'),
  send: ({ request, by: person, key, version }) =>
    sendChange(request, { person, key, version }, AbortSignal.timeout(longestWait)),
  since: (change) => entriesSince(change, { signal: AbortSignal.timeout(longestWait) }),
  alone,
  tell: () => channel?.postMessage('changed' satisfies Heard),
});

let turn: Promise<unknown> = Promise.resolve();

/** Held by one tab at a time. Where the browser has no locks, at least this tab takes one pass at a time. */
async function alone(pass: () => Promise<void>): Promise<void> {
  if (typeof navigator.locks !== 'undefined') return navigator.locks.request('lagesbild-outbox', pass);
  const mine = turn.then(pass);
  turn = mine.catch(() => {});
  return mine;
}

let begun: { queryClient: QueryClient; end: () => void } | null = null;

/** From here on what is kept is shown in the cache's pictures and sent whenever there is a network. */
export async function begin(queryClient: QueryClient): Promise<void> {
  if (begun?.queryClient === queryClient) return;
  begun?.end();
  const offAnswer = outbox.onAnswer((document) => {
    showAnswer(queryClient, document);
    // Before they hear that it is no longer kept: what they have drawn ahead is never gone for a moment either.
    channel?.postMessage({ answered: document } satisfies Heard);
  });
  const keepTrying = retrying();
  const offChange = outbox.subscribe(() => {
    showAhead(aheadOf(outbox.changes()));
    // Also what was made in this tab, which hears nothing of itself: a server may be gone though the network is not.
    keepTrying.schedule();
  });
  const heard = ({ data }: MessageEvent<Heard>) => {
    if (data === 'changed') void outbox.read();
    else showAnswer(queryClient, data.answered);
  };
  channel?.addEventListener('message', heard);
  window.addEventListener('online', keepTrying.now);
  document.addEventListener('visibilitychange', keepTrying.now);
  begun = {
    queryClient,
    end: () => {
      offAnswer();
      offChange();
      keepTrying.end();
      channel?.removeEventListener('message', heard);
      window.removeEventListener('online', keepTrying.now);
      document.removeEventListener('visibilitychange', keepTrying.now);
    },
  };
  await outbox.read();
}

/** Tries again at longer and longer pauses while something can be sent. */
function retrying() {
  let pause = firstPause;
  let isTrying = false;
  let timer: ReturnType<typeof setTimeout> | undefined;
  // What only waits for its author to decide about the change before it is not tried: each attempt draws the page anew.
  const isIdle = () => isTrying || nextToSend(outbox.changes()) === undefined;
  const end = () => {
    clearTimeout(timer);
    timer = undefined;
  };
  const schedule = () => {
    if (!isIdle()) timer ??= setTimeout(now, pause);
  };
  const attempt = async () => {
    let isThrough = false;
    try {
      isThrough = await outbox.flush();
    } finally {
      // Also after an error of the program's own, which is thrown for whoever looks: what waits is not left lying.
      pause = isThrough ? firstPause : Math.min(pause * 2, lastPause);
      isTrying = false;
      schedule();
    }
  };
  const now = () => {
    end();
    if (isIdle()) return;
    isTrying = true;
    void attempt();
  };
  return { now, schedule, end };
}
