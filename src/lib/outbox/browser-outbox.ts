import type { QueryClient } from '@tanstack/react-query';
import { showAhead } from '#lib/ahead.ts';
import { sendChange } from '#lib/api-client.ts';
import { browserShelf } from '#lib/kept/shelf.ts';
import { showAnswer } from '#lib/show-answer.ts';
import { aheadOf } from './ahead-views.ts';
import { entriesSince } from './entries-since.ts';
import type { KeptChange } from './kept-change.ts';
import { createOutbox } from './outbox.ts';

/** Milliseconds. An answer that takes longer is taken for lost; sending again finds out. */
const longestWait = 20_000;

/** Milliseconds between attempts while there is no network, each twice the one before up to the last. */
const [firstPause, lastPause] = [2_000, 30_000];

const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lagesbild-outbox');

/** This browser's outbox, shared by its tabs. */
export const outbox = createOutbox({
  shelf: browserShelf<KeptChange>('changes', 'strict'),
  send: ({ request, by: person, key, version }) =>
    sendChange(request, { person, key, version }, AbortSignal.timeout(longestWait)),
  since: (change) => entriesSince(change, { signal: AbortSignal.timeout(longestWait) }),
  alone,
  tell: () => channel?.postMessage('changed'),
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
  const offAnswer = outbox.onAnswer((document) => showAnswer(queryClient, document));
  const offChange = outbox.subscribe(() => showAhead(aheadOf(outbox.changes())));
  const keepTrying = retrying();
  const heard = () => void outbox.read().then(keepTrying.schedule);
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
  keepTrying.schedule();
}

/** Tries again at longer and longer pauses while something waits. */
function retrying() {
  let pause = firstPause;
  let timer: ReturnType<typeof setTimeout> | undefined;
  const isWaiting = () => outbox.changes().some(({ stopped }) => stopped === null);
  const now = () => {
    clearTimeout(timer);
    if (!isWaiting()) return;
    let isThrough = false;
    const attempt = outbox.flush().then((through) => {
      isThrough = through;
    });
    // Also after an error of the program's own, which is thrown for whoever looks: what waits is not left lying.
    void attempt.finally(() => {
      pause = isThrough ? firstPause : Math.min(pause * 2, lastPause);
      schedule();
    });
  };
  const schedule = () => {
    clearTimeout(timer);
    if (isWaiting()) timer = setTimeout(now, pause);
  };
  return { now, schedule, end: () => clearTimeout(timer) };
}
