import { useEffect } from 'react';
import { useNavigate } from 'react-router-dom';

/**
 * Follows plain links within the application without loading the page anew; everything else about a link is left to
 * the browser. One listener for all of them, since the router's own links are each drawn anew whenever the address
 * changes, and there are hundreds on a screen whose search field changes it at every letter.
 */
export function useFollowLinks(): void {
  const navigate = useNavigate();
  useEffect(() => {
    const follow = (event: MouseEvent) => {
      const link = event.target instanceof Element ? event.target.closest('a') : null;
      if (link === null || event.defaultPrevented || isForTheBrowser(event, link)) return;
      event.preventDefault();
      void navigate(`${link.pathname}${link.search}${link.hash}`);
    };
    document.addEventListener('click', follow);
    return () => document.removeEventListener('click', follow);
  }, [navigate]);
}

/** Another window, another site, a file, or a place on the same page. */
function isForTheBrowser(event: MouseEvent, link: HTMLAnchorElement): boolean {
  const isPlainClick = event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey && !event.altKey;
  const href = link.getAttribute('href');
  const isElsewhere = href === null || !href.startsWith('/') || href.startsWith('/api/');
  return !isPlainClick || isElsewhere || link.target !== '' || link.hasAttribute('download');
}
