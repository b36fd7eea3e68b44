import { type HTMLAttributes, type ReactNode, startTransition, useCallback, useState } from 'react';
import { usePrinting } from './printing.ts';

type Props = HTMLAttributes<HTMLElement> & {
  as?: 'div' | 'section' | 'article' | 'li' | 'tbody';
  /** What its height is remembered by while the page is open, so that who comes back finds the same place. */
  name: string;
  /** How high it most likely is, as a CSS length, until it has been seen. */
  expected: string;
  /** Whether it must be there wherever it stands: the address leads to it, or it is on the first screen. */
  force?: boolean;
  /** Is there from far away too: a heading, for who searches the page, lists its headings or tabs through it. */
  always?: ReactNode;
};

/** An item of a long list: what it contains is drawn only while its place is near the viewport, and on paper. */
export function WhenNear({ as: Tag = 'div', name, expected, force = false, always, children, ...rest }: Props) {
  // Where nothing can tell what is near, everything is.
  const [isNear, setNear] = useState(typeof IntersectionObserver === 'undefined');
  const isPrinting = usePrinting();
  const place = useCallback(
    (element: Element | null) =>
      watch(element, ({ isIntersecting, boundingClientRect: { height } }) => {
        if (!isIntersecting && height > 0) heights.set(name, `${height}px`);
        // Who works in it by keyboard keeps it, however far the page is scrolled meanwhile.
        setNear(isIntersecting || element?.contains(document.activeElement) === true);
      }),
    [name],
  );
  const isThere = isNear || force || isPrinting;
  const height = heights.get(name) ?? expected;
  // A table's parts know no least height, but never become lower than their content.
  const kept = Tag === 'tbody' ? { height } : { minHeight: height };
  return (
    <Tag
      {...rest}
      ref={place}
      data-away={isThere ? undefined : ''}
      style={isThere ? rest.style : { ...rest.style, ...kept }}
    >
      {always}
      {isThere && children}
    </Tag>
  );
}

const heights = new Map<string, string>();

type Seen = (entry: IntersectionObserverEntry) => void;

const places = new WeakMap<Element, Seen>();
let observer: IntersectionObserver | undefined;

/** Ahead in either direction, in the page and in any frame that scrolls within it; Chromium adds the two in the page. */
const margin = '50%';

function watch(element: Element | null, seen: Seen): (() => void) | undefined {
  if (element === null || typeof IntersectionObserver === 'undefined') return undefined;
  observer ??= new IntersectionObserver(
    // In a transition: what comes is drawn in short turns, and the page goes on scrolling between them. In one each, though
    // React takes them together: in development it warns of a single one that sets much.
    (entries) => entries.forEach((entry) => void startTransition(() => places.get(entry.target)?.(entry))),
    { rootMargin: margin, scrollMargin: margin },
  );
  places.set(element, seen);
  observer.observe(element);
  return () => observer?.unobserve(element);
}
