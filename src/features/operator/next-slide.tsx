import { SlideView } from '#parts/show/slide-view.tsx';
import styles from './slides.module.css';
import type { Operator } from './use-operator.ts';

/** What comes after what the operator looks at, small. */
export function NextSlide({ operator: { slides, place, stage } }: { operator: Operator }) {
  const next = slides[place + 1];
  return (
    <section aria-labelledby="next-slide" className={styles.next}>
      <h2 id="next-slide">Nästa</h2>
      {next === undefined ? (
        <p className={styles.slideless}>Det här är den sista bilden.</p>
      ) : (
        <>
          <p className="visually-hidden">{next.heading}</p>
          <div className={styles.slide} aria-hidden="true">
            <SlideView slide={next} size={stage.size} number={place + 2} of={slides.length} />
          </div>
        </>
      )}
    </section>
  );
}
