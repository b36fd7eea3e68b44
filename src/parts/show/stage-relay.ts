import { useEffect, useRef } from 'react';
import type { MeetingId } from '#domain/ids.ts';
import { chosenPerson } from '#lib/person.ts';
import { sendStage } from '#lib/room.ts';
import type { Stage } from './stage.ts';

/**
 * Milliseconds before what is on the stage is told again, for a server that has been started anew or could not be
 * reached; an answer that takes longer is not waited for.
 */
const again = 10_000;

type Relay = { tell: (stage: Stage) => void; stop: () => void };

/**
 * Tells the server what is on the stage, for those who follow it by a signed address, while there is one. Where it
 * cannot be told nothing is said: the room goes on with what it has.
 */
export function useStageRelay(meetingId: MeetingId, stage: Stage, isShared: boolean): void {
  const relay = useRef<Relay | null>(null);
  useEffect(() => {
    if (!isShared) return undefined;
    const started = startRelay(meetingId);
    relay.current = started;
    return () => {
      relay.current = null;
      started.stop();
    };
  }, [meetingId, isShared]);
  useEffect(() => {
    if (isShared) relay.current?.tell(stage);
  }, [stage, isShared]);
}

/** One thing at a time, so that nothing older comes after what is newer; what comes meanwhile gives way to the last. */
function startRelay(meetingId: MeetingId): Relay {
  const stopping = new AbortController();
  let latest: Stage | null = null;
  let isSending = false;

  async function send(): Promise<void> {
    if (isSending) return;
    isSending = true;
    for (let sent: Stage | null = null; latest !== null && latest !== sent && !stopping.signal.aborted; ) {
      sent = latest;
      const by = chosenPerson();
      if (by === null) break;
      const signal = AbortSignal.any([stopping.signal, AbortSignal.timeout(again)]);
      await sendStage(meetingId, sent, { by, signal }).catch(() => {});
    }
    isSending = false;
  }

  const repeat = () => void send();
  const timer = setInterval(repeat, again);
  window.addEventListener('online', repeat, { signal: stopping.signal });
  return {
    tell: (stage) => {
      latest = stage;
      void send();
    },
    stop: () => {
      stopping.abort();
      clearInterval(timer);
    },
  };
}
