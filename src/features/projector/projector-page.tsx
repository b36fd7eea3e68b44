import { useMemo } from 'react';
import { useParams } from 'react-router-dom';
import type { MeetingId } from '#domain/ids.ts';
import { meetingIn } from '#lib/addresses.ts';
import { fetchFailureWords } from '#lib/api-client.ts';
import { useDocumentTitle } from '#lib/document-title.ts';
import { useLive } from '#lib/use-live.ts';
import { useOutbox } from '#lib/use-outbox.ts';
import { useBeingProjector } from '#parts/show/projector-presence.ts';
import { RoomMessage } from '#parts/show/room-message.tsx';
import { RoomScreen } from '#parts/show/room-screen.tsx';
import type { RoomView } from '#parts/show/room-view.ts';
import { slidesOf } from '#parts/show/slides.ts';
import { useStageKeys } from '#parts/show/stage-keys.ts';
import { useStage } from '#parts/show/stage-store.ts';
import { stageAfter } from '#parts/show/steps.ts';
import { useRoomView } from '#parts/show/use-room-view.ts';

/** The room's window: a slide and nothing else. It is led from the operator's window, or by the keys of a clicker here. */
export function ProjectorPage() {
  const { meeting = '' } = useParams();
  const meetingId = meetingIn(meeting);
  const { detail, show, view } = useRoomView(meetingId);
  useDocumentTitle(`Projektor: ${view?.meeting.title ?? 'möte'}`);
  useOutbox(view !== null);
  // What the room has no use for knowing: the operator is told when others' changes do not come.
  useLive(view !== null);
  if (view !== null) return <Projector meetingId={meetingId} view={view} />;
  return <Waiting error={detail.error ?? show.error} />;
}

function Projector({ meetingId, view }: { meetingId: MeetingId; view: RoomView }) {
  const [stage, changeStage] = useStage(meetingId);
  const slides = useMemo(() => slidesOf(view, stage.size), [view, stage.size]);
  useBeingProjector(meetingId);
  useStageKeys((act) => {
    const keys = slides.map(({ key }) => key);
    const areas = view.show.areas.map(({ area }) => area);
    changeStage((before) => stageAfter(before, act, { keys, areas }));
  });
  return <RoomScreen slides={slides} stage={stage} />;
}

/** Nothing to show yet: an empty screen, or quietly why it stays empty. */
function Waiting({ error }: { error: Error | null }) {
  return (
    <RoomMessage>
      {error !== null && (
        <>
          <h1>Mötet kan inte visas</h1>
          <p>{fetchFailureWords(error).detail}</p>
        </>
      )}
    </RoomMessage>
  );
}
