import { SlideView } from '#parts/show/slide-view.tsx';
import { Button } from '#ui/button.tsx';
import styles from './slides.module.css';
import type { Operator } from './use-operator.ts';

/** What the operator looks at, large: what the room sees, unless the room is held. */
export function CurrentSlide({ operator }: { operator: Operator }) {
  const { slides, place, roomPlace, isHeld, stage, bring, release } = operator;
  const slide = slides[place];
  return (
    <section aria-labelledby="this-slide" className={styles.current}>
      <div className={styles.label}>
        <h2 id="this-slide">{isHeld ? 'Du ser' : 'Rummet ser'}</h2>
        <p className={styles.count} aria-live="polite">
          Bild {place + 1} av {slides.length}
          {slide && <span className="visually-hidden">: {slide.heading}</span>}
        </p>
        {stage.isBlack && !isHeld && <p className={styles.mark}>Svart i rummet</p>}
        {isHeld && (
          <p className={styles.mark}>
            Rummet: bild {roomPlace + 1}
            {stage.isBlack ? ', svart' : ''}
          </p>
        )}
        {isHeld && (
          <span className={styles.heldActions}>
            <Button look="primary" onClick={bring}>
              Visa den här
            </Button>
            <Button onClick={release}>Släpp</Button>
          </span>
        )}
      </div>
      <div className={`${styles.slide} ${isHeld ? styles.heldSlide : ''} ${stage.isBlack ? styles.black : ''}`}>
        {slide && <SlideView slide={slide} size={stage.size} number={place + 1} of={slides.length} />}
      </div>
    </section>
  );
}
