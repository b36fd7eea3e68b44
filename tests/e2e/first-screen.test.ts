import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { launchBrowser } from './browser.ts';
import { openWindow, untilAreaStands, untilCardsStand } from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

let browser: Browser;
let server: RealServer;
beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});

type Loaded = { path: string; bytes: number; isScript: boolean };

/** What came over the wire until now, by the browser's own books: bodies as they were encoded. */
function loaded(page: Page): Promise<Loaded[]> {
  return page.evaluate(() =>
    performance
      .getEntries()
      .filter((entry) => entry instanceof PerformanceResourceTiming)
      .map(({ name, encodedBodySize }) => {
        const path = new URL(name).pathname;
        return { path, bytes: encodedBodySize, isScript: path.endsWith('.js') };
      }),
  );
}

describe('the first screen', () => {
  it('needs at most 6 requests and 125 kB of JavaScript, none of it for what is not on it', async () => {
    const { page, close } = await openWindow(browser, server.url);
    await untilCardsStand(page);
    const files = await loaded(page);
    const scripts = files.filter(({ isScript }) => isScript);
    expect(scripts.length).toBeGreaterThan(0);
    const bytes = scripts.reduce((sum, script) => sum + script.bytes, 0);
    console.log(`First screen: ${files.length} requests, ${(bytes / 1000).toFixed(1)} kB of JavaScript.`);
    expect(files.length, files.map(({ path }) => path).join('\n')).toBeLessThanOrEqual(6);
    expect(bytes).toBeLessThanOrEqual(125_000);
    expect(scripts.filter(({ path }) => /msw|mock|chart|form|editor|area-page|strip/.test(path))).toEqual([]);

    const sources = await Promise.all(scripts.map(async ({ path }) => (await fetch(server.url + path)).text()));
    for (const words of ['mockServiceWorker', 'recharts', 'Spara ändringen', 'indexedDB']) {
      expect(
        sources.some((source) => source.includes(words)),
        words,
      ).toBe(false);
    }
    await close();
  });

  it.each([
    [1366, 768, 'light'],
    [1366, 768, 'dark'],
    [390, 844, 'light'],
    [390, 844, 'dark'],
  ] as const)('does not move once it stands, at %i × %i, %s', async (width, height, colorScheme) => {
    const { page, close } = await openWindow(browser, server.url, { viewport: { width, height }, colorScheme });
    await untilCardsStand(page);
    await page.evaluate(() => document.fonts.ready);
    const shifts = await page.evaluate(
      () =>
        new Promise<string[]>((resolve) => {
          const shifts: string[] = [];
          new PerformanceObserver((list) => {
            for (const entry of list.getEntries()) shifts.push(JSON.stringify(entry));
          }).observe({ type: 'layout-shift', buffered: true });
          // Buffered entries are handed over before the second frame.
          requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(() => resolve(shifts))));
        }),
    );
    expect(shifts).toEqual([]);
    await close();
  });

  it('keeps the room of what comes to the cards when they have stood for a while', async () => {
    const { page, close } = await openWindow(browser, server.url, { viewport: { width: 320, height: 640 } });
    const held = Promise.withResolvers<void>();
    await page.route('**/api/status-history', (route) => held.promise.then(() => route.continue()));
    const asked = page.waitForRequest('**/api/status-history');
    await page
      .getByText(/^Avstämd /)
      .nth(8)
      .waitFor({ state: 'attached' });
    await asked;
    const heights = () =>
      page.getByRole('article').evaluateAll((cards) => cards.map((card) => card.getBoundingClientRect().height));
    const before = await heights();
    held.resolve();
    await page
      .getByText(/årsskiftet/)
      .first()
      .waitFor({ state: 'attached' });
    expect(await heights()).toEqual(before);
    await close();
  });
});

const areas = ['/omraden/suicid', '/omraden/levnadsvanor'];
const views = ['/', '/?sok=finnsinte', '/?per=2023-03-01', ...areas, '/indikatorer', '/finns/inte'];
/** Its chart is drawn by a library of its own. */
const drawn = '/indikatorer/fohm-rokning';

async function untilDrawn(page: Page, address: string): Promise<void> {
  await page.goto(address + drawn);
  await page.getByText('Peka eller använd piltangenterna').waitFor();
}

describe('every view', () => {
  it('has no horizontal scroll at 320 pixels, with forms open too', async () => {
    const { page, close } = await openWindow(browser, server.url, { viewport: { width: 320, height: 640 } });
    const tooWide = () =>
      page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - document.documentElement.clientWidth));
    for (const view of views) {
      await page.goto(server.url + view);
      await page.getByRole('main').getByText(/./).first().waitFor();
      if (view.startsWith('/omraden')) {
        await untilAreaStands(page);
        for (const name of ['Skriv bedömning', 'Skriv anteckning', /^Ändra /, 'Rätta']) {
          await page.getByRole('button', { name }).first().click();
        }
        await page.getByRole('form').nth(3).waitFor();
      }
      expect(await tooWide(), view).toBe(0);
    }
    await untilDrawn(page, server.url);
    expect(await tooWide(), drawn).toBe(0);
    await close();
  });

  it('has everything on paper, and no controls', async () => {
    const { page, close } = await openWindow(browser, `${server.url}/omraden/suicid`);
    await untilAreaStands(page);
    await page.emulateMedia({ media: 'print', colorScheme: 'dark' });
    const paper = await page.evaluate(() => ({
      scheme: getComputedStyle(document.documentElement).colorScheme,
      // The boxes of the timeline are pictures too, of what has been done.
      buttons: [...document.querySelectorAll('button:not([role="grid"] *)')].filter((one) => one.checkVisibility())
        .length,
    }));
    expect(paper).toEqual({ scheme: 'light', buttons: 0 });
    expect(await page.getByRole('row').filter({ hasText: 'efterlevandestödet' }).first().isVisible()).toBe(true);
    await close();
  });

  it('gives the browser nothing to complain of, the content security policy included', async () => {
    const { page, complaints, close } = await openWindow(browser, server.url);
    for (const view of views) {
      await page.goto(server.url + view);
      await page.getByRole('main').getByText(/./).first().waitFor();
    }
    await untilDrawn(page, server.url);
    await page.goto(`${server.url}/omraden/hbtq`);
    await untilAreaStands(page);
    await page
      .getByRole('button', { name: /^Ändra / })
      .first()
      .click();
    await page.getByRole('form').waitFor();
    const answer = await fetch(server.url);
    expect(answer.headers.get('Content-Security-Policy')).toContain("script-src 'self'");
    expect(complaints).toEqual([]);
    await close();
  });
});
