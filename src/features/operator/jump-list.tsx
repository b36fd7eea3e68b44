import { useEffect, useRef } from 'react';
import { Button } from '#ui/button.tsx';
import styles from './slides.module.css';
import type { Operator } from './use-operator.ts';

/** Every slide by its heading: one press leads there. */
export function JumpList({ operator: { slides, place, roomPlace, goTo } }: { operator: Operator }) {
  const list = useRef<HTMLOListElement>(null);
  // The list goes along; the page itself stays where it is.
  useEffect(() => {
    const [listed, at] = [list.current, list.current?.children[place]];
    if (listed === null || !(at instanceof HTMLElement)) return;
    listed.scrollTop = at.offsetTop - listed.offsetTop - listed.clientHeight / 2 + at.clientHeight / 2;
  }, [place]);
  return (
    <nav aria-labelledby="all-slides" className={styles.jump}>
      <h2 id="all-slides">Alla bilder</h2>
      <ol ref={list}>
        {slides.map(({ key, heading, section }, index) => (
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
    </nav>
  );
}
