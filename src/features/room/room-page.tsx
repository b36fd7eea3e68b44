import { useEffect, useMemo, useState } from 'react';
import { useLocation } from 'react-router-dom';
import { useDocumentTitle } from '#lib/document-title.ts';
import { RoomMessage } from '#parts/show/room-message.tsx';
import { RoomScreen } from '#parts/show/room-screen.tsx';
import { slidesOf } from '#parts/show/slides.ts';
import { useStageKeys } from '#parts/show/stage-keys.ts';
import { followRoom, type Room } from './follow-room.ts';

/**
 * The show for a screen without sign-in, by a signed address. What it is shown is in this window's memory and nowhere
 * else, so that nothing is left when the address has ended.
 */
export function RoomPage() {
  // In the fragment, which a browser tells no server: it stands in no log.
  const token = useLocation().hash.slice(1);
  return <RoomByToken key={token} token={token} />;
}

function RoomByToken({ token }: { token: string }) {
  const [room, setRoom] = useState<Room>({ kind: 'opening' });
  useEffect(() => {
    const leaving = new AbortController();
    followRoom(token, setRoom, leaving.signal);
    return () => leaving.abort();
  }, [token]);
  useDocumentTitle('Visning');
  switch (room.kind) {
    case 'shown':
      return <Shown {...room} />;
    case 'opening':
      return <RoomMessage />;
    case 'no-answer':
      return (
        <Message title="Ingen kontakt" detail="Det går inte att nå servern just nu. Visningen börjar när det går." />
      );
    case 'ended':
      return <Message title="Länken har gått ut" detail="Be den som leder mötet om en ny." />;
  }
}

function Shown({ show, stage }: Extract<Room, { kind: 'shown' }>) {
  const slides = useMemo(() => slidesOf(show, stage.size), [show, stage.size]);
  // It is led from elsewhere: of all keys only that for the whole screen does something here.
  useStageKeys(ledFromElsewhere);
  return <RoomScreen slides={slides} stage={stage} />;
}

function ledFromElsewhere(): void {}

function Message({ title, detail }: { title: string; detail: string }) {
  return (
    <RoomMessage>
      <h1>{title}</h1>
      <p>{detail}</p>
    </RoomMessage>
  );
}
