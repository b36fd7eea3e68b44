import { type RefObject, useLayoutEffect, useState } from 'react';
import type { DrawingSize } from './size.ts';

/** Where nothing can be measured, as in a test without layout. */
const unmeasured = { width: 640, height: 320 };

/** How high letters are in a drawing, as a part of the page's own: 14 of 16 pixels. */
const textInRem = 0.875;

/** How large an element is, followed as it changes. Null before it stands. */
export function useSize(element: RefObject<HTMLElement | null>): DrawingSize | null {
  const [size, setSize] = useState<DrawingSize | null>(null);
  useLayoutEffect(() => {
    const { current } = element;
    if (current === null) return undefined;
    const measure = () => setSize((before) => changed(before, sizeOf(current)));
    measure();
    const observer = new ResizeObserver(measure);
    observer.observe(current);
    return () => observer.disconnect();
  }, [element]);
  return size;
}

function sizeOf(element: HTMLElement): DrawingSize {
  const text = textInRem * (Number.parseFloat(getComputedStyle(document.documentElement).fontSize) || 16);
  const [width, height] = [Math.floor(element.clientWidth), Math.floor(element.clientHeight)];
  return width === 0 || height === 0 ? { ...unmeasured, text } : { width, height, text };
}

/** The one before where it still holds, so that nothing is drawn anew. */
function changed(before: DrawingSize | null, now: DrawingSize): DrawingSize {
  const isSame = before?.width === now.width && before.height === now.height && before.text === now.text;
  return isSame ? before : now;
}
