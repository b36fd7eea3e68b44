import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, it, onTestFinished } from 'vitest';
import type { ActivityStatus } from '#domain/activity.ts';
import { median } from '#tests/bench/statistics.ts';
import { followAt } from '#tests/live-messages.ts';
import { launchBrowser } from './browser.ts';
import { openWindow, statusOf, untilAreaStands, untilCardsStand } from './pages.ts';
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

const card = 'Nytt handlingsprogram mot suicid';

/** Somebody elsewhere changes a status. Answers when the server had answered, by this machine's clock. */
async function changeElsewhere(activity: string, status: ActivityStatus): Promise<number> {
  const overview = await (await fetch(`${server.url}/api/areas`)).json();
  const areas: { activities: { id: string; version: number }[] }[] = overview.areas;
  const version = areas.flatMap(({ activities }) => activities).find(({ id }) => id === activity)?.version;
  const answer = await fetch(`${server.url}/api/activities/${activity}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      'Person-Id': 'person-nils',
      'Idempotency-Key': crypto.randomUUID(),
      'If-Match': `"${version}"`,
    },
    body: JSON.stringify({ status, reason: 'Personalbyte' }),
  });
  const answered = Date.now();
  expect(answer.status, await answer.text()).toBe(200);
  return answered;
}

/** The page follows what others do from a moment after its first screen. */
async function untilItFollows(page: Page): Promise<void> {
  await page.waitForRequest((request) => request.url().includes('/api/live'));
}

/** When the text stood on the page's card, by this machine's clock. */
function whenCardSays(page: Page, text: string): Promise<number> {
  return page.evaluate(
    ([name, words]) =>
      new Promise<number>((resolve) => {
        const cards = [...document.querySelectorAll('article')];
        const card = cards.find((one) => one.textContent.includes(name ?? ''));
        const look = () => {
          if (card?.textContent.includes(words ?? '') !== true) return;
          observer.disconnect();
          resolve(Date.now());
        };
        const observer = new MutationObserver(look);
        observer.observe(document.body, { subtree: true, childList: true, characterData: true });
        look();
      }),
    [card, text],
  );
}

const steps: readonly (readonly [ActivityStatus, string])[] = [
  ['paused', '1 pausad'],
  ['done', '2 av 4 aktiviteter klara'],
  ['paused', '1 pausad'],
  ['done', '2 av 4 aktiviteter klara'],
  ['ongoing', '3 pågår'],
];

it('changes the card on another screen within a second of the answer, with fifty streams open', async () => {
  const { page, complaints, close } = await openWindow(browser, server.url);
  onTestFinished(close);
  const following = untilItFollows(page);
  await untilCardsStand(page);
  await following;
  const others = await Promise.all(Array.from({ length: 50 }, () => followAt(server.url)));
  onTestFinished(() => {
    for (const { leave } of others) leave();
  });
  const delays: number[] = [];
  for (const [status, words] of steps) {
    const shown = whenCardSays(page, words);
    const answered = await changeElsewhere('activity-2b', status);
    delays.push(Math.max(0, (await shown) - answered));
  }
  console.log(`Other screens, 50 streams: a card changes ${delays.join(', ')} ms after the answer.`);
  expect(median(delays)).toBeLessThan(1_000);
  expect(complaints).toEqual([]);
});

it('follows again when the server has been started again, without a reload', async () => {
  const { page, close } = await openWindow(browser, `${server.url}/omraden/hbtq`);
  onTestFinished(close);
  const following = untilItFollows(page);
  await untilAreaStands(page);
  await following;
  await server.stop();
  await server.start();
  await changeElsewhere('activity-5a', 'paused');
  await statusOf(page, 'Digital hbtq+-diplomering').filter({ hasText: 'Pausad' }).waitFor();
});
