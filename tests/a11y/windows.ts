import type { Browser, Page } from 'playwright-core';
import { openWindow } from '#tests/e2e/pages.ts';

/** A window on a view, until it is given back. */
export type Lent = { page: Page; giveBack: () => Promise<void> };

/**
 * Windows that views take turns in: one that has loaded the application before loads it again in a third of the time. Not
 * for a view that leaves something behind, as a draft, or whose state depends on nothing having been there before it.
 */
export function sharedWindows(browser: Browser): (address: string) => Promise<Lent> {
  const free: Page[] = [];
  return async (address) => {
    // What is kept for when there is no network is fetched anew by each new window, and nobody here is without one.
    const page = free.pop() ?? (await openWindow(browser, 'about:blank', { serviceWorkers: 'block' })).page;
    const size = page.viewportSize();
    await page.goto(address);
    const giveBack = async () => {
      await page.emulateMedia({ colorScheme: null });
      if (size !== null) await page.setViewportSize(size);
      free.push(page);
    };
    return { page, giveBack };
  };
}
