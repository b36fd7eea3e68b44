import type { SentStage } from '#contract/room.ts';
import type { Picture } from '#domain/document.ts';
import type { Entry } from '#domain/events.ts';
import type { MeetingId } from '#domain/ids.ts';
import type { Journal } from './ports.ts';

/** How many may wait at once for something else to be on a stage. */
const mostWaiting = 500;

/** What is on the stage of each meeting, in memory: what was shown is in the journal, but not for how long each slide stood. */
export type Stages = {
  /** Answers its stamp: another for another stage, the same for the same sent again. */
  put: (meetingId: MeetingId, stage: SentStage) => string;
  of: (meetingId: MeetingId) => { stage: SentStage | null; stamp: string };
  /** Begins to listen. Null when too many wait already, or nobody more may. */
  listen: () => Listening | null;
  /** Lets everybody go, for good. */
  close: () => void;
  size: () => number;
};

export type Listening = {
  /** Until something may be otherwise since `listen`, or so many milliseconds have gone, or who waits has gone. */
  news: (milliseconds: number, gone: AbortSignal) => Promise<void>;
  stop: () => void;
};

const known = new WeakMap<Journal, Stages>();

/** The same for everybody who asks. */
export function stagesOf(journal: Journal): Stages {
  const stages = known.get(journal) ?? newStages(journal);
  known.set(journal, stages);
  return stages;
}

/** Listens to the journal while somebody waits, and only then. */
export function newStages(journal: Journal, most = mostWaiting): Stages {
  const stages = new Map<MeetingId, { stage: SentStage; stamp: string }>();
  const listening = new Set<() => void>();
  let isClosed = false;
  let leave = () => {};

  const wake = () => {
    for (const tell of listening) tell();
  };
  const hear = (entries: readonly Entry[]) => {
    if (entries.some(isOfShow)) wake();
  };

  return {
    put: (meetingId, stage) => {
      const before = stages.get(meetingId);
      if (before !== undefined && JSON.stringify(before.stage) === JSON.stringify(stage)) return before.stamp;
      // Not a count: a server that is started anew must not come to one that somebody has seen.
      const stamp = crypto.randomUUID();
      stages.set(meetingId, { stage, stamp });
      wake();
      return stamp;
    },
    of: (meetingId) => stages.get(meetingId) ?? { stage: null, stamp: '' },
    listen: () => {
      if (isClosed || listening.size >= most) return null;
      const { promise, resolve } = Promise.withResolvers<void>();
      if (listening.size === 0) leave = journal.subscribe(hear);
      listening.add(resolve);
      return {
        news: (milliseconds, gone) => {
          const wait = setTimeout(resolve, milliseconds);
          gone.addEventListener('abort', () => resolve());
          if (gone.aborted) resolve();
          return promise.finally(() => clearTimeout(wait));
        },
        stop: () => {
          if (listening.delete(resolve) && listening.size === 0) leave();
        },
      };
    },
    close: () => {
      isClosed = true;
      wake();
    },
    size: () => listening.size,
  };
}

/** Whether it may change what is shown: what a meeting is and decides, and words that are to be shown no more. */
function isOfShow({ entityId, event }: Entry): boolean {
  return entityId.startsWith('meeting-') || entityId.startsWith('resolution-') || event.type === 'note-redacted';
}

/** How many times what is shown may have become another. Asked for everybody who waits, and so of memory alone. */
export function editionOf(picture: Picture): number {
  let edition = 0;
  for (const document of picture.values()) {
    if (document.type === 'meeting' || document.type === 'resolution') edition += document.version;
    if (document.type === 'note') edition += document.redactions.length;
  }
  return edition;
}
