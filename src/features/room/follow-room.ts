import type { RoomShow } from '#contract/views.ts';
import { ProblemError } from '#lib/api-client.ts';
import { followStage, readRoomShow } from '#lib/room.ts';
import { firstStage, isStage, type Stage } from '#parts/show/stage.ts';

/** What the room's computer knows of the show. What has ended is told nothing of, so that nothing of it stays. */
export type Room =
  | { kind: 'opening' }
  /** Nothing has come yet, and it is tried again. */
  | { kind: 'no-answer' }
  | { kind: 'ended' }
  | { kind: 'shown'; show: RoomShow; stage: Stage };

/** Milliseconds: before what failed is tried again, and how long an answer that may be waited for can take. */
const [pause, patience] = [3_000, 40_000];

/** Milliseconds between two looks at the clock: a computer that slept has missed what a timer was set for. */
const tick = 1_000;

/**
 * Tells of the show, and of what is on the stage as it becomes another, until the signed address ends or whoever
 * follows is gone. Without a network what there is stays, until the end.
 */
export function followRoom(token: string, tell: (room: Room) => void, gone: AbortSignal): void {
  const ending = new AbortController();
  const isOver = AbortSignal.any([gone, ending.signal]);
  // Of the machine's two clocks one can be set, and the other may stand while it sleeps: it ends by the first to say so.
  let ends = { day: Number.POSITIVE_INFINITY, counter: Number.POSITIVE_INFINITY };
  const isPast = () => Date.now() >= ends.day || performance.now() >= ends.counter;

  const end = () => {
    if (isOver.aborted) return;
    ending.abort();
    tell({ kind: 'ended' });
  };
  const clock = setInterval(() => isPast() && end(), tick);
  isOver.addEventListener('abort', () => clearInterval(clock));

  /** Waits for what is new, and shows it. Answers what has then been shown. */
  async function next(shown: Shown | null): Promise<Shown> {
    const signal = AbortSignal.any([isOver, AbortSignal.timeout(patience)]);
    const { stamp, edition, stage, left } = await followStage(token, shown?.stamp ?? null, signal);
    const show = shown?.edition === edition ? shown.show : await readRoomShow(token, signal);
    // By how long is left and not by when it ends: the clock here may be any.
    ends = { day: Date.now() + left, counter: performance.now() + left };
    const now = isStage(stage) ? stage : (shown?.stage ?? firstStage);
    const isSame = shown !== null && show === shown.show && shown.stamp === stamp;
    if (!isSame && !isOver.aborted) tell({ kind: 'shown', show, stage: now });
    return { stamp, edition, show, stage: now };
  }

  async function follow(): Promise<void> {
    let shown: Shown | null = null;
    while (!isOver.aborted) {
      try {
        shown = await next(shown);
      } catch (error) {
        if (isRefused(error)) return end();
        if (shown === null && !isOver.aborted) tell({ kind: 'no-answer' });
        await quiet(pause, isOver);
      }
    }
  }
  void follow();
}

type Shown = { stamp: string; edition: number; show: RoomShow; stage: Stage };

function isRefused(error: unknown): boolean {
  return (
    error instanceof ProblemError && (error.problem.code === 'link-invalid' || error.problem.code === 'link-expired')
  );
}

/** Until so many milliseconds have gone, or there is a network again, or nobody waits. */
function quiet(milliseconds: number, gone: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const wait = setTimeout(resolve, milliseconds);
    const now = () => {
      clearTimeout(wait);
      resolve();
    };
    window.addEventListener('online', now, { once: true, signal: gone });
    gone.addEventListener('abort', now, { once: true });
  });
}
