import { useDeferredValue } from 'react';
import styles from './room-screen.module.css';
import type { Slide } from './slide.ts';
import { SlideView } from './slide-view.tsx';
import type { Stage } from './stage.ts';
import { placeOf } from './steps.ts';
import { useStillness } from './use-stillness.ts';

/**
 * All that the room sees: a slide that fills the window, or black. The slides beside it are drawn already, unseen, so
 * that a step is only a matter of which one is seen.
 */
export function RoomScreen({ slides, stage }: { slides: readonly Slide[]; stage: Stage }) {
  const keys = slides.map(({ key }) => key);
  const place = placeOf(stage.slide, keys);
  const near = useDeferredValue(place);
  const isStill = useStillness();
  return (
    <main className={styles.screen} data-still={isStill}>
      {[...slides.entries()]
        .filter(([at]) => at === place || Math.abs(at - near) <= 1)
        .map(([at, slide]) => {
          const isShown = at === place && !stage.isBlack;
          return (
            <div
              key={`${slide.key.section} ${slide.key.page}`}
              className={styles.slide}
              data-shown={isShown}
              aria-hidden={!isShown}
            >
              <SlideView slide={slide} size={stage.size} number={at + 1} of={slides.length} />
            </div>
          );
        })}
      <p className="visually-hidden" role="status">
        {stage.isBlack ? 'Skärmen är svart' : slideAnnouncement(slides, place)}
      </p>
    </main>
  );
}

/** "Bild 4 av 17: Nytt handlingsprogram mot suicid": told once, when it comes. */
function slideAnnouncement(slides: readonly Slide[], place: number): string {
  return `Bild ${place + 1} av ${slides.length}: ${slides[place]?.heading ?? ''}`;
}
