import { useEffect, useRef } from 'react';
import type { Slide } from '#parts/show/slide.ts';
import { Button } from '#ui/button.tsx';
import styles from './slides.module.css';
import type { Operator } from './use-operator.ts';

/** Every slide by its heading: one press leads there. */
export function JumpList({ operator }: { operator: Operator }) {
  const { slides, place } = operator;
  const list = useRef<HTMLDivElement>(null);
  // The list goes along; the page itself stays where it is.
  useEffect(() => {
    const [listed, at] = [list.current, list.current?.querySelectorAll('li')[place]];
    if (listed === null || at === undefined) return;
    listed.scrollTop = at.offsetTop - listed.offsetTop - listed.clientHeight / 2 + at.clientHeight / 2;
  }, [place]);
  const numbered = [...slides.entries()];
  const others = numbered.filter(([, { isAppendix }]) => isAppendix);
  return (
    <nav aria-labelledby="all-slides" className={styles.jump}>
      <h2 id="all-slides">Alla bilder</h2>
      <div ref={list}>
        <SlideButtons slides={numbered.filter(([, { isAppendix }]) => !isAppendix)} operator={operator} />
        {others.length > 0 && (
          <>
            <h3>Övriga områden</h3>
            <SlideButtons slides={others} operator={operator} />
          </>
        )}
      </div>
    </nav>
  );
}

type Numbered = readonly (readonly [number, Slide])[];

function SlideButtons({ slides, operator }: { slides: Numbered; operator: Operator }) {
  const { place, roomPlace, goTo } = operator;
  return (
    <ol>
      {slides.map(([index, { key, heading, section }]) => (
        <li key={`${key.section} ${key.page}`}>
          <Button look="quiet" aria-current={index === place ? 'step' : undefined} onClick={() => goTo(key)}>
            <span className={styles.jumpNumber}>{index + 1}</span>{' '}
            <span>
              {heading}
              {section.of > 1 && (
                <>
                  {' '}
                  <span className={styles.jumpPage}>
                    {section.number} av {section.of}
                  </span>
                </>
              )}
              {index === roomPlace && roomPlace !== place && ' (i rummet)'}
            </span>
          </Button>
        </li>
      ))}
    </ol>
  );
}
