import { useMemo } from 'react';
import type { RoomView } from '#parts/show/room-view.ts';
import type { Slide } from '#parts/show/slide.ts';
import { slidesOf } from '#parts/show/slides.ts';
import type { SlideKey, Stage } from '#parts/show/stage.ts';
import { useStageKeys } from '#parts/show/stage-keys.ts';
import { useStage } from '#parts/show/stage-store.ts';
import { placeOf, type StageAct, slideAfter, stageAfter } from '#parts/show/steps.ts';
import { useHeld } from './use-held.ts';

/** The show as whoever runs it has it at hand. Places count from 0. */
export type Operator = {
  slides: readonly Slide[];
  stage: Stage;
  /** Which slide the room sees. */
  roomPlace: number;
  /** Which one the operator looks at: the room's, unless the room is held. */
  place: number;
  /** Whether the room stays while the operator looks ahead. */
  isHeld: boolean;
  act: (act: StageAct) => void;
  goTo: (slide: SlideKey) => void;
  hold: () => void;
  /** The operator is back where the room is. */
  release: () => void;
  /** The room is brought to where the operator is. */
  bring: () => void;
};

export function useOperator(room: RoomView): Operator {
  const [stage, change] = useStage(room.meeting.id);
  const [held, setHeld] = useHeld(room.meeting.id);
  const slides = useMemo(() => slidesOf(room, stage.size), [room, stage.size]);
  const known = useMemo(() => {
    const areas = room.show.areas.map(({ area: { id, number } }) => ({ id, number }));
    return { keys: slides.map(({ key }) => key), areas };
  }, [slides, room]);

  const goTo = (slide: SlideKey) => {
    if (held === null) change((now) => ({ ...now, slide, isBlack: false }));
    else setHeld(slide);
  };
  const act = (one: StageAct) => {
    const isForRoom = one.type === 'black' || one.type === 'larger' || one.type === 'smaller';
    if (isForRoom || held === null) change((now) => stageAfter(now, one, known));
    else setHeld(slideAfter(held, one, known));
  };
  useStageKeys(act);

  const roomPlace = placeOf(stage.slide, known.keys);
  return {
    slides,
    stage,
    roomPlace,
    place: held === null ? roomPlace : placeOf(held, known.keys),
    isHeld: held !== null,
    act,
    goTo,
    hold: () => setHeld(stage.slide),
    release: () => setHeld(null),
    bring: () => {
      if (held !== null) change((now) => ({ ...now, slide: held, isBlack: false }));
      setHeld(null);
    },
  };
}
