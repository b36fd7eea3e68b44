import { useSyncExternalStore } from 'react';

let printing = false;
const readers = new Set<() => void>();

/**
 * Whether the page is on its way to paper, where everything has to be. What React is told of by a store outside it is
 * drawn as soon as the listeners below return, which is before the browser lays the paper out.
 */
export function usePrinting(): boolean {
  return useSyncExternalStore(subscribe, () => printing);
}

function subscribe(changed: () => void): () => void {
  readers.add(changed);
  return () => readers.delete(changed);
}

function setPrinting(now: boolean): void {
  printing = now;
  for (const changed of readers) changed();
}

window.addEventListener('beforeprint', () => setPrinting(true));
window.addEventListener('afterprint', () => setPrinting(false));
// A preview that goes by the medium alone, as the developer tools' does.
window.matchMedia('print').addEventListener('change', ({ matches }) => setPrinting(matches));
