import type { MeetingId } from '#domain/ids.ts';
import { SlideView } from '#parts/show/slide-view.tsx';
import { slidesOf } from '#parts/show/slides.ts';
import { firstStage } from '#parts/show/stage.ts';
import { useRoomView } from '#parts/show/use-room-view.ts';
import styles from './meetings.module.css';

/** Every slide of a meeting, as small pictures of what the room saw. */
export function SlideList({ meetingId }: { meetingId: MeetingId }) {
  const { view } = useRoomView(meetingId);
  if (view === null) return null;
  const { size } = firstStage;
  const slides = slidesOf(view, size);
  return (
    <ol className={styles.slides}>
      {slides.map((slide, place) => (
        <li key={`${slide.key.section} ${slide.key.page}`}>
          <SlideView slide={slide} size={size} number={place + 1} of={slides.length} level={3} />
        </li>
      ))}
    </ol>
  );
}
