import { useId, useMemo, useRef, useState } from 'react';
import type { ChartModel } from './chart-model.ts';
import { Cursor } from './cursor.tsx';
import { screenPalette } from './palette.ts';
import styles from './plot.module.css';
import { firstReading, moved, nearest, type Places, pointsOf, type Reading, readingWords } from './reading.ts';
import type { LoadedDrawing } from './use-drawing.ts';
import { useSize } from './use-size.ts';

/**
 * The drawing, in room that is there before it, and what is read off it: by pointing, or with the arrow keys. One stop of
 * Tab; a screen reader is told each value, and has all of them in the table.
 */
export function Reader({ model, drawing: Drawing }: { model: ChartModel; drawing: LoadedDrawing | null }) {
  const room = useRef<HTMLDivElement>(null);
  const size = useSize(room);
  const points = useMemo(() => pointsOf(model), [model]);
  const [places, setPlaces] = useState<Places>([]);
  const [reading, setReading] = useState<Reading | null>(null);
  const hint = useId();
  const start = firstReading(model, points);

  const pointAt = (event: React.PointerEvent) => {
    const box = event.currentTarget.getBoundingClientRect();
    setReading(nearest(places, event.clientX - box.left, event.clientY - box.top));
  };
  // A finger that is lifted leaves what it pointed at to be read.
  const leave = (event: React.PointerEvent) => {
    if (event.pointerType === 'mouse') setReading(null);
  };
  const press = (event: React.KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey || start === null) return;
    if (event.key === 'Escape') return setReading(null);
    const next = moved(reading ?? start, event.key, points);
    if (next === null) return;
    event.preventDefault();
    setReading(reading === null ? start : next);
  };
  return (
    <>
      <div
        ref={room}
        className={styles.room}
        role="application"
        aria-roledescription="diagram"
        aria-label={model.title}
        aria-describedby={hint}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: an application takes the arrow keys, which step through its values
        tabIndex={0}
        onKeyDown={press}
        onFocus={() => setReading((before) => before ?? start)}
        onBlur={() => setReading(null)}
        onPointerMove={pointAt}
        onPointerDown={pointAt}
        onPointerLeave={leave}
      >
        <div className={styles.drawing} aria-hidden="true">
          {Drawing && size && <Drawing model={model} size={size} palette={screenPalette} onPlaced={setPlaces} />}
          {size && reading && <Cursor model={model} reading={reading} places={places} size={size} />}
        </div>
      </div>
      <p className={styles.reading}>
        <output>{reading && readingWords(model, points, reading)}</output>
        <span id={hint} hidden={reading !== null}>
          Peka eller använd piltangenterna för att läsa av värden.
        </span>
      </p>
    </>
  );
}
