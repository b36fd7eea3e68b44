import { useEffect } from 'react';

/** The tab's title, which a screen reader also reads when the page changes. */
export function useDocumentTitle(title: string): void {
  useEffect(() => {
    document.title = `${title} – Lägesbild folkhälsa`;
  }, [title]);
}
