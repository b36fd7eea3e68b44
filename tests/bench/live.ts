import type { Browser } from 'playwright-core';
import { followAt, next } from '../live-messages.ts';
import type { MeasuredServer } from './server.ts';
import { median, percentile } from './statistics.ts';
import type { Row } from './table.ts';

const [streams, changes] = [50, 20];
const activity = 'activity-2b';
const card = 'Nytt handlingsprogram mot suicid';

type Status = 'paused' | 'ongoing';

/** From the answered write until it is told on another stream, and until another screen's card shows it. */
export async function timeToOtherScreens(browser: Browser, { url }: MeasuredServer): Promise<Row[]> {
  const context = await browser.newContext({ locale: 'sv-SE' });
  const page = await context.newPage();
  const following = page.waitForRequest((request) => request.url().includes('/api/live'));
  await page.goto(url);
  await following;
  const others = await Promise.all(Array.from({ length: streams }, () => followAt(url)));
  for (const { messages } of others) await next(messages);

  const [told, shown]: [number[], number[]] = [[], []];
  for (let index = 0; index < changes; index += 1) {
    const status = index % 2 === 0 ? 'paused' : 'ongoing';
    const heard = others.map(async ({ messages }) => {
      await next(messages);
      return Date.now();
    });
    const drawn = page.evaluate(whenDrawn, { card, isPaused: status === 'paused' });
    const answered = await change(url, status);
    for (const when of await Promise.all(heard)) told.push(Math.max(0, when - answered));
    shown.push(Math.max(0, (await drawn) - answered));
  }
  for (const { leave } of others) leave();
  await context.close();
  return [
    { what: `answer until told on ${streams} streams, median`, value: median(told), unit: 'ms', bar: 1000 },
    { what: `answer until told on ${streams} streams, p95`, value: percentile(told, 95), unit: 'ms' },
    { what: 'answer until the card on another screen, median', value: median(shown), unit: 'ms', bar: 1000 },
    { what: 'answer until the card on another screen, p95', value: percentile(shown, 95), unit: 'ms' },
  ];
}

/** Somebody else changes a status. Answers when the server had answered, by this machine's clock. */
async function change(url: string, status: Status): Promise<number> {
  const overview: { areas: { activities: { id: string; version: number }[] }[] } = await (
    await fetch(`${url}/api/areas`)
  ).json();
  const now = overview.areas.flatMap(({ activities }) => activities).find(({ id }) => id === activity);
  const answer = await fetch(`${url}/api/activities/${activity}`, {
    method: 'PATCH',
    headers: {
      'Content-Type': 'application/json',
      'Person-Id': 'person-nils',
      'Idempotency-Key': crypto.randomUUID(),
      'If-Match': `"${now?.version}"`,
    },
    body: JSON.stringify({ status, reason: 'Personalbyte' }),
  });
  const answered = Date.now();
  if (!answer.ok) throw new Error(`No change: ${await answer.text()}`);
  return answered;
}

/** In the page: when the frame was drawn in which the card says so, by this machine's clock. */
function whenDrawn({ card: title, isPaused }: { card: string; isPaused: boolean }): Promise<number> {
  return new Promise((resolve) => {
    const observer = new MutationObserver(look);
    observer.observe(document.body, { subtree: true, childList: true, characterData: true });
    look();
    function look(): void {
      const text = [...document.querySelectorAll('article')].find((one) =>
        one.textContent.includes(title),
      )?.textContent;
      if (text?.includes('1 pausad') !== isPaused) return;
      observer.disconnect();
      requestAnimationFrame(() => setTimeout(() => resolve(Date.now())));
    }
  });
}
