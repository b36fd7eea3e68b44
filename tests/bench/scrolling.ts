import type { Browser } from 'playwright-core';
import { median, percentile } from './statistics.ts';

/** Milliseconds: from one frame to the next, and the longest that a task held the main thread (0 when under 50). */
export type Smoothness = { median: number; p95: number; longest: number };

/** Pixels a frame: fast reading, a screen in some ten frames. */
const step = 80;

/** Scrolls a page of a running server from its top to its end, as it is opened, at the machine's own speed. */
export async function timeScrolling(browser: Browser, address: string): Promise<Smoothness> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(address);
  await page.locator('main h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  const { frames, longest } = await page.evaluate(scrollThrough, step);
  await context.close();
  return { median: median(frames), p95: percentile(frames, 95), longest };
}

/** Runs in the page. */
async function scrollThrough(step: number): Promise<{ frames: number[]; longest: number }> {
  let longest = 0;
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) longest = Math.max(longest, duration);
  });
  observer.observe({ type: 'longtask' });
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const isAtEnd = () => scrollY + innerHeight >= document.documentElement.scrollHeight - 1;
  const frames: number[] = [];
  let before = await nextFrame();
  while (!isAtEnd()) {
    scrollBy({ top: step, behavior: 'instant' });
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  observer.disconnect();
  return { frames, longest };
}
