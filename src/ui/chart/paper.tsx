import { useEffect, useRef } from 'react';
import styles from './chart.module.css';
import type { ChartModel } from './chart-model.ts';
import { paperPalette } from './palette.ts';
import { drawnSize, pictureOf } from './picture.ts';
import { useDrawing } from './use-drawing.ts';

/** The chart drawn once more, where nobody sees it, at the size and in the colours of a picture of its own. */
export function Paper({
  model,
  onDrawn,
  onFailed,
}: {
  model: ChartModel;
  onDrawn: (picture: string) => void;
  onFailed: (reason: Error) => void;
}) {
  const place = useRef<HTMLDivElement>(null);
  const { drawing: Drawing, hasFailed } = useDrawing();
  useEffect(() => {
    if (hasFailed) return onFailed(new Error('What draws is not here.'));
    if (Drawing === null) return undefined;
    // recharts draws in steps, of which the last one is done by the next frame.
    const timer = setTimeout(() => {
      const drawn = place.current?.querySelector('svg');
      if (drawn) onDrawn(pictureOf(model, standalone(drawn)));
      else onFailed(new Error('Nothing was drawn.'));
    }, 50);
    return () => clearTimeout(timer);
  }, [Drawing, hasFailed, model, onDrawn, onFailed]);
  return (
    <div ref={place} className={styles.paper} aria-hidden="true">
      {Drawing && <Drawing model={model} size={drawnSize} palette={paperPalette} />}
    </div>
  );
}

/** Without what only means something on our pages: names of styles, and styles of the page. */
function standalone(drawn: SVGElement): string {
  const copy = drawn.cloneNode(true);
  if (!(copy instanceof SVGElement)) return '';
  for (const element of [copy, ...copy.querySelectorAll('*')]) {
    for (const name of ['class', 'style', 'tabindex', 'role']) element.removeAttribute(name);
  }
  for (const empty of copy.querySelectorAll('title, desc')) empty.remove();
  return new XMLSerializer().serializeToString(copy);
}
