import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, it } from 'vitest';
import { launchBrowser } from '#tests/e2e/browser.ts';
import { openWindow } from '#tests/e2e/pages.ts';
import { type RealServer, startMockApplication, startServer } from '#tests/e2e/servers.ts';
import { views } from './views.ts';
import { violations } from './violations.ts';
import { type Lent, sharedWindows } from './windows.ts';

/** Looks through the views that are only read, or the others: a file each, so that two workers can share them. */
export function lookThrough({ onlyRead }: { onlyRead: boolean }): { browser: () => Browser; url: () => string } {
  let browser: Browser;
  let server: RealServer;
  let mocked: Awaited<ReturnType<typeof startMockApplication>>;
  const chosen = Object.entries(views).filter(([, { isOnlyRead = false }]) => isOnlyRead === onlyRead);
  let shared: (address: string) => Promise<Lent>;
  beforeAll(async () => {
    [browser, server, mocked] = await Promise.all([launchBrowser(), startServer(), startMockApplication()]);
    shared = sharedWindows(browser);
  });
  afterAll(async () => {
    await browser?.close();
    await server?.dispose();
    await mocked?.close();
  });

  /** Scenarios are played by the mock backend alone. */
  function urlOf(address: string): string {
    return (address.includes('scenario=') ? mocked.url : server.url) + address;
  }

  async function ownWindow(address: string): Promise<Lent> {
    const { page, close } = await openWindow(browser, address);
    return { page, giveBack: close };
  }

  // Two at a time: while one page is looked through, the other is loaded.
  describe.concurrent.each(chosen)('%s', (_, { address, reach }) => {
    it('has nothing that axe finds, in light and dark, wide and narrow', async ({ expect }) => {
      const { page, giveBack } = await (onlyRead ? shared : ownWindow)(urlOf(address));
      await reach(page);
      const light = await violations(page);
      // Only colours differ in the dark, and all but colours where it is narrow.
      await page.emulateMedia({ colorScheme: 'dark' });
      const dark = await violations(page, { only: ['color-contrast'] });
      await page.setViewportSize({ width: 320, height: 768 });
      const narrow = await violations(page, { without: ['color-contrast'] });
      await giveBack();
      expect({ light, dark, narrow }).toEqual({ light: [], dark: [], narrow: [] });
    });
  });
  return { browser: () => browser, url: () => server.url };
}
