import type { Browser, Page } from 'playwright-core';
import { median, percentile } from './statistics.ts';
import type { Row } from './table.ts';

/** The busiest chart there is, on a page of its own: how soon it is drawn once loaded, and how evenly it is read off. */
export async function timeCharts(browser: Browser, url: string, times: number): Promise<Row[]> {
  const context = await browser.newContext();
  const page = await context.newPage();
  await page.goto(url);
  await page.locator(lines).nth(11).waitFor();
  const drawn = await drawing(page, times);
  const frames = await page.evaluate(pointAlong, 120);
  await context.close();
  return [
    { what: 'click to a drawn chart, 40 years × 12 lines, median', value: median(drawn), unit: 'ms', bar: 300 },
    { what: 'click to a drawn chart, 40 years × 12 lines, p95', value: percentile(drawn, 95), unit: 'ms', bar: 300 },
    { what: 'frame while it is read off, median', value: median(frames), unit: 'ms' },
    { what: 'frame while it is read off, p95', value: percentile(frames, 95), unit: 'ms', bar: 50 },
  ];
}

const lines = '.recharts-line-curve';

async function drawing(page: Page, times: number): Promise<number[]> {
  const found: number[] = [];
  for (let turn = 0; turn < times; turn++) {
    await page.getByRole('button', { name: 'Diagram' }).click();
    await page.locator(lines).first().waitFor({ state: 'detached' });
    found.push(await page.evaluate(timeUntilDrawn, lines));
  }
  return found;
}

/** Runs in the page: from the click until the frame with the lines has been painted. */
function timeUntilDrawn(lines: string): Promise<number> {
  return new Promise((resolve) => {
    const from = performance.now();
    document.querySelector('button')?.click();
    const look = () => {
      if (document.querySelector(lines) === null) {
        requestAnimationFrame(look);
        return;
      }
      // A message is delivered after the frame has been painted.
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve(performance.now() - from);
      port2.postMessage(null);
    };
    requestAnimationFrame(look);
  });
}

/** Runs in the page: across the whole chart, up and down, a step each frame. Milliseconds between the frames. */
async function pointAlong(steps: number): Promise<number[]> {
  const room = document.querySelector('[role="application"]');
  if (room === null) throw new Error('There is no chart.');
  const { left, top, width, height } = room.getBoundingClientRect();
  const nextFrame = () => new Promise<number>((resolve) => requestAnimationFrame(resolve));
  const frames: number[] = [];
  let before = await nextFrame();
  for (let step = 0; step < steps; step++) {
    const [clientX, clientY] = [left + (width * step) / steps, top + height * (0.5 + 0.4 * Math.sin(step / 9))];
    room.dispatchEvent(new PointerEvent('pointermove', { clientX, clientY, bubbles: true }));
    const now = await nextFrame();
    frames.push(now - before);
    before = now;
  }
  return frames;
}
