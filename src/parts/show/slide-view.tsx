import type { Slide } from './slide.ts';
import type { TextSize } from './stage.ts';

/** `number`: which slide it is, from 1, of how many. */
export type SlideViewProps = { slide: Slide; size: TextSize; number: number; of: number };

/** A slide that fills its container, large or small: its lengths are shares of the container's height. */
export function SlideView({ slide }: SlideViewProps) {
  return (
    <section aria-roledescription="bild" aria-label={slide.heading}>
      <h1>{slide.heading}</h1>
    </section>
  );
}
