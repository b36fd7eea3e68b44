import { randomUUID } from 'node:crypto';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, expect, it } from 'vitest';
import type { HistoryPage, Overview } from '#contract/views.ts';
import { launchBrowser } from './browser.ts';
import { openWindow, type Window } from './pages.ts';
import { type RealServer, startServer } from './servers.ts';

let browser: Browser;
let server: RealServer;
let window: Window;

beforeAll(async () => {
  [browser, server] = await Promise.all([launchBrowser(), startServer()]);
});
afterAll(async () => {
  await browser?.close();
  await server?.dispose();
});
beforeEach(() => async () => {
  const { complaints } = window;
  await window.close();
  expect(complaints).toEqual([]);
});

const sara = 'person-sara';
/** Omar's and Nils's, so that Sara has twelve. */
const taken = ['activity-5a', 'activity-5b', 'activity-7a'] as const;
/** Milliseconds. */
const aMinute = 60_000;

it('lets a coordinator confirm twelve activities with twelve keystrokes in less than a minute, and take one back', async () => {
  await giveTwelve();
  window = await openWindow(browser, server.url);
  const { page } = window;
  await page.evaluate((id) => localStorage.setItem('lagesbild.person', id), sara);

  let keystrokes = 0;
  const press = async (key: string) => {
    keystrokes += 1;
    await page.keyboard.press(key);
  };
  const begun = performance.now();
  await page.goto(`${server.url}/avstamning`);
  await page.getByText('0 av 12 avstämda den här omgången').waitFor();
  await focusedRow(page).waitFor();
  while (keystrokes < 12) await press('Enter');
  await page.getByText('Klart: alla 12 är avstämda').waitFor();
  await expect.poll(confirmed, { timeout: 20_000 }).toHaveLength(12);
  expect(performance.now() - begun).toBeLessThan(aMinute);
  expect(keystrokes).toBe(12);
  expect(new Set(await confirmed()).size).toBe(12);

  await focusedRow(page).getByRole('button', { name: 'Ångra' }).waitFor();
  await page.keyboard.press('u');
  await page.getByText('11 av 12 avstämda').waitFor();
  await focusedRow(page)
    .getByText(/^Inte avstämd sedan/)
    .waitFor();
  await page.reload();
  await page.getByText('11 av 12 avstämda').waitFor();
  await focusedRow(page).waitFor();
  expect(await page.getByRole('article').count()).toBe(1);
});

function focusedRow(page: Page) {
  return page.getByRole('article').and(page.locator(':focus'));
}

/** On the example's day three more become hers; on the real one, years later, all twelve are to be gone through. */
async function giveTwelve(): Promise<void> {
  const { areas, plan } = await read<Overview>('/api/areas');
  for (const id of taken) {
    const version = areas.flatMap(({ activities }) => activities).find((one) => one.id === id)?.version;
    await change(`/api/activities/${id}`, { coordinatorId: sara }, version);
  }
  await change(`/api/plans/${plan.id}/calendar`, { mode: 'real' }, plan.version);
}

/** The activities that the journal says Sara has confirmed today, as many times as she has. */
async function confirmed(): Promise<string[]> {
  const { areas, today } = await read<Overview>('/api/areas');
  const pages = areas.map(({ area }) => read<HistoryPage>(`/api/areas/${area.id}/history?by=${sara}&limit=100`));
  return (await Promise.all(pages))
    .flatMap(({ entries }) => entries)
    .filter(({ event, on }) => event.type === 'checked-in' && on === today)
    .map(({ entity }) => entity.id);
}

async function read<Answer>(path: string): Promise<Answer> {
  const response = await fetch(server.url + path);
  expect(response.status).toBe(200);
  return await response.json();
}

async function change(path: string, body: object, version = 0): Promise<void> {
  const headers = {
    'Content-Type': 'application/json',
    'Person-Id': 'person-maja',
    'Idempotency-Key': randomUUID(),
    'If-Match': `"${version}"`,
  };
  const response = await fetch(server.url + path, { method: 'PATCH', headers, body: JSON.stringify(body) });
  expect(response.status, await response.text()).toBe(200);
}
