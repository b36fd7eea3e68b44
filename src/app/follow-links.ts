import type { MouseEvent } from 'react';
import { useNavigate } from 'react-router-dom';

/**
 * Follows plain links within the application without loading the page anew; everything else about a link is left to
 * the browser. One listener for all of them, since the router's own links are each drawn anew whenever the address
 * changes, and there are hundreds on a screen whose search field changes it at every letter.
 */
export function useFollowLinks(): (event: MouseEvent) => void {
  const navigate = useNavigate();
  return (event) => {
    const link = linkOf(event);
    if (link === null || event.defaultPrevented || isForTheBrowser(event, link)) return;
    event.preventDefault();
    void navigate(`${link.pathname}${link.search}${link.hash}`);
  };
}

function linkOf({ target }: MouseEvent): HTMLAnchorElement | null {
  return target instanceof Element ? target.closest('a') : null;
}

/** Another window, another site, a file, or a place on the same page. */
function isForTheBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const href = link.getAttribute('href');
  const isElsewhere = href === null || !href.startsWith('/') || href.startsWith('/api/');
  return !isPlainClick || isElsewhere || link.target !== '' || link.hasAttribute('download');
}
