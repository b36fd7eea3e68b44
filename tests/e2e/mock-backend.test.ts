import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ActivityStatus } from '#domain/activity.ts';
import { launchBrowser } from './browser.ts';
import {
  changeStatus,
  noteOf,
  openTab,
  openWindow,
  statusOf,
  untilAreaStands,
  untilCardsStand,
  writeNote,
} from './pages.ts';
import { startMockApplication } from './servers.ts';

let browser: Browser;
let mocked: Awaited<ReturnType<typeof startMockApplication>>;
beforeAll(async () => {
  [browser, mocked] = await Promise.all([launchBrowser(), startMockApplication()]);
});
afterAll(async () => {
  await browser?.close();
  await mocked?.close();
});

const title = 'Digital hbtq+-diplomering';

it('keeps changes in the browser, across a reload and between tabs, until somebody starts over', async () => {
  const { context, page, close } = await openWindow(browser, mocked.url);
  await untilCardsStand(page);
  await page.getByRole('article').getByRole('link', { name: 'HBTQ', exact: true }).click();
  await untilAreaStands(page);
  await changeStatus(page, title, 'Pausad');
  await writeNote(page, 'Pausad till hösten.');
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Pausad' }).waitFor();
  await noteOf(page, 'Pausad till hösten.').waitFor();

  const other = await openTab(context, page.url());
  await statusOf(other, title).filter({ hasText: 'Pausad' }).waitFor();
  await untilAreaStands(other);
  await changeStatus(other, title, 'Klar');
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Klar' }).waitFor();

  await page.getByRole('button', { name: 'Börja om med exemplet' }).click();
  await statusOf(page, title).filter({ hasText: 'Pågår' }).waitFor();
  await page.reload();
  await statusOf(page, title).filter({ hasText: 'Pågår' }).waitFor();
  expect(await noteOf(page, 'Pausad till hösten.').count()).toBe(0);
  await close();
});

it('shows in every tab what is changed behind it, also when the tab that held the stream is gone', async () => {
  const { context, page, close } = await openWindow(browser, `${mocked.url}/omraden/hbtq`);
  const other = await openTab(context, `${mocked.url}/omraden/hbtq`);
  await Promise.all([untilAreaStands(page), untilAreaStands(other)]);
  await changeBehind(other, 'paused');
  for (const tab of [page, other]) await statusOf(tab, title).filter({ hasText: 'Pausad' }).waitFor();
  await page.close();
  await changeBehind(other, 'done');
  await statusOf(other, title).filter({ hasText: 'Klar' }).waitFor();
  await close();
});

/** A change that the application in the tab has no part in. */
async function changeBehind(tab: Page, status: ActivityStatus): Promise<void> {
  const answer = await tab.evaluate(async (status) => {
    const { area } = await (await fetch('/api/areas/area-hbtq')).json();
    const { version } = area.activities.find(({ id }: { id: string }) => id === 'activity-5a');
    const headers = {
      'Content-Type': 'application/json',
      'Person-Id': 'person-sara',
      'Idempotency-Key': crypto.randomUUID(),
      'If-Match': `"${version}"`,
    };
    const body = JSON.stringify({ status });
    return (await fetch('/api/activities/activity-5a', { method: 'PATCH', headers, body })).status;
  }, status);
  expect(answer).toBe(200);
}

describe('a scenario', () => {
  // In one window, which loads the application for the second time in a third of the time.
  let page: Page;
  beforeAll(async () => {
    ({ page } = await openWindow(browser, 'about:blank'));
  });

  it.each([
    ['tom', 'Planen har inga områden än'],
    ['fel', 'Något gick fel'],
    ['frånkopplad', 'Det går inte att nå servern. Kontrollera nätet och försök igen.'],
    ['stor', 'Av 400 aktiviteter'],
    ['långsam', 'Planen hämtas.'],
  ])('%s is played when the address asks for it', async (scenario, words) => {
    await page.goto(`${mocked.url}/?scenario=${encodeURIComponent(scenario)}`);
    await page.getByText(words).first().waitFor({ state: 'attached' });
  });
});

it('lets a conflict be rehearsed', async () => {
  const { page, close } = await openWindow(browser, `${mocked.url}/omraden/hbtq?scenario=konflikt`);
  await untilAreaStands(page);
  await page.getByRole('button', { name: `Ändra ${title}` }).click();
  const form = page.getByRole('form');
  await form.getByRole('radio', { name: 'Klar' }).check();
  await form.getByRole('button', { name: 'Spara ändringen' }).click();
  await form.getByText('Någon annan har ändrat samma sak').waitFor();
  await close();
});

it('draws of ten times the plan only what is near, and lands on the line that a key leads to', async () => {
  const { page, close } = await openWindow(browser, `${mocked.url}/tidslinje?scenario=stor`);
  const lines = page.getByRole('grid').getByRole('row');
  await lines.first().press('End');
  // Drawn after the last line, above it: it must not push that out of sight.
  await lines.filter({ hasText: 'Tobaks- och nikotinfritt län (kopia 10)' }).waitFor();
  expect(await lines.count()).toBeLessThan(100);
  const last = page.locator(':focus');
  expect(await last.getAttribute('aria-rowindex')).toBe(await page.getByRole('grid').getAttribute('aria-rowcount'));
  const box = await last.boundingBox();
  expect(box?.y).toBeGreaterThan(0);
  expect(box?.y).toBeLessThan(700);
  await close();
});
