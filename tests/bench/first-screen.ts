import type { Browser, Page } from 'playwright-core';
import { median } from './statistics.ts';

/** One load, or the median of several. Milliseconds and bytes. */
export type Load = {
  /** From the request of the page until the frame in which the content stood. */
  stands: number;
  /** How much longer than 50 ms tasks held the main thread, added up. */
  blocked: number;
  /** Compressed JavaScript that came before the content stood. */
  script: number;
  requests: number;
  shift: number;
};

/** The content stands when so many elements match the selector. */
export type Content = { url: string; selector: string; count: number };

type Seen = { stands: number; blocked: number; shift: number };

declare global {
  interface Window {
    /** What the page has seen of itself. */
    seen?: Seen;
  }
}

const megabit = 1e6 / 8;
const settled = 500;

/** Loads two pages in turns, so that whatever else the machine does falls on both. */
export async function compareLoads(browser: Browser, pages: readonly [Content, Content], rounds: number) {
  const loads: [Load[], Load[]] = [[], []];
  for (let round = 0; round < rounds; round++) {
    loads[0].push(await loadCold(browser, pages[0]));
    loads[1].push(await loadCold(browser, pages[1]));
  }
  return [medianLoad(loads[0]), medianLoad(loads[1])] as const;
}

/** A first visit: empty cache, a processor four times slower, 10 Mbit/s and 40 ms to the server. */
async function loadCold(browser: Browser, { url, selector, count }: Content): Promise<Load> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await slowDown(page);
  let requests = 0;
  page.on('request', () => requests++);
  await page.addInitScript(watch, { selector, count });
  await page.goto(url);
  const stood = await page.waitForFunction(() => window.seen?.stands, undefined, { polling: 250 });
  await stood.dispose();
  await page.waitForTimeout(settled);
  const load = await page.evaluate(readLoad);
  await context.close();
  return { ...load, requests };
}

async function slowDown(page: Page): Promise<void> {
  const devTools = await page.context().newCDPSession(page);
  const line = { offline: false, latency: 40, downloadThroughput: 10 * megabit, uploadThroughput: 10 * megabit };
  await devTools.send('Network.enable');
  await devTools.send('Network.emulateNetworkConditions', line);
  await devTools.send('Emulation.setCPUThrottlingRate', { rate: 4 });
}

/** Runs in the page, before anything of its own. */
function watch({ selector, count }: { selector: string; count: number }): void {
  const seen: Seen = { stands: 0, blocked: 0, shift: 0 };
  window.seen = seen;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) seen.blocked += duration - 50;
  }).observe({ type: 'longtask', buffered: true });
  new PerformanceObserver((list) => {
    for (const entry of list.getEntries()) if ('value' in entry) seen.shift += Number(entry.value);
  }).observe({ type: 'layout-shift', buffered: true });
  const observer = new MutationObserver(() => {
    if (document.querySelectorAll(selector).length < count) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      // A message is delivered after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        seen.stands = performance.now();
      };
      port2.postMessage(null);
    });
  });
  observer.observe(document, { childList: true, subtree: true });
}

/** Runs in the page. */
function readLoad(): Omit<Load, 'requests'> {
  const { stands = 0, blocked = 0, shift = 0 } = window.seen ?? {};
  const script = performance
    .getEntriesByType('resource')
    .filter((entry) => entry instanceof PerformanceResourceTiming)
    .filter(({ name, responseEnd }) => name.endsWith('.js') && responseEnd <= stands)
    .reduce((sum, { encodedBodySize }) => sum + encodedBodySize, 0);
  return { stands, blocked, script, shift };
}

function medianLoad(loads: readonly Load[]): Load {
  const of = (part: keyof Load) => median(loads.map((load) => load[part]));
  return {
    stands: of('stands'),
    blocked: of('blocked'),
    script: of('script'),
    requests: of('requests'),
    shift: of('shift'),
  };
}
